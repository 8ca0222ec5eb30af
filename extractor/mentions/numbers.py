"""Numbers as news prints and speaks them: digits, words, and the broadcast "35-point-five".

>>> [str(parse_number(text)) for text in ("1,132.5", "6,4", "13-point-42", "seven-and-a-half")]
['1132.5', '6.4', '13.42', '7.5']
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_UNITS = "zero|one|two|three|four|five|six|seven|eight|nine"
_TEENS = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
WORD = rf"\b(?:(?:{_TEENS})(?:[- ](?:{_UNITS})\b)?|{_UNITS})\b"
WORDS = (
    rf"(?:{WORD}|\ban?(?=[ -](?:hundred|thousand)))(?:[- ](?:hundred|thousand)\b(?:(?: and "
    rf"|[- ]){WORD})?)?"
)
_SCALED = r"(?= (?:thousand|million|billion|trillion|mln|bln|mn|bn|trn))"
DIGITS = (
    rf"\d{{1,3}}(?:[ \u00a0]\d{{3}})+(?:\.\d+)?{_SCALED}|"
    r"\d{1,3}(?:,\d{3})+(?:\.\s?\d+)?(?![\d])|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?(?!\d)|\d+(?:\.\d+"
    r"|,\d+|(?<!\d{4})\.\s\d+(?=\s?(?:%|p|m|b|tr)))?"
)
HALF = r"[- ]and[- ](?:a[- ]half|one-half|a[- ]quarter|three-quarters)"
VULGAR = r"\d+[- ]\d/\d(?!\d)"
NUMBER = (
    rf"(?:{VULGAR}|(?:\d+|{WORD})[- ]point[- ](?:\d+|{WORD}(?:-{WORD})*)|{DIGITS}"
    rf"|{WORDS})(?:{HALF}\b)?"
)

_HALF = re.compile(HALF + "$")
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.75")}

ORDINALS: dict[str, int] = {
    word: rank
    for rank, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split(),
        start=1,
    )
}
ORDINAL = (
    r"(?:\d+(?:st|nd|rd|th)|" + "|".join(ORDINALS) + r"|(?:twenty|thirty|forty)-\w+(?:st|nd|rd|th))"
)


@lru_cache(maxsize=4096)
def parse_number(text: str) -> Decimal:
    """The exact value of a number matched by `NUMBER`.

    Raises:
        ValueError: the text is not a number.
    """
    half = _HALF.search(text)
    if half:
        part = next(value for word, value in _PARTS.items() if half.group().endswith(word))
        return parse_number(text[: half.start()]) + part
    if "/" in text:
        whole, above, below = re.split(r"[- /]", text)
        return int(whole) + Decimal(above) / Decimal(below)
    if "point" in text:
        whole, fraction = re.split(r"[- ]point[- ]", text.lower())
        return Decimal(f"{_whole(whole)}.{_fraction(fraction)}")
    if text[0].isdigit():
        return _digits(text.replace(" ", "").replace("\u00a0", ""))
    return Decimal(_whole(text))


def _digits(text: str) -> Decimal:
    """Digits; a lone comma before one, two or more than three digits is a decimal comma."""
    head, comma, tail = text.partition(",")
    if comma and "." not in tail and "," not in tail and len(tail) != 3:
        return Decimal(f"{head}.{tail}")
    return Decimal(text.replace(",", ""))


def _whole(text: str) -> int:
    if text.isdigit():
        return int(text)
    from text_to_num import text2num

    return int(text2num(re.sub(r"^an?\s+", "one ", text.lower()).replace("-", " "), "en"))


def _fraction(text: str) -> str:
    if text.isdigit():
        return text
    return "".join(str(_whole(word)) for word in re.split(r"[- ]", text))


def parse_ordinal(text: str) -> int:
    """The rank of an ordinal: 3 for "third", "3rd"; 24 for "twenty-fourth"."""
    low = text.lower()
    digits = re.match(r"\d+", low)
    if digits:
        return int(digits.group())
    if low in ORDINALS:
        return ORDINALS[low]
    tens, _, unit = low.partition("-")
    return _whole(tens) + ORDINALS.get(unit, 0)


def parse_count(text: str) -> int | None:
    """A whole count in digits or words, or None where it is not whole."""
    try:
        value = parse_number(text.lower())
    except ValueError:
        return None
    return int(value) if value == int(value) else None
