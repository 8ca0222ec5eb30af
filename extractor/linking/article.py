"""Links a whole article: sentence by sentence, each leaning on what was told before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from extractor.lexicon.places import is_group
from extractor.linking.cells import BOTH, UNSTATED, Claim, Phrase, Subject
from extractor.linking.finishing import Finisher
from extractor.linking.finishing.statuses import IN_VALUE
from extractor.linking.headings import heading
from extractor.linking.headline import above, is_headline, leave
from extractor.linking.paragraphs import at_paragraph
from extractor.linking.partners import ALL_OTHERS
from extractor.linking.reader import Reader
from extractor.linking.regions import name_regions
from extractor.linking.scopes import settle_scope
from extractor.linking.state import ArticleState
from extractor.linking.sums_of_pairs import mirror_partner, share_partner
from extractor.linking.told_before import fit_to_told
from extractor.linking.totals import fit_to_wholes, note_wholes
from extractor.linking.word_sets import WAY_OF_RECORD
from extractor.mentions.sentences import Sentence
from extractor.mentions.types import Mention
from extractor.periods import Period
from extractor.records import Span

_OPENING = 2
"""How many sentences may tell of trade before one has said when."""
_LINES = 3
"""How many lines an article opens with, of which a page may have made some."""
_BRIEF = 4
"""How many sentences news has that leans on a headline which only came with it."""
_PRICED = ("quantity", "growth", "amount")
"""A weight with its growth, and its price: "9 tonnes, up 3%, worth $4 mn, 1% less"."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A part of the article that is not read as sentences, such as a table, and how it is read."""

    start: int
    read: Callable[[ArticleState], list[Claim]]


def link(
    sentences: list[Sentence],
    state: ArticleState,
    asides: Sequence[Aside] = (),
    title: Span | None = None,
) -> list[Claim]:
    """All claims of the article in the order of its text; `asides` stand between its sentences.

    `title` is where the text holds its headline.
    """
    claims: list[Claim] = []
    waiting = list(asides)
    headline = None
    if state.title and title is None and len(sentences) <= _BRIEF:
        headline = state.branch()
        _read(above(state.title), headline, [])
    for sentence in sentences:
        while waiting and waiting[0].start < sentence.start:
            _take(_tabled(waiting.pop(0).read(state), state), state, claims)
        if is_headline(sentence, title):
            headline = headline or state.branch()
            _read(sentence, headline, claims)
            continue
        if headline is not None:
            leave(headline, state)
            headline = None
        _read(sentence, state, claims)
    for aside in waiting:
        _take(aside.read(state), state, claims)
    _date_opening(claims, sentences[:_LINES], state)
    share_partner(claims)
    mirror_partner(claims)
    settle_scope(claims)
    return claims


def _read(sentence: Sentence, state: ArticleState, claims: list[Claim]) -> None:
    """The claims of one sentence, added to those before it."""
    opens = sentence.paragraph != state.paragraph
    state.claims_before = len(claims) if opens else state.claims_before
    if not heading(sentence, state):
        at_paragraph(sentence, state)
        name_regions(sentence, state)
        clauses = Reader(sentence, state).read()
        found = Finisher(sentence, clauses, state).finish()
        adds = any(m.low == "services" for m in sentence.items)
        _take(found, state, claims, both=adds)
        if opens:
            _open_scene(sentence, found, state)
        if not _names_partners(sentence, state):
            _without_partner(found)
    _list_lead(sentence, state)


def _tabled(found: list[Claim], state: ArticleState) -> list[Claim]:
    """A table above the story tells which period that is of: the title's, or the latest."""
    told = [
        c.period
        for c in found
        if c.period is not None and c.status == "actual" and "period" not in c.inherited
    ]
    if told and state.main_period is None:
        latest = max(told, key=lambda period: (period.end, period.start))
        main = state.title_period if state.title_period in told else latest
        state.period = state.main_period = state.told = main
    return found


def _date_opening(claims: list[Claim], lines: list[Sentence], state: ArticleState) -> None:
    """A headline and a lead that name no time tell of what the article names first."""
    told = dict.fromkeys(claim.sentence for claim in claims)
    opening = set(list(told)[:_OPENING]) & {(line.start, line.end) for line in lines}
    for claim in claims:
        if claim.period is None and "period" in claim.inherited and claim.sentence in opening:
            claim.period = state.main_period if claim.status == "actual" else _foreseen(state)


