"""One number with what stands to its left and right: sign, currency, scale, unit."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from extractor.lexicon.currencies import UNMISTAKABLE_CODES, letters, symbols, words
from extractor.lexicon.units import Unit
from extractor.mentions.measures import measured
from extractor.mentions.numbers import parse_number
from extractor.mentions.sums import coin, coins_after, smaller_scales

SCALES: dict[str, Decimal] = {
    word: Decimal(10) ** power
    for power, forms in {
        2: "hundred",
        3: "thousand k '000",
        5: "lakh lakhs lac lacs",
        6: "million millions millon mln mlns mn mil mio mm m",
        7: "crore crores cr",
        9: "billion billions billon bln blns bn b bil milliard milliards mrd mld",
        12: "trillion trillions trln trn tln tril tn t",
    }.items()
    for word in forms.split()
}
_ALSO_VERBS = frozenset({"won", "real", "mark", "pound", "sol", "rand"})
"""Names of currencies that stand before a number as other words ("won 31.2 percent of votes")."""
_SHORT_SCALES = frozenset({"k", "m", "b", "t", "cr", "mil", "mm"})
"""Scales that are read as such only beside a currency: `$10m`, not `10 m`."""

SIGNS = "$¢£¥֏৳฿៛₠-⃀﷼￥￦"
"""The characters that are signs of currencies, as a class of a pattern holds them."""
_LEFT = re.compile(
    rf"(?:(?<![A-Za-z])|(?<=\d))(\$[A-Z]{{1,2}}|[A-Z][A-Za-z]?/\.?"
    rf"|[A-Za-z]{{0,4}}\.?[A-Za-z]{{0,2}}\.?[{SIGNS}]|[A-Za-z]{{1,5}}\.?)[ \u00a0]?$"
)
_SPACED_PREFIX = re.compile(
    r"(?<![\w'’])((?<!and the )(?<!, the )(?<!to the )(?<!with the )US|C|HK|NZ|S|NT|AU|CA"
    r"|(?<!sold )(?<!sell )(?<!sells )(?<!cost )us|hk|nz|nt|au|c)"
    r"[ \u00a0]$"
)
"""Letters that stand apart from their sign, in small print as well.

"Sold us $3 bn" and the member of a list in "China $4 bn and the US $3 bn" have none.
"""
_LEFT_WORDS = re.compile(r"((?:[A-Za-z.]+[ \u00a0]){0,2}[A-Za-z]+)[ \u00a0]$")
_LAST_LETTERS = re.compile(r"[A-Za-z]+$")
_RIGHT_WORD = re.compile(
    rf"[ \u00a0-]?([^\W\d_](?:[^\W\d_]|[$¢]|\.(?!(?<=[a-z]\.)[A-Z]))*|[{SIGNS}]|'000\b)"
)
"""A word, without the next sentence where that touches its stop: "dollars.Trade"."""
_SCALED_CODE = re.compile(
    r"(?P<scale>[KMB])(?P<code>[A-Z]{3})|(?P<first>[A-Z]{3})(?P<last>mn?|bn|k)"
)
"""Nordic newsrooms write the scale before the code (MEUR, KSEK), banks after it (EURm)."""
_OF_THE_NEXT = re.compile(
    rf"(?P<space>[ \u00a0]?)\d[\d.,]*[ \u00a0]?(?:(?P<scale>[A-Za-z]+)|(?P<sign>[{SIGNS}]))?"
)
_SIGN = re.compile(r"(?:^|(?<=[\s(\[,:;/$€£¥₩₹]))([+\-−–△▼])\s?$")
_SIGN_WORD = re.compile(r"\b(minus|negative|plus)\s$", re.IGNORECASE)


_RUNS_ON = re.compile(rf" (?:[a-z]|(?:{'|'.join(sorted(UNMISTAKABLE_CODES))})\b)")
"""What follows the point of an abbreviation: "5 mn. tonnes", "5 mln. USD"."""
_SIGN_ENDINGS = frozenset("+-−–△▼sevSEV")
"""How a sign or "plus", "minus", "negative" ends."""
_ARTICLES = frozenset({"a$", "s$"})
"""What a text without capitals leaves of "a $5 bn deal" and "France's $5 bn"."""
_NEAR, _FAR = 9, 30
"""How many characters before a number may hold its sign or symbol, and the name of its currency."""
_AREA = re.compile(r"(?i)(?<=\beuro)[ -](?:area|zone|members?|countries)\b")
"""What makes a currency's name one of its countries."""
_CURRENCY_WORDS = 3
"""How many words the longest names have."""
_CODE_LENGTH = 3


