"""One record per cell and text: claims of the same cell become one fact, with their evidence."""

from __future__ import annotations

from collections.abc import Iterable

from extractor.absorbing import without_repeats
from extractor.lexicon.currencies import PLAIN_DOLLARS, SHARED_SIGNS, by_country, symbols, words
from extractor.lexicon.items import Item
from extractor.lexicon.items import item as item_of
from extractor.lexicon.places import country_of
from extractor.linking.cells import Claim
from extractor.linking.state import ArticleState
from extractor.records import Document, Fact, Span
from extractor.rows import IN_MONEY, Row

_MEASURE_FIELDS = {
    "amount": ("amount", "amount_max"),
    "growth": ("growth_pct", "growth_pct_max"),
    "change": ("change", None),
    "share": ("share_pct", None),
    "quantity": ("quantity", None),
    "streak": ("streak_length", None),
}
_FIELD_OF = {"basis": "growth_basis"}
"""Names of what a claim inherits that are called otherwise in the record."""
_ADJUSTMENT_OF_KEY = 6
"""Where the key of a cell has its adjustment, behind all other dimensions but the volume."""
_INFERRED = "published_inferred"


def merge(
    claims: Iterable[Claim], state: ArticleState, document: Document, article: int
) -> list[Fact]:
    """Facts of one article, in the order of the text."""
    rows: list[Row] = []
    index: dict[tuple[object, ...], list[Row]] = {}
    beside: dict[tuple[object, ...], list[Row]] = {}
    """The rows of cells that differ in their adjustment alone."""
    for claim in claims:
        _settle(claim, state)
        key = _key(claim, state)
        same, near = index.setdefault(key, []), beside.setdefault(_unadjusted(key), [])
        row = next((row for row in same if row.accepts(claim)), None)
        twin = _told_otherwise(claim, key, near) if row is None else None
        if row is not None:
            row.add(claim)
        elif twin is not None:
            twin.repeat(claim)
        else:
            row = Row(key, {claim.measure: claim})
            for listed in (same, near, rows):
                listed.append(row)
    kept = _beside_money(without_repeats(rows))
    return [_fact(row, state, document, article) for row in kept]


def _beside_money(rows: list[Row]) -> list[Row]:
    """Put a quantity into the row of the money that its sentence gives for the same cell.

    "20,000 tonnes of pepper worth $90 million" is one row (guidelines, section 8); a quantity that
    has a growth rate of its own keeps its own.
    """
    paid = {row.key[:-1]: row for row in rows if "amount" in row.claims and not row.key[-1]}
    kept: list[Row] = []
    for row in rows:
        money = paid.get(row.key[:-1]) if set(row.claims) == {"quantity"} else None
        weighed = row.claims.get("quantity")
        if (
            money is not None
            and weighed is not None
            and "quantity" not in money.claims
            and money.claims["amount"].sentence == weighed.sentence
        ):
            money.claims["quantity"] = weighed
        else:
            kept.append(row)
    return kept


def _unadjusted(key: tuple[object, ...]) -> tuple[object, ...]:
    return (*key[:_ADJUSTMENT_OF_KEY], key[-1])


def _told_otherwise(claim: Claim, key: tuple[object, ...], near: list[Row]) -> Row | None:
    """The row of the same figure, told in another sentence with its adjustment or without.

    "Seasonally adjusted exports rose 4.6 percent. ... Exports rose 4.6 percent."
    """
    for row in near:
        held = row.claims.get(claim.measure)
        if held is None or held.sentence == claim.sentence or held.value != claim.value:
            continue
        unsaid = row.key[_ADJUSTMENT_OF_KEY] is None or key[_ADJUSTMENT_OF_KEY] is None
        if unsaid and row.accepts(claim):
            return row
    return None


_POUNDS_UNTIL = {"IRL": 2002, "CYP": 2008, "MLT": 2008}
"""Countries that printed their own pound as "£", and the year in which the euro replaced it."""


def _settle(claim: Claim, state: ArticleState) -> None:
    """Give bare amounts the currency of the text, ambiguous ones that of the reporter."""
    if claim.measure not in IN_MONEY:
        return
    reporter = _reporter(claim, state)
    reporter = country_of(reporter) if reporter else None
    day = claim.period.end if claim.period else state.reference
    year = day.year if day else None
    if claim.currency_word is None:
        claim.currency_word = state.currency
    word = claim.currency_word
    if word is not None and claim.currency is None:
        fixed = words().get(word) or symbols().get(word)
        claim.currency = by_country(word, reporter, year) or fixed if reporter else fixed
    elif word in PLAIN_DOLLARS and state.home == "USA":
        return  # in news of the United States the dollars of others are named in full
    elif word is not None and reporter and _is_local(word, reporter, year):
        claim.currency = by_country(word, reporter, year) or claim.currency


def _is_local(word: str, reporter: str, year: int | None) -> bool:
    """Whether a sign that names one currency may mean the reporter's own: "$" in Australia."""
    if word == "£":
        return year is not None and year < _POUNDS_UNTIL.get(reporter, 0)
    return word in PLAIN_DOLLARS or word in SHARED_SIGNS


