"""Reads keys, modes and chords, in the ways that seven languages write them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generation.brief import MAX_BARS
from generation.lexicon.key_words import ADDED_NOTES, KANA, MODE_STEMS, QUALITIES, SOLFEGE
from generation.reading.ear import Ear
from generation.theory import MODES, Chord, Key, pitch_class


@dataclass(frozen=True, slots=True)
class Tonality:
    """What was said of the key: both parts, one, or neither."""

    tonic: str | None = None
    mode: str | None = None


_MODE_NAMES = (
    r"(?P<mode>major|minor|maj\b|min\b|dorian|phrygian|lydian|mixolydian|locrian|ionian|aeolian|dur|moll"
    r"|dorisch|phrygisch|lydisch|mixolydisch|aolisch|ionisch|"
    r"mayor|menor|maior|majeur|mineur|maggiore|minore|dorico|dorien|frigio|phrygien|lidio|lydien|mixolidio|mixolydien)"
)
_ACCIDENTAL = (
    r"(?P<accidental>#|b(?=[\s-]|m?\b|$)|[\s-]?(?:sharp|flat|diese|sostenido|sustenido|diesis|bemolle|bemol)\b|)"
)
_GERMAN = re.compile(r"(?:in |, |^|\s)(?P<tonic>[a-h](?:is|es|s)?)[\s-]?(?P<mode>dur|moll)\b")
_SOLFEGE_KEY = re.compile(
    r"(?<!\w)(?P<tonic>do|ut|re|mi|fa|sol|la|si)[\s-]?" + _ACCIDENTAL + r"[\s-]?" + _MODE_NAMES + r"(?!\w)"
)
_LETTER_KEY = re.compile(r"(?<![\w#])(?P<tonic>[a-z])" + _ACCIDENTAL + r"[\s-]?" + _MODE_NAMES + r"(?!\w)")
_CJK_KEY = re.compile(
    r"(?P<sign>[升降嬰変变])?(?P<tonic>[ハニホヘトイロ])(?P<mode>長調|短調)"
    r"|(?P<sign2>[升降#♯b♭嬰変])?\s?(?P<tonic2>[a-g])(?P<sign3>[#b])?\s?(?P<mode2>大调|小调|大調|小調|メジャー|マイナー|長調|短調"
    r"|ドリアン|调(?!性)|調(?!性))"
)
# Case matters from here on: "in A" is a key and "in a" is not.
_SHORT_KEY = re.compile(
    r"(?<!\w)(?:(?P<cue>[Kk]ey(?: of|:| is)?|KEY(?: OF|:)?|[Ii]n(?: the key of)?|IN|[Ee]n|[Ee]m|[Tt]onart"
    r"|tonalidad(?:e)? de|tonalité de)\s+)"
    r"(?P<tonic>[A-H])(?P<accidental>#|b(?!\w)|b(?=m\b)|[\s-](?:sharp|flat)\b|)(?P<minor>m\b|min\b)?"
    r"(?=$|[\s,.;:!?)]*$|[,.;!?)]|\s+(?:with|at|for|and|but|mode|key|\d|[-–(@♩])|m\b)"
)
_LONE_KEY = re.compile(r"(?<![\w#/-])(?P<tonic>[A-G])(?:(?P<accidental>[#b])m|m)(?![\w#/-])")
_NO_KEY = re.compile(
    r"(?<!\w)(?:in|key of|key)\s+(?:the key of\s+)?(?P<name>[h-z](?:[\s-]?(?:sharp|flat)|#"
    r"|b)?)(?=\s+(?:major|minor|sharp|flat|dur|moll)|$|[\s,.!?]*$|,| at | with )"
)
_MODE_ALONE = re.compile(
    r"\b(?:in|in a|en|em|modo|mode|en modo|em modo|in einer|tonalidad|tom)\s(?:modo\s|mode\s|tom\s)?"
    + _MODE_NAMES + r"(?:[\s-](?:key|mode|scale))?(?!\w)"
    r"|(?<!\w)" + _MODE_NAMES.replace("?P<mode>", "?P<mode2>") + r"[\s-](?:key|mode|scale|tonality|chords|tonart)\b"
    r"|(?P<mode3>短調|長調|小调|大调|小調|大調|マイナーキー|マイナー調|メジャー調)"
    r"|(?<!\w)(?P<mode4>dorian|phrygian|lydian|mixolydian|locrian|aeolian|minor|dorisch|moll)(?=$|[.!]?$|,)"
)  # fmt: skip


def tonality(ear: Ear) -> Tonality:
    """The key that was asked for; a second one is remarked on."""
    found = [*_full_keys(ear), *_short_keys(ear)]
    if not found:
        _impossible(ear)
        return _mode_alone(ear)
    found.sort(key=lambda entry: entry[0])
    (start, end, chosen), *others = found
    if any(other != chosen for _, _, other in others):
        ear.remark("keys", key=_said(chosen))
    ear.hear(start, end, f"key: {_said(chosen)}")
    if chosen.mode is None:
        return Tonality(chosen.tonic, _mode_alone(ear).mode)
    return chosen


def _said(asked: Tonality) -> str:
    return f"{asked.tonic} {asked.mode}" if asked.mode else str(asked.tonic)


def _mode(words: str) -> str:
    return next(mode for stem, mode in MODE_STEMS if words.startswith(stem))


def _sign(accidental: str) -> str:
    word = accidental.strip(" -")
    if word in {"#", "sharp", "diese", "sostenido", "sustenido", "diesis", "升", "嬰"}:
        return "#"
    return "b" if word else ""


def _full_keys(ear: Ear) -> list[tuple[int, int, Tonality]]:
    """Keys with their mode: D minor, es-Moll, ré mineur, ハ長調, 降E大调."""
    found: list[tuple[int, int, Tonality]] = []
    for pattern in (_GERMAN, _SOLFEGE_KEY, _LETTER_KEY, _CJK_KEY):
        for match in ear.search(pattern):
            start = match.end() - len(match[0].lstrip(" ,"))
            start += 3 if pattern is _GERMAN and ear.text.folded.startswith("in ", start) else 0
            asked = _full_key(pattern, match, ear)
            if asked is not None:
                ear.use(start, match.end())
                found.append((start, match.end(), asked))
    return found


def _full_key(pattern: re.Pattern[str], match: re.Match[str], ear: Ear) -> Tonality | None:
    if pattern is _GERMAN:
        tonic = _german_tonic(match["tonic"])
        return Tonality(tonic, _mode(match["mode"])) if tonic else None
    if pattern is _CJK_KEY:
        sign = _sign(match["sign"] or match["sign2"] or match["sign3"] or "")
        letter = KANA[match["tonic"]] if match["tonic"] else match["tonic2"].upper()
        words = match["mode"] or match["mode2"]
        return Tonality(letter + sign, None if words in {"调", "調"} else _mode(words))
    letter = SOLFEGE[match["tonic"]] if pattern is _SOLFEGE_KEY else match["tonic"].upper()
    after = ear.text.folded[match.end() :]
    if letter == "A" and not match["accidental"] and re.match(r"[\s-](?:key|mode|scale|mood|chord|tonality)", after):
        return None  # "in a minor key" is any minor key
    if letter > "G":
        if letter != "H" or match["accidental"]:
            return None
        letter = "B"
    return Tonality(letter + _sign(match["accidental"]), _mode(match["mode"]))


def _german_tonic(word: str) -> str | None:
    """German note names: h is B, b is B flat, -is sharpens, -es flattens."""
    if word in {"h", "b"}:
        return "B" if word == "h" else "Bb"
    if word in {"as", "es"}:
        return word[0].upper() + "b"
    letter, ending = word[0].upper(), word[1:]
    if letter == "H" or ending == "s":
        return "B#" if word == "his" else None
    return letter + {"": "", "is": "#", "es": "b"}[ending]


def _short_keys(ear: Ear) -> list[tuple[int, int, Tonality]]:
    """Keys by letter: in G, key of Bb, C#m."""
    found: list[tuple[int, int, Tonality]] = []
    for match in (*ear.search(_SHORT_KEY, cased=True), *ear.search(_LONE_KEY, cased=True)):
        groups = match.groupdict()
        if not ear.is_free(*match.span()) or groups["tonic"] == "H":
            continue
        if match.re is _LONE_KEY and not groups["accidental"] and groups["tonic"] in "AE":
            continue  # "I Am", and Portuguese "Em"
        mode = "minor" if match.re is _LONE_KEY or groups["minor"] else None
        start = match.start("tonic")
        ear.use(*match.span())
        tonic = groups["tonic"] + _sign((groups["accidental"] or "").lower())
        found.append((start, match.end(), Tonality(tonic, mode)))
    return found


