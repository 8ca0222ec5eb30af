"""What linking builds: whose trade a figure is (`Subject`), and its cell (`Claim`)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from extractor.periods import Period
from extractor.records import Span


@dataclass(frozen=True, slots=True)
class Phrase:
    """A value with the place in the text that it was read from."""

    value: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return (self.start, self.end)


UNSTATED = -1
"""Where a value stands that no words of the text carry."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The dimensions that a noun phrase gives: flow, item, partner, reporter.

    `flow` None marks a subject that is not trade: its figures are dropped. `others` holds further
    items or partners of the same phrase, for "gas, coal and chips fell 5, 4 and 3 percent".
    """

    flow: str | None
    flow_span: Span | None = None
    sign: int = 0
    item: Phrase | None = None
    partner: Phrase | None = None
    reporter: Phrase | None = None
    adjustment: str | None = None
    others: tuple[Subject, ...] = ()
    bare: bool = False
    """The phrase named the flow alone, so that context may add what it left out."""
    whole: bool = False
    """The phrase says "total": no item is inherited."""
    strict: bool = False
    """The phrase says "total merchandise": the article has left its own good behind."""
    mutual: bool = False
    """The phrase names both sides alike: "trade between Chile and Peru"."""
    joint: bool = False
    """The phrase says "total" or "overall", and not that it is of goods."""
    owned: bool = False
    """The phrase says whose trade it is and no more: "Kenya's exports"."""
    source: str = "flow phrase"

    @property
    def is_trade(self) -> bool:
        return self.flow is not None

    @property
    def is_listed(self) -> bool:
        """A good told of without a flow word: one member of a list."""
        return self.source in ("good", "deed")

    def with_item(self, item: Phrase | None) -> Subject:
        return replace(self, item=item, others=(), bare=False)

    def with_partner(self, partner: Phrase | None) -> Subject:
        return replace(self, partner=partner, others=(), bare=False)


SHARE_OF_SIDE = "share of a partner"
"""The source of a subject that is the share of a partner."""
GOODS_FLOWS = ("exports", "imports")
"""The two flows that goods have."""
BOTH = "goods and services"
"""The item of goods and services together."""


@dataclass(slots=True)
class NounPhrase:
    """What was read around one flow word: tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    subject: Subject
    periods: list[int] = field(default_factory=list)


NOT_TRADE = Subject(None, source="not trade")
UNKNOWN = Subject(None, source="unknown")
"""Words that name no good the table knows: their figures are dropped, the trade goes on."""


IN_WORDS = "in words"
"""The rule of growth that no number tells: "doubled", "by a third"."""


@dataclass(slots=True)
class Claim:
    """One figure with the dimensions of its cell; merging joins the claims of one cell."""

    measure: str
    """`amount`, `growth`, `streak`, `share`, `change` or `quantity`."""
    value: Decimal
    subject: Subject
    period: Period | None
    start: int
    end: int
    upper: Decimal | None = None
    status: str = "actual"
    adjustment: str | None = None
    currency: str | None = None
    currency_word: str | None = None
    basis: str | None = None
    unit: str | None = None
    kind: str | None = None
    record: str | None = None
    record_since: str | None = None
    qualifier: str | None = None
    spans: dict[str, Span] = field(default_factory=dict)
    inherited: set[str] = field(default_factory=set)
    rules: list[str] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)
    sentence: Span = (0, 0)

    def note(self, rule: str) -> None:
        """Remember a rule that shaped this claim."""
        if rule not in self.rules:
            self.rules.append(rule)