def _foreseen(state: ArticleState) -> Period | None:
    """What a forecast without a time is of: not last year, but the one that it told of it in."""
    main, today = state.main_period, state.reference
    if main is None or today is None or main.unit != "year" or main.end.year != today.year - 1:
        return main
    return main.shift_years(1)


def _trades_with_itself(subject: Subject, state: ArticleState) -> bool:
    """Whether the partner is the reporter, and not a group whose members trade with each other."""
    if subject.partner == subject.reporter is not None and subject.reporter.start >= 0:
        return not is_group(subject.reporter.value)
    reporter = subject.reporter.value if subject.reporter is not None else state.reporter
    return subject.partner is not None and subject.partner.value == reporter


def _take(
    found: list[Claim], state: ArticleState, claims: list[Claim], *, both: bool = False
) -> None:
    """Completes claims and adds them; `both` says that their sentence adds services to goods."""
    if _weighed(found, state):
        state.title_item = state.title_item or state.topic_item
    aside = any(c.subject.item and c.subject.item.value == state.title_item for c in found)
    for claim in found:
        claim.subject = _with_context(claim.subject, state, both=both)
        if _trades_with_itself(claim.subject, state):
            if claim.subject.partner is not None and claim.subject.partner.start >= 0:
                continue  # one of the two is not known
            claim.subject = replace(claim.subject, partner=None)
        told = claim.subject.reporter
        state.home_told = state.home_told or (told is not None and told.value == state.home)
        item = claim.subject.item
        state.tells_both = state.tells_both or (item is not None and item.value == BOTH)
        left = claim.subject.item is None and (claim.subject.whole or claim.subject.owned)
        if left and not aside and claim.subject.source != "whole":
            state.title_item = None  # "total merchandise exports": the topic is left behind
    fit_to_told(found, state, claims)
    fit_to_wholes(found, state, claims)
    note_wholes(found, state)
    sides = {claim.subject.partner.value for claim in found if claim.subject.partner is not None}
    state.partner_told = state.partner_told or bool(sides - ALL_OTHERS)
    claims.extend(found)


def _open_scene(sentence: Sentence, found: list[Claim], state: ArticleState) -> None:
    """A paragraph may open with its good alone: "Rice is another story. Exports slipped"."""
    plain = not any(m.kind in ("flow", "balance") for m in sentence.items)
    state.scene_good = state.opening_good if plain and not found else None


def _names_partners(sentence: Sentence, state: ArticleState) -> bool:
    """Whether a partner has been told of, or a place named in this sentence or the one before.

    The rest of the world is a partner beside another; before any is named it is all the world.
    """
    here = {m.value.code for m in sentence.items if m.kind == "place"}
    named = bool((here | state.places_before) - {state.home, state.reporter})
    state.places_before = here
    return named or state.partner_told


def _without_partner(found: list[Claim]) -> None:
    for claim in found:
        if claim.subject.partner is not None:
            claim.subject = replace(claim.subject, partner=None)


def _weighed(found: list[Claim], state: ArticleState) -> bool:
    """Tonnes and bags are of some good: the article's, where the sentence names none.

    Those for a partner are of the good that their paragraph opened with.

    Whether any was: the article tells of that good then.
    """
    of_topic = False
    good = state.title_item or state.topic_item
    weighed = {c.subject.flow_span for c in found if c.measure == "quantity"}
    money = {c.subject.flow_span for c in found if c.measure in ("amount", "change")}
    for before, claim, behind in zip(found, found[1:], found[2:], strict=False):
        told = (before.measure, claim.measure, behind.measure)
        valued = IN_VALUE in claim.rules
        if told == _PRICED and not valued and before.subject == claim.subject == behind.subject:
            claim.adjustment = claim.adjustment or "volume"
    for claim in found:
        if claim.subject.flow_span not in weighed - money:
            continue
        if claim.measure == "growth" and IN_VALUE not in claim.rules:
            claim.adjustment = claim.adjustment or "volume"
        opened = claim.subject.partner is not None and state.paragraph_good is not None
        if claim.subject.item is None and good is not None and not opened:
            claim.subject = replace(claim.subject, item=Phrase(good, UNSTATED, UNSTATED))
            of_topic = of_topic or claim.subject.flow in ("exports", "imports")
    return of_topic


