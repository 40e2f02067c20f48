"""What can go wrong between a prompt and its song, said so that a person knows what to do."""

from __future__ import annotations

from collections.abc import Mapping


class GenerationError(Exception):
    """`message` says what happened and why, `hint` what to do next; `code` is for machines."""

    code = "generation_failed"

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint


class RefusalError(GenerationError):
    """What was asked for cannot be done. A module `refusals` has all codes, and what their `values` are."""

    def __init__(
        self, message: str, hint: str, *, code: str | None = None, values: Mapping[str, str | int] | None = None
    ) -> None:
        super().__init__(message, hint)
        self.code = code or self.code
        self.values = dict(values or {})


class PromptError(RefusalError):
    """A prompt, a choice or a change cannot be read. Codes: `reading.refusals`."""

    code = "bad_prompt"


class EditError(RefusalError):
    """A song cannot be edited as it was asked for. Codes: `edit.refusals`."""

    code = "bad_edit"


class MidiError(RefusalError):
    """A MIDI file from outside cannot be read. Codes: `imports.refusals`."""

    code = "midi_unreadable"


class WeightsError(GenerationError):
    """The model's weights are missing or damaged."""

    code = "bad_weights"


class DeviceError(GenerationError):
    """The device to compute on is not there."""

    code = "bad_device"


class NativeError(GenerationError):
    """What is compiled at installation is not there."""

    code = "not_compiled"


class EngineError(GenerationError):
    """A song came to a point where it could not go on: no token allowed, a network that says no number, a fault."""

    code = "engine_failed"


class DeadlineError(GenerationError):
    """A song was not done in the time that it was given."""

    code = "too_slow"


class RenderError(GenerationError):
    """Sound cannot be made: no soundfont, no FluidSynth, no ffmpeg, or a renderer that died."""

    code = "render_failed"


class EngravingError(GenerationError):
    """A score cannot be engraved: nothing to write, too dense, too long, or an engraver that died."""

    code = "engraving_failed"


class SigningError(RenderError):
    """A song's files cannot be signed: the certificate or its key is missing, damaged or not of the right kind."""


class CompositionError(GenerationError):
    """Nothing that was composed may be delivered."""

    code = "composition_failed"


class SongCancelledError(GenerationError):
    """Somebody asked for the song to be stopped."""

    code = "cancelled"
