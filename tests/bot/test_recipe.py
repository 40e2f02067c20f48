import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot import recipe
from bot.errors import RecipeError
from bot.recipe import Choice, Recipe
from generation.heard import Heard
from generation.liking import Liking
from generation.remarks import Remark
from generation.sampling import Sampling
from generation.theory import Chord
from tests.support.plain import BRIEF, with_heard

RECIPE = Recipe(
    prompt="a waltz — 雨",
    brief=replace(
        with_heard(BRIEF, Heard("waltz", "style: waltz")),
        chords=(Chord(0, "maj7"),),
        remarks=(Remark("one_style", {"style": "waltz", "others": ("rock", "funk")}),),
    ),
    seed=2**53 - 1,
    sampling=Sampling(temperature=0.8),
    model="tiny 0123",
    choice=Choice(take=1, takes=3, total=0.81, terms={"form": 0.9, "novelty": 1.0}, shared_run=11),
)
LED = replace(
    RECIPE,
    taste=Liking(weights={"density": 0.5, "long_notes": -0.25}),
    choice=Choice(take=1, takes=8, total=0.81, terms={"form": 0.9}, shared_run=11, worth=0.21, otherwise=4),
)


def test_a_recipe_is_read_back_as_it_was_written(tmp_path: Path):
    path = tmp_path / "song.json"
    path.write_bytes(RECIPE.to_bytes())
    assert recipe.read(path) == RECIPE
    assert recipe.read(path).to_bytes() == RECIPE.to_bytes()


def test_what_led_the_choice_is_part_of_it(tmp_path: Path):
    path = tmp_path / "song.json"
    path.write_bytes(LED.to_bytes())
    assert recipe.read(path) == LED
    document = json.loads(LED.to_bytes())
    assert document["taste"] == {"density": 0.5, "long_notes": -0.25}
    assert (document["choice"]["worth"], document["choice"]["otherwise"]) == (0.21, 4)
    plain = json.loads(RECIPE.to_bytes())
    assert plain["taste"] is None
    assert "worth" not in plain["choice"]
    del plain["taste"]
    path.write_text(json.dumps(plain))  # of a version that knew no taste
    assert recipe.read(path) == RECIPE


def test_a_recipe_holds_what_the_contract_says():
    document = json.loads(RECIPE.to_bytes())
    assert list(document) == ["minstrel", "model", "prompt", "seed", "brief", "heard", "sampling", "taste", "choice"]
    assert document["heard"] == [{"words": "waltz", "as": "style: waltz"}]
    assert document["sampling"]["temperature"] == 0.8
    assert document["sampling"]["takes"] >= 1
    assert document["choice"]["shared_run"] == 11
    assert document["brief"]["key"] == {"tonic": "Eb", "mode": "major"}
    assert document["brief"]["remarks"] == [
        "A song has one style: I took waltz, and left rock and funk to your imagination."
    ]


def test_a_recipe_without_a_choice_is_read_too(tmp_path: Path):
    path = tmp_path / "song.json"
    document = json.loads(RECIPE.to_bytes())
    del document["choice"]
    path.write_text(json.dumps(document))
    assert recipe.read(path) == replace(RECIPE, choice=None)


def test_a_recipe_from_before_remarks_had_codes_keeps_its_sentences(tmp_path: Path):
    path = tmp_path / "song.json"
    document = json.loads(RECIPE.to_bytes())
    del document["brief"]["remark_codes"]
    path.write_text(json.dumps(document))
    old = recipe.read(path)
    assert [remark.text for remark in old.brief.remarks] == document["brief"]["remarks"]
    assert replace(old, brief=replace(old.brief, remarks=RECIPE.brief.remarks)) == RECIPE


def changed(**changes: object) -> bytes:
    return json.dumps(json.loads(RECIPE.to_bytes()) | changes).encode()


def changed_brief(**changes: object) -> bytes:
    return changed(brief=BRIEF.to_json() | changes)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "Expecting value"),
        (changed(taste=["density"]), "its taste is not an object"),
        (changed(taste={"density": "much"}), "'density' in its taste is not a number"),
        (b"\xff\xfe\x00", "decode"),
        (b"[]", "list indices"),
        (b"{}", "'seed' is missing"),
        (b'{"a":' * 5000, "recursion"),
        (b" " * 9_000_000, "far too large"),
        (changed(seed=-1), "seed -1"),
        (changed(seed="5"), "seed '5'"),
        (changed(heard=[1]), "subscriptable"),
        (changed(sampling={"temperature": 0}), "out of range"),
        (changed(sampling={"temprature": 1}), "temprature"),
        (changed(sampling={"takes": 0}), "out of range"),
        (changed(sampling={"takes": 10**9}), "out of range"),
        (changed(sampling={"takes": 1.5}), "out of range"),
        (changed(sampling={"guidance": -1}), "out of range"),
        (changed(choice={"take": 1}), "missing"),
        (changed_brief(style="yodel-metal"), "no style 'yodel-metal'"),
        (changed_brief(bars=10**9), "out of range"),
        (changed_brief(bpm=0), "out of range"),
        (changed_brief(band=[]), "cannot play"),
        (changed_brief(band=[{"role": "lead", "program": 128}]), "cannot play"),
        (changed_brief(meter="4/5"), "not a meter"),
        (changed_brief(key=None), "subscriptable"),
    ],
)
def test_what_is_no_recipe_is_refused_in_one_sentence(data: bytes, reason: str, tmp_path: Path):
    path = tmp_path / "song.json"
    path.write_bytes(data)
    with pytest.raises(RecipeError, match=reason) as caught:
        recipe.read(path)
    assert "\n" not in caught.value.message
    assert caught.value.exit_status == 2


def test_a_file_that_is_not_there(tmp_path: Path):
    with pytest.raises(RecipeError, match="no such file"):
        recipe.read(tmp_path / "none.json")
    with pytest.raises(RecipeError, match="is a directory"):
        recipe.read(tmp_path)


def test_a_recipe_without_words_is_as_good_as_one_with_them(tmp_path: Path):
    private = replace(RECIPE, words_in_files=False)
    path = tmp_path / "song.json"
    path.write_bytes(private.to_bytes())
    document = json.loads(private.to_bytes())
    assert document["prompt"] is None
    assert document["heard"] == [{"words": "", "as": "style: waltz"}]
    assert document["brief"]["remarks"] == document["brief"]["remark_codes"] == []
    back = recipe.read(path)
    assert (back.prompt, back.words_in_files, back.title) == ("", False, private.title)
    assert back.to_bytes() == private.to_bytes()
    whole = {name: value for name, value in json.loads(RECIPE.to_bytes()).items() if name not in ("prompt", "heard")}
    for name in ("remarks", "remark_codes"):
        whole["brief"][name] = []
    assert {name: value for name, value in document.items() if name in whole} == whole
    assert "雨" in RECIPE.title
    assert "雨" not in private.title