def _reporter(claim: Claim, state: ArticleState) -> str | None:
    return claim.subject.reporter.value if claim.subject.reporter else state.reporter


def _names_of_item(claim: Claim) -> tuple[str | None, Item | None]:
    """The good as the record names it, and its entry in the table of goods where it has one."""
    worded = claim.subject.item
    if worded is None:
        return None, None
    entry = item_of(worded.value)
    return (entry.canonical if entry else worded.value), entry


def _key(claim: Claim, state: ArticleState) -> tuple[object, ...]:
    """What two claims of the same cell have in common."""
    subject = claim.subject
    return (
        _reporter(claim, state),
        subject.flow,
        _names_of_item(claim)[0],
        subject.partner.value if subject.partner else None,
        claim.period.code if claim.period else None,
        claim.status,
        claim.adjustment if claim.adjustment != "volume" else None,
        claim.measure == "quantity" or claim.adjustment == "volume",
    )


def _fact(row: Row, state: ArticleState, document: Document, article: int) -> Fact:
    claims = list(row.claims.values())
    first = claims[0]
    subject = first.subject
    item, entry = _names_of_item(first)
    flags = {flag for claim in claims for flag in claim.flags}
    return Fact(
        doc_id=document.id,
        reporter=_reporter(first, state),
        flow=subject.flow,  # type: ignore[arg-type]
        item=item,
        item_text=subject.item.value if subject.item else None,
        hs=entry.hs if entry else None,
        sitc=entry.sitc if entry else None,
        partner=subject.partner.value if subject.partner else None,
        period=first.period.code if first.period else None,
        status=first.status,  # type: ignore[arg-type]
        adjustment=_adjustment(row),  # type: ignore[arg-type]
        quote=_quote(claims, document),
        spans=_spans(row),
        inherited=_inherited(claims),
        rules=list(dict.fromkeys(rule for claim in claims for rule in claim.rules)),
        flags=([_INFERRED] if state.published_inferred else []) + sorted(flags),
        article=article,
        published=state.reference,
        **_values(row),  # type: ignore[arg-type]
    )


def _values(row: Row) -> dict[str, object]:
    """The measures of a row, with what belongs to each."""
    values: dict[str, object] = {}
    for measure, claim in row.claims.items():
        value_field, upper_field = _MEASURE_FIELDS[measure]
        values[value_field] = int(claim.value) if measure == "streak" else claim.value
        if upper_field and claim.upper is not None:
            values[upper_field] = claim.upper
        _detail(values, measure, claim)
    return values


def _inherited(claims: list[Claim]) -> list[str]:
    """The fields that the words of the figure do not say: they come from elsewhere in the text."""
    found = {_FIELD_OF.get(name, name) for claim in claims for name in claim.inherited}
    subject = claims[0].subject
    if subject.reporter is None or subject.reporter.start < 0:
        found.add("reporter")
    if subject.item is not None and subject.item.start < 0:
        found.add("item")
    return sorted(found)


def _detail(values: dict[str, object], measure: str, claim: Claim) -> None:
    if measure in ("amount", "change") and claim.currency:
        values["currency"] = claim.currency
    if measure == "growth" and claim.basis:
        values["growth_basis"] = claim.basis
    if measure == "quantity":
        values["quantity_unit"] = claim.unit
    if measure == "streak":
        values["streak_unit"], values["streak_kind"] = claim.unit, claim.kind
    if claim.record:
        values.setdefault("record", claim.record)
        if claim.record_since:
            values.setdefault("record_since", claim.record_since)
    if claim.qualifier:
        values.setdefault("qualifier", claim.qualifier)


def _adjustment(row: Row) -> str | None:
    said = next((c.adjustment for c in row.claims.values() if c.adjustment), None)
    if said is None and "quantity" in row.claims and "amount" not in row.claims:
        return "volume"
    return said


def _spans(row: Row) -> dict[str, list[Span]]:
    """Where the text says each field: the measures first, then what they are measures of."""
    spans: dict[str, list[Span]] = {}
    for measure, claim in row.claims.items():
        spans[_MEASURE_FIELDS[measure][0]] = [(claim.start, claim.end)]
        for name, span in claim.spans.items():
            spans.setdefault(name, [span])
    for claim in row.claims.values():
        subject = claim.subject
        if subject.flow_span:
            spans.setdefault("flow", [subject.flow_span])
        for name, phrase in (
            ("item", subject.item),
            ("partner", subject.partner),
            ("reporter", subject.reporter),
        ):
            if phrase is not None and phrase.start >= 0:
                spans.setdefault(name, [phrase.span])
    return spans


def _quote(claims: list[Claim], document: Document) -> str:
    """From the subject to the last figure of the sentence that holds the first figure."""
    start = min(claim.start for claim in claims)
    told = [c for c in claims if c.sentence[0] <= start < c.sentence[1]] or claims
    begin, end = told[0].sentence
    points = [point for claim in told for point in (claim.start, claim.end)]
    for claim in told:
        good = claim.subject.item
        for span in (claim.subject.flow_span, good.span if good and good.start >= 0 else None):
            if span and begin <= span[0] and span[1] <= end:
                points.extend(span)
    return document.text[min(points) : max(points)]