def _impossible(ear: Ear) -> None:
    for match in ear.search(_NO_KEY):
        ear.use(*match.span())
        name = match["name"].replace("-", " ").capitalize()
        ear.remark("no_such_key", name=name)
        return


def _mode_alone(ear: Ear) -> Tonality:
    for match in ear.search(_MODE_ALONE):
        words = next(value for name, value in match.groupdict().items() if name.startswith("mode") and value)
        ear.use(*match.span())
        ear.hear(*match.span(), f"mode: {_mode(words)}")
        return Tonality(mode=_mode(words))
    return Tonality()


# Chords

_SUFFIXES = (
    r"(?:maj(?:7|9|13)?|Maj7|M7|M9|min7b5|m7b5|min(?:7|9)?|mM7|m(?:7|9|6|11|13)?|dim7?|°7?|ø7?|aug7?|\+7?"
    r"|sus[24]?|7sus4|9sus4|add[29]|69|6|7[b#](?:5|9)|7|9|11|13|Δ7?)?"
)
_CHORD = r"[A-G][#b]?" + _SUFFIXES + r"(?:/[A-G][#b]?(?![\w#]))?"
_CHORD_RUN = re.compile(rf"(?<![\w#'/-]){_CHORD}(?:(?:\s?(?:->|[-→>|,/])\s?\|?\s?|\s){_CHORD}(?![\w#'°+]))+")
_ONE_CHORD = re.compile(rf"(?P<root>[A-G][#b]?)(?P<suffix>{_SUFFIXES})(?:/[A-G][#b]?)?")
_CHORD_CUE = re.compile(
    r"\b(?:chords?|progression|changes|akkorde?|akkordfolge|acordes?|progresion|accords?|progressao|コード|コード進行|和弦)"
    r"[\s:：]*(?:are|is|sind|of|son|は|进行|進行)?[\s:：]*$"
)
_NUMERAL = r"[b#]?(?:VII|VI|IV|V|III|II|I|vii|vi|iv|v|iii|ii|i)(?:maj7|M7|m7b5|m7|ø7?|[°o]7?|7|\+)?"
_NUMERALS = re.compile(rf"(?<![\w#-]){_NUMERAL}(?:(?:\s?[-–,>→|]\s?|\s){_NUMERAL}(?![\w#]))+")
_DEGREES = re.compile(r"(?<![\w./:-])[1-7](?:-[1-7]){2,15}(?![\w./:-])")


