"""What is offered first where nothing is typed yet: what people ask for most, and something of every sort."""

from __future__ import annotations

STYLES = ("pop", "rock", "lo-fi", "hip-hop", "ballad", "swing", "blues", "bossa nova", "waltz", "classical", "cinematic", "ambient", "techno", "house", "synthwave", "folk", "country", "metal", "funk", "reggae", "salsa", "tango", "celtic", "chiptune", "lullaby")  # fmt: skip

MOODS = ("happy", "sad", "calm", "energetic", "melancholic", "relaxed", "romantic", "dark", "dreamy", "epic", "cheerful", "mysterious", "nostalgic", "tense", "peaceful", "angry", "hopeful", "lonely", "fun", "scary", "warm", "dramatic", "uplifting", "majestic", "elegant")  # fmt: skip

INSTRUMENTS = ("piano", "acoustic guitar", "electric guitar", "violin", "strings", "flute", "tenor saxophone", "trumpet", "drums", "bass", "synthesizer", "electric piano", "cello", "organ", "harp", "clarinet", "accordion", "choir", "voice", "music box", "marimba", "harmonica", "vibraphone", "banjo", "synth pad")  # fmt: skip

KEYS = ("C major", "A minor", "G major", "E minor", "D major", "B minor", "F major", "D minor", "A major", "F# minor", "Bb major", "G minor", "E major", "C# minor", "Eb major", "C minor", "Ab major", "F minor")  # fmt: skip