def _with_context(subject: Subject, state: ArticleState, *, both: bool = False) -> Subject:
    """The reporter of the moment, and the good that the whole article is about."""
    subject = _of_other_side(subject, state)
    owned = subject.reporter is not None
    if not owned and state.reporter is not None:
        own = subject.partner is not None and subject.partner.value == state.reporter
        reporter = state.home if own and state.home != state.reporter else state.reporter
        if own and reporter == state.reporter:
            reporter = state.counterpart
        if reporter is not None:
            subject = replace(subject, reporter=Phrase(reporter, UNSTATED, UNSTATED))
    of_all = subject.whole or subject.owned  # "Peru's trade turnover was 3 bn": with all
    if owned and subject.flow == "trade" and of_all and subject.partner is None:
        state.whole_told = state.paragraph
        state.section_partner = state.scene_partner = None
    with_all = state.whole_told == state.paragraph and subject.partner is None
    partner = state.title_partner if owned else state.topic_partner or state.title_partner
    other = subject.reporter is None or subject.reporter.value != partner
    goods = state.topic_partner is not None and subject.item is not None and not subject.whole
    told = (subject.bare or goods) and not with_all
    if subject.partner is None and told and partner is not None and other:
        subject = replace(subject, partner=Phrase(partner, UNSTATED, UNSTATED))
    anew = owned and subject.source != "good"  # goods as subjects took their reporter over
    paired = state.pair is not None and subject.partner is None and not (anew or subject.whole)
    paired = paired and not with_all
    if paired and subject.reporter is not None and subject.reporter.value == state.home:
        subject = replace(subject, partner=Phrase(str(state.pair), UNSTATED, UNSTATED))
    if subject.item is None and subject.bare and state.scope is not None:
        subject = replace(subject, item=Phrase(state.scope.value, UNSTATED, UNSTATED))
    if subject.item is None and subject.joint and (both or state.tells_both):
        subject = replace(subject, item=Phrase(BOTH, UNSTATED, UNSTATED))
    goes_on = subject.flow in ("exports", "imports") and not (owned or subject.whole)
    if subject.item is None and subject.partner is not None and goes_on:
        subject = replace(subject, item=state.paragraph_good)
    if (
        subject.item is None
        and state.title_item
        and not (subject.strict if _narrows(state) else subject.whole)
        and not (subject.owned and state.is_of_one_good and _is_home(subject, state))
        and (subject.flow in ("exports", "imports") or state.title_item.startswith("non-"))
        and not _is_of_other_flow(subject, state)
    ):
        subject = replace(subject, item=Phrase(state.title_item, UNSTATED, UNSTATED))
    return subject


def _of_other_side(subject: Subject, state: ArticleState) -> Subject:
    """The other country of two reports trade with the one whose own was told of before.

    "Russian exports to Belarus fell. Minsk puts the trade with Russia at $54 bn".
    """
    reporter, partner, other = subject.reporter, subject.partner, state.pair or state.counterpart
    if reporter is None or partner is None or other is None or is_group(partner.value):
        return subject
    if reporter.value != partner.value or other == partner.value:
        return subject
    return replace(subject, reporter=Phrase(other, UNSTATED, UNSTATED))


def _narrows(state: ArticleState) -> bool:
    """Whether a "total" is still of the article's good; beside all but oil it is of all goods."""
    return state.is_of_one_good and not (state.title_item or "").startswith("non-")


def _is_of_other_flow(subject: Subject, state: ArticleState) -> bool:
    """Imports in news of non-oil exports: they are of all goods."""
    part = state.title_item is not None and state.title_item.startswith("non-")
    other = {state.title_flow, subject.flow} == {"exports", "imports"}
    return part and other


def _is_home(subject: Subject, state: ArticleState) -> bool:
    return subject.reporter is not None and subject.reporter.value == state.home


def _list_lead(sentence: Sentence, state: ArticleState) -> None:
    """The lead of a list tells which way its members moved: "Imports were dragged down by:"."""
    if sentence.items[-1].text != ":" or sentence.has_figure:
        return
    signs = [sign for m in sentence.items if (sign := _way(m)) is not None]
    state.heading_sign = signs[-1] if signs else None


def _way(mention: Mention) -> int | None:
    """Up or down, as a direction or a record says: "drops", "the largest drops"."""
    if mention.kind == "record":
        return WAY_OF_RECORD.get(mention.value.kind)
    return int(mention.value.sign) if mention.kind == "direction" else None
