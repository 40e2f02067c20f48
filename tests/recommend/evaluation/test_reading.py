"""Files as people have them: read as they mean them, or refused in a sentence."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from recommend.evaluation import reading
from recommend.evaluation.data import Data
from recommend.evaluation.errors import DataError

SMALL = "user,item\na,x\na,y\nb,x\n"


def load(folder: Path, text: str | bytes, name: str = "file.csv", *, good: float | None = None) -> Data:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return reading.load(path, good=good)


@pytest.mark.parametrize(
    "text",
    [
        SMALL,
        SMALL.replace(",", "\t"),
        SMALL.replace(",", ";"),
        SMALL.replace(",", "|"),
        SMALL.replace(",", "::"),
        SMALL.replace(",", " "),
        SMALL.replace("\n", "\r\n"),
        "\ufeff" + SMALL,
        SMALL + "\n\n",
        'Item_ID,"User ID"\nx,a\n"y",a\nx,b\n',
        "user_id:token,item_id:token\na,x\na,y\nb,x\n",
        "timestamp,listener,song\n5,a,x\n6,a,y\n7,b,x\n",
        "movieId,userId\nx,a\ny,a\nx,b\n",
    ],
)
def test_any_table_that_names_its_columns(tmp_path: Path, text: str) -> None:
    data = load(tmp_path, text)
    assert (data.users, data.items, len(data.likes)) == (2, 2, 3)
    assert data.likes.users.tolist() == [0, 0, 1]
    assert data.likes.items.tolist() == [0, 1, 0]


def test_ids_are_any_text(tmp_path: Path) -> None:
    data = load(tmp_path, f"user,item\n{'9' * 400},-1\nß 😀,{2**70}\n0.5,-1\n".encode() + b"\xff\xfe,7\n")
    assert (data.users, data.items) == (4, 3)


def test_ratings_in_the_upper_quarter_of_their_scale_are_likes(tmp_path: Path) -> None:
    stars = "user,item,rating\n" + "".join(f"{user},{item},{item}\n" for user in "ab" for item in range(1, 6))
    assert load(tmp_path, stars).likes.ratings.tolist() == [4, 5, 4, 5]
    assert load(tmp_path, stars).others.ratings.tolist() == [1, 2, 3, 1, 2, 3]
    assert load(tmp_path, stars, good=3).likes.ratings.tolist() == [3, 4, 5, 3, 4, 5]
    ten = "user,item,rating\n" + "".join(f"{user},{item},{item}\n" for user in "ab" for item in range(1, 11))
    assert set(load(tmp_path, ten).likes.ratings.tolist()) == {8, 9, 10}


def test_weights_that_are_ratings_by_another_name(tmp_path: Path) -> None:
    values = [1, 2, 3, 3, 4, 4, 4, 5, 5]
    lines = [f"u:{row % 3}\ti{row}\t{value}\t{row}\n" for row, value in enumerate(values)]
    for header in ("user\titem\tweight\ttime\n", ""):  # MovieLens has a file without a header
        data = load(tmp_path, header + "".join(lines))
        assert data.rated
        assert sorted(data.likes.ratings.tolist()) == [4, 4, 4, 5, 5]
        assert data.times_are_known
        assert data.users == 3
    plays = load(
        tmp_path,
        "user,item,plays\n"
        + "".join(f"u{row % 3},i{row},{value}\n" for row, value in enumerate([1, 1, 1, 1, 2, 2, 3, 4, 5])),
    )
    assert not plays.rated
    assert len(plays.likes) == 9


def test_thumbs_are_no_scale(tmp_path: Path) -> None:
    data = load(tmp_path, "user,item,rating\na,x,1\na,y,0\nb,x,1\nb,y,1\n")
    assert len(data.likes) == 3
    assert len(load(tmp_path, "user,item,rating\na,x,1\na,y,1\nb,x,1\n").likes) == 3


def test_weights_above_nothing_are_likes(tmp_path: Path) -> None:
    data = load(tmp_path, "user,item,plays\na,x,1\na,y,5000\nb,x,0\nb,y,-1\nc,y,2\n")
    assert data.likes.ratings.tolist() == [1, 5000, 2]
    assert not data.rated


def test_the_last_rating_counts_and_weights_are_added(tmp_path: Path) -> None:
    rated = load(tmp_path, "user,item,rating,time\na,x,5,20\na,x,1,30\na,y,5,1\nb,x,4,1\na,x,5,10\nb,y,2,1\n")
    assert (0, 0) not in zip(rated.likes.users.tolist(), rated.likes.items.tolist(), strict=True)
    assert "2 rows" in rated.notes[0]
    counted = load(tmp_path, "user,item,count\na,x,2\na,x,3\nb,y,1\n")
    assert counted.likes.ratings.tolist() == [5, 1]


def test_times_in_seconds_milliseconds_and_dates(tmp_path: Path) -> None:
    data = load(tmp_path, "user,item,time\na,x,1700000000\na,y,1700000000000\nb,x,2023-11-14T22:13:20+00:00\n")
    assert data.likes.times.tolist() == [1.7e9] * 3
    assert data.times_are_known
    assert not load(tmp_path, SMALL).times_are_known


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz"])
def test_packed_files(tmp_path: Path, ending: str) -> None:
    pack = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}[ending]
    assert len(load(tmp_path, pack(SMALL.encode()), f"small.csv{ending}").likes) == 3


INTER = "user_id:token\titem_id:token\trating:float\ttimestamp:float\na\tx\t5\t1\na\ty\t5\t2\nb\tx\t5\t3\n"
ITEM = "item_id:token\tclass:token_seq\nx\tRock Pop\ny\tPop\n"


def folder(path: Path) -> Path:
    path.mkdir()
    (path / "small.inter").write_text(INTER)
    (path / "small.item").write_text(ITEM)
    (path / "small.user").write_text("user_id:token\na\nb\n")
    return path


def test_a_folder_of_recbole_and_its_inter_file(tmp_path: Path) -> None:
    small = folder(tmp_path / "small")
    for path in (small, small / "small.inter"):
        with pytest.raises(DataError, match="says nothing of the items"):  # of two items no word says anything
            reading.load(path)


@pytest.mark.parametrize("ending", [".tar.xz", ".tar.gz", ".zip", ".tar"])
def test_archives_bring_their_features(tmp_path: Path, ending: str) -> None:
    items = "item_id:token\tclass:token_seq\n" + "".join(
        f"{item}\t{'Rock' if item % 2 else 'Pop'}\n" for item in range(20)
    )
    inter = "user_id:token\titem_id:token\n" + "".join(f"{user}\t{item}\n" for user in range(3) for item in range(20))
    path = tmp_path / f"small{ending}"
    files = {"small/small.inter": inter, "small/small.item": items}
    if ending == ".zip":
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in files.items():
                archive.writestr(name, text)
    else:
        with tarfile.open(path, "w:" + ending.removeprefix(".tar").removeprefix(".")) as packed:
            for name, text in files.items():
                member = tarfile.TarInfo(name)
                member.size = len(text)
                packed.addfile(member, io.BytesIO(text.encode()))
    data = reading.load(path)
    assert (data.users, data.items, len(data.likes)) == (3, 20, 60)
    assert sorted(data.columns) == ["class: pop", "class: rock"]
    assert data.features.sum(axis=1).tolist() == [1.0] * 20


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        ("\n\n", "is empty"),
        ("user,item\n", "no row that says that a user liked"),
        ("user,rating\na,5\n", "no column 'item'"),
        ("196\t242\n", "no column 'user' and none 'item'"),
        ("196\t242\t3\t881250949\n", "no row|one user only"),
        ("1,2,nan\n3,4,5\n", "Line 1 of .* has 'nan'"),
        ("user,item,rating\na,x,nan\n", "Line 2 of .* has 'nan' for a number"),
        ("user,item,rating\na,x,1\na,y,inf\n", "Line 3 of"),
        ("user,item,rating\na,x,good\n", "'good'"),
        ("user,item,rating\na,x,\n", "''"),
        ("user,item,time\na,x,yesterday\n", "'yesterday' for a time"),
        ("user,item,time\na,x,1e30\n", "for a time"),
        ("user,item\na,\n", "Line 2 of .* has no item"),
        ("user,item\n,x\n", "Line 2 of .* has no user"),
        ("user,item\na,x,3\n", "3 columns, its header 2"),
        ("user,item\na,x\na,y\n", "one user only"),
        ("user,item\na,x\nb,x\n", "one item only"),
        ("user,item,weight\na,x,-1\nb,y,0\n", "no row"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not a text file"),
        ('user,item\n"' + "a" * (1 << 21), "is no table"),
    ],
)
def test_what_cannot_be_measured_on_is_a_sentence(tmp_path: Path, text: str | bytes, words: str) -> None:
    with pytest.raises(DataError, match=words) as caught:
        load(tmp_path, text)
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize("name", ["file.csv.gz", "file.csv.xz", "file.csv.bz2", "file.zip", "file.tar.xz", "file.tgz"])
def test_damaged_packs(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match="damaged"):
        load(tmp_path, b"hello" * 100, name)


def test_a_pack_that_ends_too_soon(tmp_path: Path) -> None:
    text = "user,item\n" + "".join(f"{row},{row * 7919 % 1009}\n" for row in range(50_000))
    with pytest.raises(DataError, match="damaged"):
        load(tmp_path, gzip.compress(text.encode())[:-20_000], "file.csv.gz")


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no file"):
        reading.load(tmp_path / "nothing.csv")
    (tmp_path / "small.csv").write_text(SMALL)
    with pytest.raises(DataError, match="no file"):
        reading.load(tmp_path / "small.csv", tmp_path / "nothing.csv")
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="no table of interactions"):
        reading.load(tmp_path / "empty")


class TestFeatures:
    """What is made of columns."""

    @staticmethod
    def features(folder: Path, table: str, items: int = 20) -> Data:
        (folder / "plays.csv").write_text(
            "user,item\n" + "".join(f"{user},{item}\n" for user in range(3) for item in range(items))
        )
        (folder / "items.csv").write_text(table)
        return reading.load(folder / "plays.csv", folder / "items.csv")

    def test_numbers_are_standardised(self, tmp_path: Path) -> None:
        table = "song,tempo\n" + "".join(f"{item},{60 + item * 5}\n" for item in range(20))
        data = self.features(tmp_path, table)
        assert data.columns == ("tempo",)
        assert data.features.mean() == pytest.approx(0)
        assert data.features.std() == pytest.approx(1)

    def test_numbers_that_are_missing_or_no_numbers_are_nothing(self, tmp_path: Path) -> None:
        cells = ["nan", "", "inf", *map(str, range(17)), *map(str, range(30))]
        table = "song,tempo\n" + "".join(f"{item},{cell}\n" for item, cell in enumerate(cells))
        data = self.features(tmp_path, table, items=50)
        assert np.isfinite(data.features).all()
        assert not data.features[:3].any()

    def test_values_and_words_become_columns(self, tmp_path: Path) -> None:
        table = "id,style,words\n" + "".join(
            f"{item},{'waltz' if item < 8 else 'funk'},{'slow sad' if item % 2 else 'slow glad'} w{item}\n"
            for item in range(20)
        )
        data = self.features(tmp_path, table.replace(",words", ",words:token_seq"))
        assert set(data.columns) == {"style: waltz", "style: funk", "words: sad", "words: glad"}
        assert data.features[0].sum() == 2

    def test_items_without_features_have_none(self, tmp_path: Path) -> None:
        table = "item,style\n" + "".join(f"{item},{'waltz' if item < 8 else 'funk'}\n" for item in range(18))
        data = self.features(tmp_path, table + "unheard-of,waltz\n")
        assert not data.features[18:].any()
        assert "2 items have no features." in data.notes

    @pytest.mark.parametrize(
        ("table", "words"),
        [
            ("item,style\nq,waltz\n", "names none of the items"),
            ("item\n1\n", "says nothing of the items"),
            ("item,style\n1\n", "1 columns, its header 2"),
            ("", "is empty"),
        ],
    )
    def test_tables_that_say_nothing(self, tmp_path: Path, table: str, words: str) -> None:
        with pytest.raises(DataError, match=words):
            self.features(tmp_path, table)