def _is_dash(text: str, sign: re.Match[str]) -> bool:
    """Whether a stroke stands between words or figures: "its gap - 3 bn dlrs - grew"."""
    before = text[: sign.start()].rstrip()[-1:]
    spaced = sign.group() != sign.group().strip()
    return sign.group(1) in "-−–" and spaced and (before.isalnum() or before == "%")


def _forms(token: str, *, glued: bool) -> tuple[str, ...]:
    """The ways in which the table of symbols may know what stands before a number."""
    signed = token.endswith("$")
    return (
        token,
        token.rstrip("."),
        token.upper()
        if len(token) >= _CODE_LENGTH or (signed and token not in _ARTICLES)
        else token,
        token[:-1].upper() if len(token) > _CODE_LENGTH and signed else token,
        token.capitalize() if glued and len(token) > 1 else token,
        "$" if signed else token,
    )


def _is_code_or_sign(word: str, *, scaled: bool) -> bool:
    """`500 CHF`, `500 元`; other capitals only after a scale: `5 billion TL`, not `5 RO`."""
    short = scaled and word.isupper() and len(word) > 1
    return len(word) == _CODE_LENGTH or short or not (word.isalpha() and word.isascii())


@lru_cache(maxsize=4096)
def currency_name(name: str) -> str:
    """The key of a currency name in the word table: lower case, "u.s." and "h.k." without dots."""
    low = name.lower().replace("-", " ")
    return low if low in words() else low.replace(".", "")


@lru_cache(maxsize=4096)
def _ends_a_name(printed: str) -> bool:
    """Whether the letters at the end of these signs are the last word of a currency's name."""
    letters_ = _LAST_LETTERS.search(printed)
    return letters_ is not None and letters_.group().lower() in _last_words()


@cache
def _last_words() -> frozenset[str]:
    return frozenset(name.split()[-1] for name in words())


