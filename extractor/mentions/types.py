"""What a recogniser makes: a typed span with its value and the name of the rule behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any


@dataclass(slots=True, init=False)
class Mention:
    """A span of the document's text and what it means.

    `kind` is one of the names in `KINDS`; `value` is the normalised reading, whose type depends
    on the kind; `rule` names the pattern that made it. Words without a type of their own are
    mentions of the kind `word`, so that a sentence is one list without holes.
    """

    kind: str
    start: int
    end: int
    text: str
    value: Any = None
    rule: str = ""
    low: str = field(init=False, repr=False, compare=False)
    """The text in lower case."""

    def __init__(
        self,
        kind: str,
        start: int,
        end: int,
        text: str,
        value: Any = None,
        rule: str = "",
        low: str | None = None,
    ) -> None:
        # By hand: a text is some hundred mentions, and most bring their lower case along.
        self.kind = kind
        self.start = start
        self.end = end
        self.text = text
        self.value = value
        self.rule = rule
        self.low = text.lower() if low is None else low


KINDS = (
    "word",
    "punct",
    "money",
    "percent",
    "quantity",
    "number",
    "period",
    "basis",
    "place",
    "flow",
    "balance",
    "direction",
    "level",
    "streak",
    "record",
    "topic",
)


_TRADE = ("flow", "balance")


def names_trade(items: Iterable[Mention]) -> bool:
    """Whether these mentions name a flow or a balance."""
    return any(m.kind in _TRADE for m in items)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money; `currency` is None where only the context can tell."""

    amount: Decimal
    upper: Decimal | None = None
    currency: str | None = None
    currency_word: str | None = None
    """The ambiguous word or symbol that the reporter decides ("crowns", "$")."""
    scaled: bool = True
    """Whether a scale word was printed; `EUR 15.29` in a text of billions has none."""
    number: Decimal = Decimal(0)
    """The number before the scale."""
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Percent:
    """A relative figure in percent; `signed` where the text prints a sign."""

    value: Decimal
    upper: Decimal | None = None
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Quantity:
    """A physical amount in single units."""

    amount: Decimal
    unit: str
    number: Decimal = Decimal(0)
    """The number before the scale."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Which way a figure goes: +1 up, -1 down, 0 unchanged; `factor` for "doubled" and the like."""

    sign: int
    noun: bool = False
    percent: Decimal | None = None
    """The growth that the word itself states: 100 for "doubled", -50 for "halved"."""


@dataclass(frozen=True, slots=True)
class Streak:
    """So many periods in a row; `kind` None where the verb or noun of the clause tells.

    `unit` is empty where the words name none: it is then that of the period told of. `length` is
    None where the words say since when: "has been falling since May".
    """

    length: int | None
    unit: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class RecordWord:
    """A superlative; `since` and `back` hold the earlier period the text compares with."""

    kind: str
    back: int | None = None
    unit: str | None = None
