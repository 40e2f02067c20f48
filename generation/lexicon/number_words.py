"""Numbers and meters in words."""

from __future__ import annotations

NUMBER_WORDS: dict[str, float] = {
    "half a": 0.5, "a half": 0.5, "a quarter": 0.25, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "sixteen": 16, "twenty": 20, "twenty four": 24, "thirty": 30, "thirty two": 32, "forty": 40, "forty five": 45,
    "sixty four": 64, "sixty": 60, "fifteen": 15, "fifty": 50, "ninety": 90, "two and a half": 2.5, "one and a half": 1.5, "three and a half": 3.5, "a couple of": 2,
    "eine halbe": 0.5, "einer halben": 0.5, "eine": 1, "einer": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "anderthalb": 1.5, "eineinhalb": 1.5,
    "medio": 0.5, "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "une demi": 0.5, "une": 1, "deux": 2, "trois": 3, "quatre": 4,
    "meio": 0.5, "um": 1, "uma": 1, "dois": 2, "duas": 2, "quatro": 4, "半": 0.5, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4,
}  # fmt: skip
"""Numbers before a unit of time or "bars". Accents are left out, as in all that is compared with folded text."""

METER_NAMES: dict[str, str] = {
    "three": "3/4", "3": "3/4", "five": "5/4", "5": "5/4", "seven": "7/8", "7": "7/8", "six": "6/8", "6": "6/8", "waltz": "3/4", "triple": "3/4", "twelve": "12/8", "four": "4/4", "two": "2/4", "nine": "9/8",
    "common": "4/4", "cut": "4/4", "alla": "4/4", "dreivierteltakt": "3/4", "drei": "3/4", "viervierteltakt": "4/4", "sechsachteltakt": "6/8", "funfvierteltakt": "5/4", "compas": "3/4", "a": "3/4",
    "tres": "3/4", "seis": "6/8", "compasso": "3/4",
}  # fmt: skip
"""From the telling word of a meter's name to the meter."""

CJK_DIGITS: dict[str, int] = {"二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
