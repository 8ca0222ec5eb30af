"""One record per cell and text: claims of the same cell become one fact, with all their evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from extractor.lexicon.currencies import by_country
from extractor.lexicon.items import item as item_of
from extractor.linking.cells import Claim
from extractor.linking.state import ArticleState
from extractor.records import Document, Fact, Span

_MEASURE_FIELDS = {
    "amount": ("amount", "amount_max"),
    "growth": ("growth_pct", "growth_pct_max"),
    "change": ("change", None),
    "share": ("share_pct", None),
    "quantity": ("quantity", None),
    "streak": ("streak_length", None),
}
_ROUNDING = Decimal("0.06")


@dataclass(slots=True)
class _Row:
    """A fact under construction."""

    key: tuple[object, ...]
    claims: dict[str, Claim] = field(default_factory=dict)

    def accepts(self, claim: Claim) -> bool:
        """Whether the claim fills a gap of this row or repeats what it has."""
        held = self.claims.get(claim.measure)
        if claim.measure == "growth" and held is None and _conflicting_currency(self, claim):
            return False
        if claim.measure in ("amount", "change") and any(
            other.currency != claim.currency for m, other in self.claims.items() if m in ("amount", "change")
        ):
            return False
        if held is None:
            return True
        if claim.measure == "growth" and held.basis and claim.basis and held.basis != claim.basis:
            return False
        return held.value == claim.value and held.upper == claim.upper or _rounds(held.value, claim.value)

    def add(self, claim: Claim) -> None:
        held = self.claims.get(claim.measure)
        if held is None or _digits(claim.value) > _digits(held.value):
            if held is not None:
                claim.rules = [*held.rules, *claim.rules]
                claim.record = claim.record or held.record
            self.claims[claim.measure] = claim
        elif claim.record and not held.record:
            held.record, held.record_since = claim.record, claim.record_since


def _conflicting_currency(row: _Row, claim: Claim) -> bool:
    return False


def _digits(value: Decimal) -> int:
    return len(str(value.normalize().as_tuple().digits))


def _rounds(first: Decimal, second: Decimal) -> bool:
    """Is one value the other one, printed with fewer digits? "$3 bn" for "$3.14 bn"."""
    if first == 0 or second == 0 or (first < 0) != (second < 0):
        return False
    coarse, fine = sorted((first, second), key=_digits)
    step = Decimal(1).scaleb(coarse.normalize().as_tuple().exponent)  # type: ignore[arg-type]
    return _digits(coarse) < _digits(fine) and abs(coarse - fine) <= step * Decimal("0.51") and abs(coarse - fine) <= abs(fine) * _ROUNDING


def merge(claims: Iterable[Claim], state: ArticleState, document: Document, article: int) -> list[Fact]:
    """Facts of one article, in the order of the text."""
    rows: list[_Row] = []
    index: dict[tuple[object, ...], list[_Row]] = {}
    for claim in claims:
        _settle(claim, state)
        key = _key(claim, state)
        for row in index.setdefault(key, []):
            if row.accepts(claim):
                row.add(claim)
                break
        else:
            row = _Row(key, {claim.measure: claim})
            index[key].append(row)
            rows.append(row)
    return [_fact(row, state, document, article) for row in rows]


def _settle(claim: Claim, state: ArticleState) -> None:
    """Give bare amounts the currency of the text, ambiguous ones that of the reporter."""
    if claim.measure not in ("amount", "change"):
        return
    reporter = _reporter(claim, state)
    year = claim.period.end.year if claim.period else (state.reference.year if state.reference else None)
    if claim.currency_word is None:
        claim.currency_word = state.currency
    word = claim.currency_word
    if word is not None and claim.currency is None:
        from extractor.lexicon.currencies import symbols, words

        fixed = words().get(word) or symbols().get(word)
        claim.currency = by_country(word, reporter, year) or fixed if reporter else fixed
    elif word is not None and reporter and word in ("$", "dollar", "dollars", "dlr", "dlrs"):
        claim.currency = by_country(word, reporter, year) or claim.currency


def _reporter(claim: Claim, state: ArticleState) -> str | None:
    return claim.subject.reporter.value if claim.subject.reporter else state.reporter


def _key(claim: Claim, state: ArticleState) -> tuple[object, ...]:
    subject = claim.subject
    good = item_of(subject.item.value) if subject.item else None
    name = good.canonical if good else subject.item.value if subject.item else None
    adjustment = claim.adjustment if claim.adjustment != "volume" else None
    physical = claim.measure == "quantity" or claim.adjustment == "volume"
    return (
        _reporter(claim, state), subject.flow, name, subject.partner.value if subject.partner else None,
        claim.period.code if claim.period else None, claim.status, adjustment, physical,
    )


def _fact(row: _Row, state: ArticleState, document: Document, article: int) -> Fact:
    first = next(iter(row.claims.values()))
    subject = first.subject
    reporter = subject.reporter.value if subject.reporter else state.reporter
    good = item_of(subject.item.value) if subject.item else None
    values: dict[str, object] = {}
    spans: dict[str, list[Span]] = {}
    inherited: set[str] = set()
    rules: list[str] = []
    for measure, claim in row.claims.items():
        value_field, upper_field = _MEASURE_FIELDS[measure]
        values[value_field] = int(claim.value) if measure == "streak" else claim.value
        if upper_field and claim.upper is not None:
            values[upper_field] = claim.upper
        spans[value_field] = [(claim.start, claim.end)]
        for name, span in claim.spans.items():
            spans.setdefault(name, [span])
        inherited |= claim.inherited
        rules.extend(rule for rule in claim.rules if rule not in rules)
        _detail(values, measure, claim)
    _dimension_spans(spans, row)
    for name, phrase in (("reporter", subject.reporter), ("item", subject.item)):
        if phrase is None and name == "reporter" or phrase is not None and phrase.start < 0:
            inherited.add(name)
    start = min(c.start for c in row.claims.values())
    return Fact(
        doc_id=document.id,
        reporter=reporter,
        flow=subject.flow,  # type: ignore[arg-type]
        item=good.canonical if good else subject.item.value if subject.item else None,
        item_text=subject.item.value if subject.item else None,
        hs=good.hs if good else None,
        sitc=good.sitc if good else None,
        partner=subject.partner.value if subject.partner else None,
        period=first.period.code if first.period else None,
        status=first.status,  # type: ignore[arg-type]
        adjustment=_adjustment(row),  # type: ignore[arg-type]
        quote=_quote(row, document, start),
        spans=spans,
        inherited=sorted(inherited),
        rules=rules,
        flags=sorted({"published_inferred"} if state.published_inferred else set()) + sorted({f for c in row.claims.values() for f in c.flags}),
        article=article,
        published=state.reference,
        **values,  # type: ignore[arg-type]
    )


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


def _adjustment(row: _Row) -> str | None:
    said = next((c.adjustment for c in row.claims.values() if c.adjustment), None)
    if said is None and "quantity" in row.claims and "amount" not in row.claims:
        return "volume"
    return said


def _dimension_spans(spans: dict[str, list[Span]], row: _Row) -> None:
    for claim in row.claims.values():
        subject = claim.subject
        if subject.flow_span:
            spans.setdefault("flow", [subject.flow_span])
        for name, phrase in (("item", subject.item), ("partner", subject.partner), ("reporter", subject.reporter)):
            if phrase is not None and phrase.start >= 0:
                spans.setdefault(name, [phrase.span])


def _quote(row: _Row, document: Document, start: int) -> str:
    """From the subject to the last figure of the sentence that holds the first figure."""
    claims = [c for c in row.claims.values() if c.sentence[0] <= start < c.sentence[1]] or list(row.claims.values())
    sentence = claims[0].sentence
    points = [c.start for c in claims] + [c.end for c in claims]
    for claim in claims:
        for span in (claim.subject.flow_span, claim.subject.item.span if claim.subject.item and claim.subject.item.start >= 0 else None):
            if span and sentence[0] <= span[0] and span[1] <= sentence[1]:
                points.extend(span)
    return document.text[min(points) : max(points)]
