"""Numbers as news prints and speaks them: digits, words, and the broadcast "35-point-five".

>>> [str(parse_number(text)) for text in ("1,132.5", "6,4", "13-point-42", "seven-and-a-half")]
['1132.5', '6.4', '13.42', '7.5']
>>> [str(parse_number(text)) for text in ("2½", "3/4", "three quarters of a", "half-a", "point-5")]
['2.5', '0.75', '0.75', '0.5', '0.5']
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

_UNITS = "zero|one|two|three|four|five|six|seven|eight|nine"
_TEENS = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
WORD = rf"\b(?:(?:{_TEENS})(?:[- ](?:{_UNITS})\b)?|{_UNITS})\b"
_TAIL = rf"[- ]hundred\b(?:(?:[- ]and[- ]|[- ]){WORD})?"
_HUNDREDS = rf"{WORD}(?:{_TAIL})?"
_MORE = rf"(?:[- ]thousand\b(?:(?:[- ]and[- ]|[- ]){_HUNDREDS})?)?"
WORDS = rf"(?:{_HUNDREDS}|\ban?{_TAIL}|\ban?(?=[ -]thousand)){_MORE}"
_SCALE = r"(?:thousand|million|billion|trillion|mln|bln|mn|bn|trln|trn|lakh|crore)"
_SCALED = rf"(?=[ \u00a0-]{_SCALE})"
DIGITS = (
    rf"\d{{1,3}}(?:[ \u00a0]\d{{3}})+(?:[.,]\d+)?{_SCALED}|"
    r"\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?![\d.])|"
    r"\d{1,3}(?:,\d{3})+(?:\.\s?\d+)?(?![\d])|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?(?!\d)|\d+(?:[.·]\d+"
    r"|,\d+|(?<!\d{4})\.\s\d+(?=\s?(?:%|p|m|b|tr|cr|lakh)))?"
)
HALF = r"[- ]and[- ](?:(?:a[- ]|one-)?half|a[- ]quarter|three-quarters)"
_SIGNS = "½¼¾⅓⅔⅛⅜⅝⅞"
VULGAR = rf"\d+[- ]\d/[1-9](?!\d)|(?:\d+ ?)?[{_SIGNS}]"
_SPAN = r"(?<!st[ -])(?<!ond[ -])(?<!2nd[ -])(?<!ird[ -])(?<!3rd[ -])(?<!rth[ -])(?<!4th[ -])"
"""No rank before a "half" or "quarter", which would make it a time: "in the first half"."""
_PARTED = rf"(?=[ -](?:{_SCALE}|per[ -]?cent(?:age)?|pct)\b)"
_OF_ONE = r"(?:[ -]of[ -](?:an?|one|1))"
_PRINTED_PART = rf"\d/[1-9]{_OF_ONE}?{_PARTED}|(?<!\d)\.\d+(?= ?(?:%|{_SCALE}|per[ -]?cent|pct))"
_SPELLED_PART = (
    rf"(?:(?:(?:an?|one)[- ]|{_SPAN})half(?:{_OF_ONE}|[ -]an?)?"
    rf"|(?:(?:an?|one)[- ]quarter|{_SPAN}quarter|three[- ]quarters"
    rf"|(?:an?|one|two|three|four|five|seven|eight|nine)[- ]tenths?){_OF_ONE}?){_PARTED}"
    rf"|point[- ](?:{_UNITS})(?={_OF_ONE}?[ -](?:{_SCALE}|per[ -]?cent|pct)\b)"
)
"""Less than one of what is counted: "half a million", "three quarters of one percent"."""
_AFTER_POINT = rf"[- ]point[- ](?:\d+|(?:oh[- ])*{WORD}(?:-{WORD})*)"
NUMBER = (
    rf"(?:(?=[\d.{_SIGNS}])(?:{_PRINTED_PART}|{VULGAR}|\d+{_AFTER_POINT}|{DIGITS})"
    rf"|(?=[aefhnopqstz])(?:{_SPELLED_PART}|{WORDS}{_AFTER_POINT}|{WORDS}))(?:{HALF}\b)?"
)

_OTHERWISE_PARTED = re.compile(r"\d[ \u00a0'’]\d{3}|\.\d{3}\.")
_HALF = re.compile(HALF + "$")
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "tenth": Decimal("0.1")}
_PART = re.compile(r"(?:(?P<count>[a-z]+)[- ])?(?P<part>half|quarter|tenth)s?(?:[- ].*)?")

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
    if text.replace(",", "").replace(".", "").isdecimal():  # as most are
        return _digits(text)
    low = text.lower()
    half = _HALF.search(low)
    if half:
        return parse_number(low[: half.start()]) + _part(half.group()[len(" and ") :])
    if _PART.fullmatch(low):
        return _part(low)
    if "/" in low:
        return _printed_part(low)
    if unicodedata.category(low[-1]) == "No":
        part = unicodedata.normalize("NFKD", low[-1]).replace("\u2044", "/")
        return int(low[:-1] or 0) + _printed_part(part)
    if low.startswith("point"):
        return parse_number(f"zero {low}")
    if "point" in low:
        whole, fraction = re.split(r"[- ]point[- ]", low)
        return Decimal(f"{_whole(whole)}.{_fraction(fraction)}")
    if low[0].isdigit() or low[0] == ".":
        return _digits(re.sub(r"\.\s", ".", low).replace("·", "."))
    return Decimal(_whole(low))


def _printed_part(text: str) -> Decimal:
    """ "7 3/4", "3/4", "3/4 of a"."""
    before, _, after = text.partition("/")
    *whole, above = re.findall(r"\d+", before)
    return int(whole[0] if whole else 0) + Decimal(above) / Decimal(after[0])


def _part(text: str) -> Decimal:
    """Halves, quarters and tenths by their names."""
    found = _PART.fullmatch(text)
    if found is None:
        raise ValueError(text)
    count = found["count"] or "a"
    return _PARTS[found["part"]] * (1 if count in ("a", "an") else _whole(count))


def _digits(text: str) -> Decimal:
    """Digits; a lone comma before one, two or more than three digits is a decimal comma.

    So is any behind thousands parted by a space, an apostrophe or points: "1 234,567".
    """
    if _OTHERWISE_PARTED.search(text):
        if text.count(".") > 1:
            text = text.replace(".", "")
        return Decimal(re.sub(r"[ \u00a0'’]", "", text).replace(",", "."))
    head, comma, tail = text.partition(",")
    if comma and "." not in tail and "," not in tail and len(tail) != 3:
        return Decimal(f"{head}.{tail}")
    return Decimal(text.replace(",", ""))


def _whole(text: str) -> int:
    if text.isdigit():
        return int(text)
    from text_to_num import text2num

    words = re.sub(r"^an?[ -]", "one ", text.lower()).replace("-", " ").replace(",", "")
    return int(text2num(words, "en"))


def _fraction(text: str) -> str:
    if text.isdigit():
        return text
    digits = re.split(r"[- ]", text)
    return "".join("0" if word == "oh" else str(_whole(word)) for word in digits)


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


def last_place(value: Decimal) -> Decimal:
    """One unit of the last digit that is no closing nought.

    >>> str(last_place(Decimal(120))), str(last_place(Decimal("5.6")))
    ('1E+1', '0.1')
    """
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))
