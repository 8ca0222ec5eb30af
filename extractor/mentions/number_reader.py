"""One number with what stands to its left and right: sign, currency, scale, unit."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from extractor.lexicon.currencies import symbols, words
from extractor.lexicon.units import Unit, unit
from extractor.mentions.numbers import parse_number

SCALES: dict[str, Decimal] = {
    word: Decimal(10) ** power
    for power, forms in {
        3: "thousand k '000",
        5: "lakh lakhs lac lacs",
        6: "million millions mln mlns mn mil mio m",
        7: "crore crores cr",
        9: "billion billions bln blns bn b bil",
        12: "trillion trillions trn tln tn t",
    }.items()
    for word in forms.split()
}
_ALSO_VERBS = frozenset({"won", "real", "mark", "pound", "sol", "rand"})
"""Names of currencies that stand before a number as other words ("won 31.2 percent of votes")."""
_SHORT_SCALES = frozenset({"k", "m", "b", "t", "cr", "mil"})
"""Scales that are read as such only beside a currency: `$10m`, not `10 m`."""

_LEFT = re.compile(
    r"(?:(?<![A-Za-z])|(?<=\d))([A-Za-z]{0,4}\.?[A-Za-z]{0,2}\.?[$€£¥₩₹¢₵₦₱฿₫₺₽]"
    r"|[A-Za-z]{1,5}\.?)[ \u00a0]?$"
)
_SPACED_PREFIX = re.compile(r"\b(US|A|C|HK|NZ|S|NT|AU|CA)[ \u00a0]$")
_LEFT_WORDS = re.compile(r"((?:[A-Za-z.]+[ \u00a0]){0,2}[A-Za-z]+)[ \u00a0]$")
_RIGHT_WORD = re.compile(r"[ \u00a0-]?([A-Za-z][A-Za-z.$¢]*|[€£¥₩₹$]|'000\b)")
_SCALED_CODE = re.compile(r"(?P<scale>[KMB])(?P<code>[A-Z]{3})")
"""Nordic newsrooms write the scale before the code: MEUR, KSEK, BUSD."""
_SIGN = re.compile(r"(?:^|(?<=[\s(\[,:;/]))([+\-−–△▼])\s?$")
_SIGN_WORD = re.compile(r"\b(minus|negative|plus)\s$", re.IGNORECASE)


_UNIT_WORD = re.compile(r"[ \u00a0-]?([A-Za-z]+|\d+-?\w+|\([A-Z]+s?\))")
_SIGN_ENDINGS = frozenset("+-−–△▼sevSEV")
"""How a sign or "plus", "minus", "negative" ends."""
_SPELLED = {"half a": Decimal("0.5"), "a": Decimal(1), "an": Decimal(1)}
_NEAR, _FAR = 9, 30
"""How many characters before a number may hold its sign or symbol, and the name of its currency."""
_CURRENCY_WORDS, _UNIT_WORDS = 3, 4
"""How many words the longest names have."""
_CODE_LENGTH = 3


def _is_dash(window: str, sign: re.Match[str]) -> bool:
    """Whether a stroke stands between words and figure: "a trade surplus - 4.5 billion dlrs"."""
    return (
        sign.group().strip() in ("-", "–", "−")
        and sign.group() != sign.group().strip()
        and window[: sign.start()].rstrip()[-1:].isalpha()
    )


def _forms(token: str) -> tuple[str, ...]:
    """The ways in which the table of symbols may know what stands before a number."""
    return (
        token,
        token.rstrip("."),
        token.upper() if len(token) >= _CODE_LENGTH else token,
        "$" if token.endswith("$") else token,
    )


def _is_code_or_sign(word: str) -> bool:
    return len(word) == _CODE_LENGTH or not word.isalpha()


@lru_cache(maxsize=4096)
def currency_name(name: str) -> str:
    """The key of a currency name in the word table: lower case, "u.s." and "h.k." without dots."""
    low = name.lower().replace("-", " ")
    return low if low in words() else low.replace(".", "")


class NumberReader:
    """Reads one number with its surroundings; positions move outward as parts are recognised."""

    def __init__(self, text: str, match: re.Match[str]) -> None:
        self.text = text
        self.start, self.end = match.span()
        raw = match.group()
        low = raw.lower()
        self.spelled = not raw[0].isdigit()
        self.number = _SPELLED.get(low) or parse_number(raw)
        self.sign = 1
        self.signed = False
        self.currency: str | None = None
        self.currency_word: str | None = None
        self.scale: Decimal | None = None

    def read_sign(self) -> None:
        """A sign or a word for one just before the number."""
        window = self.text[max(0, self.start - _NEAR) : self.start]
        if window.rstrip()[-1:] not in _SIGN_ENDINGS:
            return
        match = _SIGN.search(window) or _SIGN_WORD.search(window)
        if match and not _is_dash(window, match):
            self.signed = True
            self.sign = 1 if match.group(1).lower() in ("+", "plus") else -1
            self.start -= len(window) - match.start()

    def read_left_currency(self) -> bool:
        """A symbol or a code (`US$`, `EUR`), or else a name, just before the number."""
        return self._read_left_symbol() or self._read_left_name()

    def _read_left_symbol(self) -> bool:
        window = self.text[max(0, self.start - _NEAR) : self.start]
        match = _LEFT.search(window)
        if not match:
            return False
        token = match.group(1)
        lowered = len(token) == _CODE_LENGTH and token.isalpha() and not token.isupper()
        if lowered and not self._scaled_ahead() and token.upper() not in ("USD", "EUR", "GBP"):
            return False  # "Bob 3 times", "all 3", "try 5"
        for form in _forms(token):
            if form == "N" and window.endswith("N") and self._scaled_ahead():
                self._set_currency("NGN", "NGN")
                self.start -= 1
                return True
            if form in symbols():
                self.start -= len(window) - match.start(1)
                self._set_currency(symbols()[form], form)
                self._join_spaced_prefix(form)
                return True
        return False

    def _read_left_name(self) -> bool:
        match = _LEFT_WORDS.search(self.text[max(0, self.start - _FAR) : self.start])
        if not match:
            return False
        parts = match.group(1).split()
        for size in range(len(parts), 0, -1):
            name = currency_name(" ".join(parts[-size:]))
            if name in words() and name not in _ALSO_VERBS:
                self._set_currency(words()[name], name)
                self.start -= len(" ".join(parts[-size:])) + 1
                return True
        return False

    def _join_spaced_prefix(self, form: str) -> None:
        """`US $ 910 million`: the letters of a dollar that stand apart from its sign."""
        if form != "$":
            return
        prefix = _SPACED_PREFIX.search(self.text, max(0, self.start - 5), self.start)
        if prefix and prefix.group(1) + "$" in symbols():
            self._set_currency(symbols()[prefix.group(1) + "$"], prefix.group(1) + "$")
            self.start = prefix.start(1)

    def _scaled_ahead(self) -> bool:
        """`N38.04trn`: the naira's letter is read as one only before a scaled number."""
        match = _RIGHT_WORD.match(self.text, self.end)
        return bool(match and match.group(1).rstrip(".").lower() in SCALES)

    def _set_currency(self, code: str | None, word: str) -> None:
        self.currency, self.currency_word = code, word

    def read_scale(self) -> None:
        """Scale words; "lakh crore" and "thousand crore" multiply."""
        while True:
            match = _RIGHT_WORD.match(self.text, self.end)
            if not match:
                return
            word = match.group(1).rstrip(".").lower()
            factor = SCALES.get(word)
            if factor is None:
                return
            if word in _SHORT_SCALES and not self.currency_word and not self._short_scale_ok(match):
                return
            self.scale = factor * (self.scale or 1)
            self.end = match.end(1) - (match.group(1).endswith(".") and word != "m.")

    def _short_scale_ok(self, match: re.Match[str]) -> bool:
        """`10bn` and `10 m euros` need a currency after them, `10m` alone is metres or minutes."""
        following = _RIGHT_WORD.match(self.text, match.end())
        return bool(following and currency_name(following.group(1)) in words())

    def read_right_currency(self) -> bool:
        """The currency that the words after the number name, the longest name first."""
        taken: list[str] = []
        end = self.end
        best: tuple[str, int] | None = None
        for _ in range(_CURRENCY_WORDS):
            match = _RIGHT_WORD.match(self.text, end)
            if not match:
                break
            taken.append(match.group(1))
            end = match.end()
            name = currency_name(" ".join(taken))
            if name in words() and not (self.currency and name in _ALSO_VERBS):
                best = (name, end)
        if best:
            self._set_currency(words()[best[0]], best[0])
            self.end = best[1] - (self.text[best[1] - 1] == ".")
            return True
        match = _RIGHT_WORD.match(self.text, self.end)
        if not match:
            return False
        code = match.group(1).rstrip(".")
        scaled = _SCALED_CODE.fullmatch(code)
        if scaled and scaled["code"] in symbols() and self.scale is None:  # "120 MEUR"
            self.scale, code = SCALES[scaled["scale"].lower()], scaled["code"]
            self._set_currency(symbols()[code], code)
            self.end += match.start(1) - self.end + len(scaled.group())
            return True
        if code in symbols() and _is_code_or_sign(code):
            self._set_currency(symbols()[code], code)
            self.end = match.start(1) + len(code)
            return True
        return False

    def read_unit(self) -> Unit | None:
        """The unit that the longest run of words after the number names."""
        taken: list[str] = []
        end = self.end
        best: tuple[Unit, int] | None = None
        for _ in range(_UNIT_WORDS):
            match = _UNIT_WORD.match(self.text, end)
            if not match:
                break
            taken.append(match.group(1))
            end = match.end()
            found = unit(" ".join(taken))
            if found:
                best = (found, end)
        if best is None:
            return None
        self.end = best[1]
        return best[0]
