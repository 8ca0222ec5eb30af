"""Money and percents on the test sets published with CQE (Almasian et al., EMNLP 2023).

A set is a JSON list of sentences, each with the quantities (value and unit) that it holds. The sets
belong to their authors and are read from wherever the user keeps them.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

PUBLISHED = {"CQE": 79.6, "quantulum3": 32.5}
"""F1 of value and unit on the currency set, all quantities, as the authors give it."""

PERCENT = "%"
OTHER_MONEY = frozenset({"bitcoin", "satoshi", "sen"})
SUBUNITS = {"cent": "USD", "penny": "GBP"}
SPELLINGS = {"%": PERCENT, "percentage": PERCENT, "netherlands guilde": "NLG", "mark": "DEM"}
"""Units as the sets spell them, where no table of currency names has the spelling."""

_RATE = re.compile(r" per .*")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure without its sign, in single units; `unit` is an ISO 4217 code, `%` or a word."""

    value: Decimal
    unit: str

    @property
    def counts(self) -> bool:
        """Whether it is money or a percent, as opposed to months, cards or a bare number."""
        known = self.unit == PERCENT or self.unit in OTHER_MONEY
        return known or (len(self.unit) == 3 and self.unit.isupper())


def quantity(value: object, unit: str) -> Quantity:
    """A figure in the one spelling in which figures are compared.

    A rate is its figure ("dollar per share" is dollars), and cents are hundredths.

    >>> quantity("470", "penny per share")
    Quantity(value=Decimal('4.7'), unit='GBP')
    """
    name = _RATE.sub("", unit.strip())
    amount = abs(Decimal(str(value)))
    if name.lower() in SUBUNITS:
        return Quantity(_rounded(amount / 100), SUBUNITS[name.lower()])
    return Quantity(_rounded(amount), _code(name))


def _rounded(amount: Decimal) -> Decimal:
    """Seven significant digits: what a peer that counts in binary fractions can be held to."""
    rounded = Decimal(f"{amount:.6e}")
    if rounded == rounded.to_integral_value():
        return Decimal(int(rounded))
    return rounded.normalize()


def _code(name: str) -> str:
    from extractor.lexicon.currencies import by_country, words

    low = name.lower()
    if low in SPELLINGS:
        return SPELLINGS[low]
    if len(name) == 3 and name.isupper():
        return name
    return words().get(low) or by_country(low, "", None) or low


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over all sentences, and what was missed and made up in each."""

    gold: int
    predicted: int
    hits: int
    misses: tuple[tuple[str, tuple[Quantity, ...], tuple[Quantity, ...]], ...] = ()

    @property
    def precision(self) -> float:
        """Right predictions among all."""
        return self.hits / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        """Quantities found among all there are."""
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.gold + self.predicted
        return 2 * self.hits / total if total else 1.0


def score(rows: Iterable[tuple[str, list[Quantity], list[Quantity]]]) -> Score:
    """Score sentences, each with its gold and its predicted quantities.

    A prediction is right when value and unit are those of a gold quantity of the same sentence that
    no other prediction has taken.
    """
    gold_count = predicted_count = hits = 0
    wrong = []
    for text, gold, predicted in rows:
        left, spurious = list(gold), []
        for each in predicted:
            if each in left:
                left.remove(each)
            else:
                spurious.append(each)
        gold_count += len(gold)
        predicted_count += len(predicted)
        hits += len(gold) - len(left)
        if left or spurious:
            wrong.append((text, tuple(left), tuple(spurious)))
    return Score(gold_count, predicted_count, hits, tuple(wrong))


def load(path: Path) -> list[tuple[str, list[Quantity]]]:
    """The sentences of a set with their quantities; values that are no numbers are left out."""
    found = []
    for row in json.loads(path.read_text(encoding="utf-8")):
        quantities = []
        for each in row["quantities"]:
            try:
                quantities.append(quantity(each["value"], each["normalized_unit"]))
            except InvalidOperation:
                continue
        found.append((row["text"], quantities))
    return found


def ours(text: str) -> list[Quantity]:
    """Money, prices and percents that the mentions of one sentence hold."""
    from extractor.mentions.sentences import mentions

    found = []
    for each in mentions(text, 0, len(text)):
        value = each.value
        if each.kind == "percent":
            ends, unit = (value.value, value.upper), PERCENT
        elif each.kind in ("money", "price"):
            ends, unit = (value.amount, value.upper), value.currency or value.currency_word or ""
        else:
            continue
        found += [quantity(end, unit) for end in ends if end is not None]
    return found


def quantulum(text: str) -> list[Quantity]:
    """What quantulum3 finds in one sentence, every quantity that has a value."""
    from quantulum3 import parser

    found = []
    for each in parser.parse(text):
        unit = getattr(each.unit, "currency_code", None) or each.unit.name
        if each.value is not None:
            found.append(quantity(each.value, "-" if unit == "dimensionless" else unit))
    return found


def recognizers(text: str) -> list[Quantity]:
    """What Recognizers-Text finds in one sentence as currency or percentage."""
    return [found for _, _, found in recognizers_spans(text)]


def recognizers_spans(text: str) -> list[tuple[int, int, Quantity]]:
    """The same in order, with start and end; "34 cents" is money, and not a percent as well."""
    from recognizers_number import Culture, recognize_percentage
    from recognizers_number_with_unit import recognize_currency

    found: list[tuple[int, int, Quantity]] = []
    for each in recognize_currency(text, Culture.English):
        answer = each.resolution or {}
        if answer.get("value"):
            unit = answer.get("isoCurrency") or answer.get("unit") or ""
            found.append((each.start, each.end + 1, quantity(answer["value"], unit)))
    for each in recognize_percentage(text, Culture.English):
        value = (each.resolution or {}).get("value", "").rstrip("%")
        if value and all(each.end < start or end <= each.start for start, end, _ in found):
            found.append((each.start, each.end + 1, quantity(value, PERCENT)))
    return sorted(found, key=lambda each: each[:2])


def run(path: Path, readers: dict[str, Callable[[str], list[Quantity]]]) -> dict[str, Any]:
    """Let each reader read the set; F1 of money and percents, and of all its quantities.

    All quantities is how the published figures count: years and cards too.
    """
    sentences = load(path)
    result: dict[str, Any] = {
        "set": path.name,
        "sentences": len(sentences),
        "quantities": sum(len(gold) for _, gold in sentences),
        "published": PUBLISHED,
        "readers": {},
    }
    for name, reader in readers.items():
        reader("It rose 5 percent to $3.1 billion.")
        start = time.process_time()
        predicted = [reader(text) for text, _ in sentences]
        seconds = time.process_time() - start
        rows = [(*pair, found) for pair, found in zip(sentences, predicted, strict=True)]
        money = score((text, _counted(gold), _counted(found)) for text, gold, found in rows)
        everything = score(rows)
        result["readers"][name] = {
            "f1": round(100 * money.f1, 1),
            "precision": round(100 * money.precision, 1),
            "recall": round(100 * money.recall, 1),
            "gold": money.gold,
            "f1_all": round(100 * everything.f1, 1),
            "seconds": round(seconds, 3),
            "wrong": [
                {"text": text, "missed": _written(left), "spurious": _written(spurious)}
                for text, left, spurious in money.misses
            ],
        }
    return result


def _counted(found: list[Quantity]) -> list[Quantity]:
    return [each for each in found if each.counts]


def _written(found: Iterable[Quantity]) -> list[str]:
    return [f"{each.value} {each.unit}" for each in found]
