"""The types that travel through the house: a document that was read, and the facts read from it.

The fields of `Fact` up to `quote` are the annotation contract; everything after `quote` is what a
program knows beyond it. `SCHEMA_VERSION` changes whenever a field is added, dropped or redefined.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from html import unescape
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

SCHEMA_VERSION = "1.0"

Flow = Literal["exports", "imports", "balance", "trade"]
Status = Literal["actual", "forecast"]
Adjustment = Literal["daily_average", "monthly_average", "seasonally_adjusted", "volume"]
GrowthBasis = Literal["yoy", "mom", "qoq", "other"]
StreakUnit = Literal["day", "week", "month", "quarter", "half", "year"]
StreakKind = Literal["rise", "fall", "surplus", "deficit", "other"]
Record = Literal[
    "highest",
    "lowest",
    "first_rise",
    "first_fall",
    "first_surplus",
    "first_deficit",
    "fastest_rise",
    "sharpest_fall",
]
Qualifier = Literal["about", "over", "under"]
Span = tuple[int, int]
"""Half-open character offsets into `Document.text`."""


_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_TIMES_ESCAPED = 2
"""Feeds escape what pages have escaped: `&amp;nbsp;`."""


class Document(BaseModel):
    """One text as it was read, before anything is recognised in it.

    `text` is never rewritten after reading: every offset in the output indexes it. Character
    references that a page has left in it are read as what they stand for: `&pound;5&nbsp;million`.

    >>> Document(id="a", text="R&D: Japan&#8217;s exports rose 5&nbsp;%").text
    'R&D: Japan’s exports rose 5\\xa0%'
    """

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    published_from: str | None = None
    """Where the date came from: `field`, `front matter`, `html`, `line`, `dateline`, `option`."""
    source: str | None = None
    """The path or address the text was read from."""
    metadata: dict[str, Any] = Field(default_factory=dict)
    """Every other field that came with the text, kept as it was."""

    @field_validator("text", "title")
    @classmethod
    def _without_references(cls, text: str | None) -> str | None:
        for _ in range(_TIMES_ESCAPED):
            if text is None or "&" not in text:
                return text
            text = _REFERENCE.sub(lambda found: unescape(found[0]), text)
        return text


class Fact(BaseModel):
    """One cell of trade statistics as one text states it (annotation guidelines, section 1).

    Amounts and changes are in single units of `currency`, quantities in single units of
    `quantity_unit`, growth and shares in percent.
    """

    model_config = ConfigDict(extra="ignore")

    doc_id: str = ""
    reporter: str | None = None
    flow: Flow
    item: str | None = None
    partner: str | None = None
    period: str | None = None
    status: Status = "actual"
    adjustment: Adjustment | None = None
    amount: Decimal | None = None
    amount_max: Decimal | None = None
    currency: str | None = None
    quantity: Decimal | None = None
    quantity_unit: str | None = None
    change: Decimal | None = None
    growth_pct: Decimal | None = None
    growth_pct_max: Decimal | None = None
    growth_basis: GrowthBasis | None = None
    share_pct: Decimal | None = None
    streak_length: int | None = None
    streak_unit: StreakUnit | None = None
    streak_kind: StreakKind | None = None
    record: Record | None = None
    record_since: str | None = None
    qualifier: Qualifier | None = None
    quote: str = ""

    item_text: str | None = None
    """The words of the text, where `item` is a canonical name."""
    hs: str | None = None
    """Harmonized System code of the item, where the item table has one."""
    sitc: str | None = None
    spans: dict[str, list[Span]] = Field(default_factory=dict)
    """For every field that the text states: where it stands in `Document.text`."""
    inherited: list[str] = Field(default_factory=list)
    """Fields that the sentence does not state and the context gave."""
    rules: list[str] = Field(default_factory=list)
    """Names of the rules that made the fact, in the order in which they fired."""
    flags: list[str] = Field(default_factory=list)
    """What a reader should look at: arithmetic that does not close, an inferred date, and so on."""
    confidence: float | None = None
    """Estimated probability that every claim of the fact is exact, 0 to 1."""
    article: int = 0
    """Index of the article inside its page, from 0."""
    published: date | None = None
    """Reference date of the article; the flag `published_inferred` tells an inferred one."""


CONTRACT_FIELDS: tuple[str, ...] = tuple(Fact.model_fields)[
    : tuple(Fact.model_fields).index("quote") + 1
]
"""The fields of the annotation contract, in order."""