@dataclass(frozen=True, slots=True)
class Degrees:
    """Chords by their place in the scale, as (degree 0 to 6, semitones, quality or "") until the key is known."""

    degrees: tuple[tuple[int, int, str], ...]
    is_minor: bool  # the tonic chord is written small

    def chords(self, key: Key) -> tuple[Chord, ...]:
        scale = MODES[key.mode]
        return tuple(
            Chord((key.pitch_class + scale[degree] + shift) % 12, quality or diatonic(scale, degree))
            for degree, shift, quality in self.degrees
        )


def diatonic(scale: tuple[int, ...], degree: int) -> str:
    third, fifth = ((scale[(degree + step) % 7] - scale[degree]) % 12 for step in (2, 4))
    return {(4, 7): "maj", (3, 7): "min", (3, 6): "dim", (4, 8): "aug"}.get((third, fifth), "maj")


def chords(ear: Ear) -> tuple[Chord, ...] | Degrees:
    """The progression that was given, one chord a bar; empty if there is none."""
    for match in ear.search(_CHORD_RUN, cased=True):
        names = _chord_names(match[0])
        cue = _CHORD_CUE.search(ear.text.folded[: match.start()][-40:])
        if len(names) < (2 if cue or any(len(name) > 1 for name in names) else 3):
            continue
        if len(names) == 2 and not cue and not all(len(name) > 1 for name in names) and " " in match[0].strip():
            continue  # "a song in A Dm…" is more likely two other things
        return _heard_chords(ear, match, tuple(_chord(name) for name in names))
    if found := _lower_case_chords(ear):
        return found
    return _numerals(ear)