class NumberReader:
    """Reads one number with its surroundings; positions move outward as parts are recognised.

    `floor` is the end of the figure before: what stands left of it is no part of this one.
    """

    def __init__(self, text: str, match: re.Match[str], floor: int) -> None:
        self.text = text
        self.floor = floor
        self.start, self.end = match.span()
        raw = match.group()
        self.spelled = raw[0].isalpha()
        self.number = Decimal(1) if raw.lower() in ("a", "an") else parse_number(raw)
        self.sign = 1
        self.signed = False
        self.currency: str | None = None
        self.currency_word: str | None = None
        self.scale: Decimal | None = None

    def read_sign(self) -> None:
        """A sign or a word for one just before the number."""
        near = max(self.floor, self.start - _NEAR)
        if self.text[near : self.start].rstrip()[-1:] not in _SIGN_ENDINGS:
            return
        match = _SIGN.search(self.text, near, self.start) or _SIGN_WORD.search(
            self.text, near, self.start
        )
        if match and not _is_dash(self.text, match):
            self.signed = True
            self.sign = 1 if match.group(1).lower() in ("+", "plus") else -1
            self.start = match.start()

    def read_left_currency(self) -> bool:
        """A symbol or a code (`US$`, `EUR`), or else a name, just before the number."""
        return self._read_left_symbol() or self._read_left_name()

    def _read_left_symbol(self) -> bool:
        match = _LEFT.search(self.text, max(self.floor, self.start - _NEAR), self.start)
        if not match:
            return False
        token = match.group(1)
        lowered = len(token) == _CODE_LENGTH and token.isalpha() and not token.isupper()
        if lowered and not self._scaled_ahead() and token.upper() not in UNMISTAKABLE_CODES:
            return False  # "Bob 3 times", "all 3", "try 5"
        if token in letters() and match.end(1) == self.start and self._scaled_ahead(but=token):
            self._set_currency(letters()[token], token)
            self.start -= 1
            return True
        if self._read_scaled_code(token):
            self.start = match.start(1)
            return True
        glued = match.end(1) == self.start and token.islower() and self._scaled_ahead()
        for form in _forms(token, glued=glued):
            if form in symbols():
                self.start = match.start(1)
                self._set_currency(symbols()[form], form)
                self._join_spaced_prefix(form)
                return True
        return False

    def _read_left_name(self) -> bool:
        near = max(self.floor, self.start - _FAR)
        last = self.text[near : self.start].split()[-1:]
        if not last or not _ends_a_name(last[0]):  # as before most numbers
            return False
        match = _LEFT_WORDS.search(self.text, near, self.start)
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
        prefix = _SPACED_PREFIX.search(self.text, max(self.floor, self.start - 5), self.start)
        if prefix:
            word = prefix.group(1).upper() + "$"
            self._set_currency(symbols()[word], word)
            self.start = prefix.start(1)

    def _read_scaled_code(self, token: str) -> bool:
        """`MEUR 60`, `60 MEUR`, `500 EURbn`: a code that carries the scale."""
        match = _SCALED_CODE.fullmatch(token)
        if not match or self.scale is not None:
            return False
        code = match["code"] or match["first"]
        if code not in symbols() or token in symbols():
            return False
        self.scale = SCALES[(match["scale"] or match["last"]).lower()]
        self._set_currency(symbols()[code], code)
        return True

    def _scaled_ahead(self, *, but: str = "") -> bool:
        """`N38.04trn`: the naira's letter is read as one only before a scaled number, not `B2B`."""
        match = _RIGHT_WORD.match(self.text, self.end)
        word = match.group(1).rstrip(".") if match else ""
        return word.lower() in SCALES and word != but

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
            stop = match.group(1).endswith(".") and not _RUNS_ON.match(self.text, match.end(1))
            self.end = match.end(1) - stop
            while smaller := smaller_scales(self.text, self.end, self.scale):
                self.number += smaller.number
                self.scale *= smaller.factor
                self.end = smaller.end

    def _short_scale_ok(self, match: re.Match[str]) -> bool:
        """`10 m euros` and `10m tonnes` need what they count, `10m` alone is metres or minutes."""
        following = _RIGHT_WORD.match(self.text, match.end())
        if not following:
            return False
        if match.group(1) in "mk" and measured(self.text, match.end(), scaled=True):
            return True
        word = following.group(1).rstrip(".")
        return (
            self._named_currency(match.end()) is not None
            or word.upper() in UNMISTAKABLE_CODES
            or (word in symbols() and _is_code_or_sign(word, scaled=True))
        )

    def read_right_currency(self) -> bool:
        """The currency that the words after the number name, the longest name first."""
        best = self._named_currency(self.end)
        if best:
            self._set_currency(words()[best[0]], best[0])
            self.end = best[1] - (self.text[best[1] - 1] == ".")
            return True
        match = _RIGHT_WORD.match(self.text, self.end)
        if not match:
            return False
        code = match.group(1).rstrip(".")
        if self._read_scaled_code(code):
            self.end = match.start(1) + len(code)
            return True
        if code == "¢":  # before a number it is the cedi's or the colon's
            return False
        code = code.upper() if code.upper() in UNMISTAKABLE_CODES else code
        known = code in symbols() and _is_code_or_sign(code, scaled=self.scale is not None)
        if not known or self._is_of_the_next(code, match.start(1) + len(code)):
            return False
        self._set_currency(symbols()[code], code)
        self.end = match.start(1) + len(code)
        return True

    def _named_currency(self, end: int) -> tuple[str, int] | None:
        """The longest name of a currency right behind `end`, and where it ends."""
        taken: list[str] = []
        best: tuple[str, int] | None = None
        for _ in range(_CURRENCY_WORDS):
            match = _RIGHT_WORD.match(self.text, end)
            if not match:
                break
            taken.append(match.group(1))
            end = match.end()
            name = currency_name(" ".join(taken))
            if self.scale is None and _AREA.match(self.text, end):
                break  # "In December 2009 euro area trade"
            if name in words() and not (self.currency and name in _ALSO_VERBS):
                best = (name, end)
        return best

    def _is_of_the_next(self, code: str, end: int) -> bool:
        """A code or sign that belongs to the number behind it: "in 1989 $ 30 million"."""
        following = _OF_THE_NEXT.match(self.text, end)
        if not following:
            return False
        if not following["space"]:
            return True
        scaled = (following["scale"] or "").lower() in SCALES and self.scale is None
        own = following["sign"] or coin(self.text, following.end(0) - len(following["scale"] or ""))
        return scaled or not (code.isalpha() or own)

    def read_coin(self) -> bool:
        """Hundredths alone: "75 U.S. cents", "197 pence", "12-cent"."""
        found = coin(self.text, self.end)
        if found is None:
            return False
        self.number *= found.factor
        self._set_currency(words()[found.whole], found.whole)
        self.end = found.end
        return True

    def read_coins_after(self, *, named_after: bool) -> None:
        """The hundredths that follow the whole: "15 dollars and 50 cents", "15 dollars 50"."""
        if self.scale is not None or self.number != int(self.number):
            return
        bare = named_after and not self.text[: self.start].rstrip().endswith("between")
        if found := coins_after(self.text, self.end, bare=bare):
            self.number += found.factor
            self.end = found.end

    def read_unit(self) -> Unit | None:
        """The unit that the words after the number name."""
        found = measured(self.text, self.end, scaled=self.scale is not None, number=self.number)
        if found is None:
            return None
        self.end = found.end
        return found.unit