def _heard_chords(ear: Ear, match: re.Match[str], found: tuple[Chord, ...]) -> tuple[Chord, ...]:
    if len(found) > MAX_BARS:
        ear.remark("chords_cut", chords=len(found), bars=MAX_BARS)
        found = found[:MAX_BARS]
    ear.use(*match.span())
    shown = " ".join(map(str, found[:16])) + (" …" if len(found) > 16 else "")
    ear.hear(*match.span(), f"chords: {shown}")
    return found


_LOWER_RUN = re.compile(
    r"(?<=[\s:])[a-g][#b]?(?:m7|m|maj7|7|dim)?(?:(?:\s?[-,|]\s?|\s)[a-g][#b]?(?:m7|m|maj7|7|dim)?(?!\w))+"
)


def _lower_case_chords(ear: Ear) -> tuple[Chord, ...]:
    """Chords in small letters, only straight after a word such as "chords"."""
    for match in ear.search(_LOWER_RUN):
        if _CHORD_CUE.search(ear.text.folded[: match.start()][-40:]):
            names = re.split(r"[\s,|-]+", match[0].strip())
            return _heard_chords(ear, match, tuple(_chord(name[0].upper() + name[1:]) for name in names))
    return ()


def _chord_names(run: str) -> list[str]:
    if "/" in run and not re.search(r"[\s,|>→-]", run.strip()) and run.count("/") > 1:
        return run.split("/")  # Am/F/C/G: a row of chords, not of slash chords
    return [name for name in re.split(r"\s*(?:->|[-→>|,])\s*\|?\s*|\s+", run) if name and name != "/"]


def _chord(name: str) -> Chord:
    match = _ONE_CHORD.fullmatch(name)
    if match is None:
        raise ValueError(f"not a chord: {name}")
    return Chord(pitch_class(match["root"]), _quality(match["suffix"]))


def _quality(suffix: str) -> str:
    if suffix in ADDED_NOTES:
        return ADDED_NOTES[suffix]
    return next((quality for pattern, quality in QUALITIES if re.fullmatch(pattern, suffix)), "maj")


def _numerals(ear: Ear) -> tuple[Chord, ...] | Degrees:
    for match in ear.search(_NUMERALS, cased=True):
        parts = re.findall(_NUMERAL, match[0])
        if len(parts) < 3 and "-" not in match[0]:
            continue
        found = Degrees(tuple(map(_numeral, parts)), is_minor="i" in parts)
        ear.use(*match.span())
        ear.hear(*match.span(), f"chords: {'-'.join(parts)}")
        return found
    for match in ear.search(_DEGREES):
        parts = match[0].split("-")
        ear.use(*match.span())
        ear.hear(*match.span(), f"chords: degrees {match[0]}")
        return Degrees(tuple((int(part) - 1, 0, "") for part in parts), is_minor=False)
    return ()


def _numeral(part: str) -> tuple[int, int, str]:
    match = re.fullmatch(r"(?P<shift>[b#]?)(?P<numeral>[IViv]+)(?P<suffix>.*)", part)
    if match is None:
        raise ValueError(f"not a numeral: {part}")
    degree = ("i", "ii", "iii", "iv", "v", "vi", "vii").index(match["numeral"].lower())
    small, suffix = match["numeral"].islower(), match["suffix"]
    quality = _quality(suffix)
    if small:
        quality = {"maj": "min", "7": "m7"}.get(quality, quality)
    return degree, {"b": -1, "#": 1, "": 0}[match["shift"]], quality


def key_of(given: tuple[Chord, ...]) -> Key:
    """The key that a progression sounds to be in: most chord tones in the scale, and home at its ends."""
    names = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")

    def fit(key: Key) -> float:
        scale = key.scale | ({(key.pitch_class + 11) % 12} if key.is_minor else set())
        inside = sum(len(chord.pitch_classes & scale) / len(chord.pitch_classes) for chord in given)
        home = Chord(key.pitch_class, "min" if key.is_minor else "maj").pitch_classes
        ends = 0.7 * (home <= given[0].pitch_classes) + 0.5 * (home <= given[-1].pitch_classes)
        fifth = any(c.root == (key.pitch_class + 7) % 12 and c.quality == "7" for c in given)
        return inside + ends + 0.5 * fifth

    return max((Key(name, mode) for name in names for mode in ("major", "minor")), key=fit)
