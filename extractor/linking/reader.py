"""Reads one sentence from left to right and files every figure under the subject it belongs to.

The reader keeps one clause open. A flow word opens the next one; a verb whose subject is not trade
closes the sentence for figures until trade is named again; brackets and lists put a good or a
partner of their own over their figures.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from extractor.lexicon.items import canonical
from extractor.lexicon.trade_words import word_class
from extractor.linking.cells import NOT_TRADE, Phrase, Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.noun_phrases import (
    _POSSESSIVES,
    NounPhrase,
    _place_list,
    is_plain,
    joined,
    phrase,
    read_phrase,
    split_goods,
    word_partner,
)
from extractor.linking.roles import FIGURE_KINDS, comparator, period_after, period_before, period_role
from extractor.linking.state import ArticleState
from extractor.mentions.sentences import Sentence
from extractor.mentions.figures import exact
from extractor.mentions.types import Mention, Money, Percent, Quantity

_FUNCTION = word_class("FUNCTION_WORDS")
_GENERIC = word_class("GENERIC_MODIFIERS") - {"goods", "merchandise", "services"}
_ANAPHORA = frozenset(
    "it they this that those these which who figure figures total number level value amount volume sum tally latter former both "
    "one result reading performance data outcome pace shipments rate".split()
)
_AGENTS = frozenset(
    "country nation government ministry officials official data statistics office report economists analysts bank department "
    "customs figures minister agency kingdom island city-state authorities exporters importers spokesman bureau bloc economy "
    "countries sides nations service authority he she president council association board numbers administration".split()
)
_BREAKS = frozenset({"and", "but", "while", "as", "whereas", "that", "which", "although", "though", "with", "when", "where", "because", "after", "before", "who", "if", "so", "since"})
_LIST_STOPS = frozenset(
    "for by in to from with as on at than while but mainly mostly particularly especially notably primarily largely including "
    "among within namely both such like due amid driven led boosted among were was which include included includes being is are followed well "
    "only also meanwhile however in was's especially chiefly namely were supported fuelled lower higher pushed helped".split()
)
_TAKES = frozenset("took takes bought absorbed".split())
_GIVES = frozenset("supplied".split())
_CUSTOMERS = frozenset("markets customer customers buyer buyers destination destinations".split())
_SUPPLIERS = frozenset("supplier suppliers".split())
_SIDES = frozenset("side front destinations destination markets market partners partner suppliers supplier sources source buyers buyer items item products product categories category commodities sectors goods".split())
_ADVERBIAL = frozenset("on account back of particular in the and both as well also followed by my namely mainly mostly especially notably particularly primarily including due to such for from led driven boosted chiefly or while then".split())
_TRADE_BALANCES = frozenset("trade merchandise commercial visible goods services service invisibles".split())
_ACTIVE_FORECASTS = ("expect", "predict", "project", "forecast", "foresee", "see", "anticipate", "pencil", "target", "aim", "hope", "plan")
_PREPOSITIONS = frozenset("to of in by with from for on at into over under than".split())
_AFTER_SUMS = frozenset("worth revised surplus deficit gap shortfall recorded seen posted reported registered notched logged".split())
_AUXILIARIES = frozenset("will to would should may might could can".split())
_GROUPS = frozenset("sectors categories groups items commodities".split())
_NEUTRAL = frozenset("period month months year quarter half week time side terms basis trend days".split())
_DEBITS = frozenset({"outward", "outbound", "abroad"})
"""Travel of residents abroad is an import of services (IMF, Balance of Payments Manual, BPM6)."""
_WIDE_REPORTERS = frozenset({"world", "EUROPE", "ASIA", "AFRICA", "CHE", None})
_NOT_GROWTH = frozenset("tariff tariffs duty duties levy levies tax taxes fee stake chance interest rate rates surcharge".split())
_VIEWS = frozenset("item product commodity region country market partner sector category destination origin source industry".split())
_APPOSITIVES = frozenset(
    "which who the a an its led driven including excluding such particularly especially mainly mostly followed supported boosted whose "
    "one considered used helped lifted hit by their our where known also second after with despite on in as hurt weighed amid underpinned "
    "fuelled fueled aided notably reflecting minus less".split()
)
_DOMESTIC = frozenset("retail domestic home house housing local internal vehicle car property land ticket online industrial wholesale company annual-company same-store new-home existing-home bond asset".split())
_TRADE_HEADS = frozenset({"turnover", "volume", "volumes", "flows", "exchanges"})
_TRADE_BEFORE = frozenset({"goods", "bilateral", "two-way", "foreign", "total", "external", "merchandise", "mutual", "overall", "barter", "commodity", "international"})


def places_in(tokens: list[Mention]) -> bool:
    """Whether any of the words names a place."""
    return any(m.kind == "place" for m in tokens)


class Reader:
    """One sentence under way; `clauses` holds what was found when `read` returns."""

    def __init__(self, sentence: Sentence, state: ArticleState) -> None:
        self.items = sentence.items
        self.state = state
        self.clauses: list[Clause] = []
        self.clause = Clause(0)
        self.np_start = 0
        self.consumed = 0
        self.share_list = False
        self.percent_list = False
        self.places_report = False
        self.label: Phrase | None = None
        self.resumes: dict[int, Subject] = {}
        self.alien = False
        self.last_verb: int | None = None
        self.when: int | None = None
        self.sentence_is_line = sentence.line
        same_paragraph = state.paragraph == sentence.paragraph
        if state.subject is not None and (state.last_was_trade or not same_paragraph):
            self.clause.subject = None
        self.context = state.subject if state.subject else None
        self.trade = state.subject is not None

    def read(self) -> list[Clause]:
        index = self._prefix()
        while index < len(self.items):
            index = max(self._step(index), index + 1)
        self._close()
        return self.clauses

    # -- walking ---------------------------------------------------------------------------

    def _step(self, index: int) -> int:
        item = self.items[index]
        handler = getattr(self, f"_on_{item.kind}", None)
        if handler is not None:
            result: int = handler(index)
            return result
        return index + 1

    def _open(self, subject: Subject | None, first: int) -> None:
        """Start a clause; what it leaves unsaid it takes from the one before."""
        parent = self.clause
        self.alien = False
        self._close()
        self.clause = Clause(first, subject, parent, when=self.when)
        self.when = None

    def _close(self) -> None:
        if self.clause.slots or self.clause.streaks or self.clause.periods or self.clause.subject:
            self.clauses.append(self.clause)

    def _current(self) -> Subject | None:
        return self.clause.subject or (self.clause.parent.subject if self.clause.parent else None) or self._inherited()

    def _inherited(self) -> Subject | None:
        return None

    # -- words -----------------------------------------------------------------------------

    def _on_word(self, index: int) -> int:
        low = self.items[index].low
        if self.items[index].text in self.state.aliases:
            return self._named_by_alias(index)
        if low == "when":
            before = index - 1 if index and self.items[index - 1].text != "," else index - 2
            self.when = before if before >= 0 and self.items[before].kind == "period" else None
        if low in _BREAKS:
            self.np_start = index + 1
        if low == "led" and index + 1 < len(self.items) and self.items[index + 1].low == "with":
            self._verb(index)
        if low in _CUSTOMERS | _SUPPLIERS:
            self._side_list(index, "exports" if low in _CUSTOMERS else "imports")
        waiting = self.clause.subject is not None and self.clause.subject.flow == "balance" and not self.clause.slots
        if low == "account" and waiting and index and self.items[index - 1].low == "trade":
            self.np_start = self.consumed = index + 1
        if low == "account" and not waiting and index and self.items[index - 1].low in ("goods", "services", "trade", "merchandise", "service", "invisibles"):
            return self._balance_phrase(index)
        return index + 1

    def _side_list(self, index: int, flow: str) -> None:
        """"The biggest customers were Turkey with $2.9 billion, Italy with ...": the list is of partners."""
        verb = next((k for k in range(index + 1, min(index + 6, len(self.items))) if self.items[k].low in ("were", "are")), None)
        if verb is None or not self.trade or self.items[index].low[-1] != "s" or verb + 1 >= len(self.items) or self.items[verb + 1].kind != "place":
            return
        said = self._sentence_subject()
        if said is not None and said.flow == flow:
            return
        self._open(Subject(flow, (self.items[index].start, self.items[index].end), reporter=said.reporter if said else None, bare=True, source="side"), index)
        self.np_start = self.consumed = verb + 1

    def _on_punct(self, index: int) -> int:
        text = self.items[index].text
        if text == "(":
            return self._bracket(index)
        if index in self.resumes:
            self._open(self.resumes[index], index)
            self.np_start = self.consumed = index + 1
            return index + 1
        if text in (",", ";", ":", "-", "–", "—", "…", "...", "|"):
            self.np_start = index + 1
            if text == ";":
                self.share_list = self.share_list
        return index + 1

    def _on_basis(self, index: int) -> int:
        self.clause.bases.append(index)
        return index + 1

    def _on_adjustment(self, index: int) -> int:
        self.clause.adjustments.append(index)
        return index + 1

    def _on_record(self, index: int) -> int:
        self.clause.records.append(index)
        return index + 1

    def _on_forecast(self, index: int) -> int:
        if self.items[index].value == "verb" and not self.items[index].low.startswith(_ACTIVE_FORECASTS):
            self._verb(index)
        self.clause.forecasts.append(index)
        if self._other_deed(index):
            self._open(NOT_TRADE, index)
        return index + 1

    def _other_deed(self, index: int) -> bool:
        """"Japan will give Kenya $120 million", "pledged to invest": a verb that no class knows does no trade."""
        k = index + 1
        while k < len(self.items) and (self.items[k].low.endswith("ly") or self.items[k].low in ("also", "be", "have", "then", "only", "still", "likely")):
            k += 1
        if self.items[index].value != "verb" or k >= len(self.items) or self.clause.subject is not None:
            return False
        deed = self.items[k]
        if deed.low in ("compare", "take", "bring"):
            return False
        return deed.kind == "word" and is_plain(deed) and k == index + 1 and self.items[index].low.split()[-1] in _AUXILIARIES and self._flow_ahead(index) is None

    def _is_firm(self, read: NounPhrase, index: int) -> bool:
        """"Hyundai's exports", "Kia said its exports": the owner is a name that is no country."""
        for k in range(read.first, index):
            if self.items[k].low in _POSSESSIVES and k and self._is_firm_name(k - 1):
                return True
        head = self.items[1].low if len(self.items) > 1 else ""
        return self.items[read.first].low == "its" and head in ("said", "says", "reported", "expects") and self._is_firm_name(0)

    def _is_firm_name(self, k: int) -> bool:
        name = self.items[k]
        return name.kind == "word" and name.text[:1].isupper() and is_plain(name) and name.low not in _GENERIC | _AGENTS and canonical(name.low) is None

    def _on_share(self, index: int) -> int:
        item = self.items[index]
        if not item.low.startswith("of"):
            self._verb(index)
        self.clause.share = True
        return self._denominator(index + 1)

    def _denominator(self, index: int) -> int:
        """Skip the flow word of "of total exports"; it names the whole, not the part."""
        for ahead in range(index, min(index + 4, len(self.items))):
            token = self.items[ahead]
            if token.kind == "flow":
                self._note_flow(token)
                return ahead + 1
            if token.kind in FIGURE_KINDS or token.kind == "punct":
                break
        return index

    def _note_flow(self, token: Mention) -> None:
        subject = self.clause.subject
        if subject is not None and subject.is_trade:
            return
        if self.clause.subject is NOT_TRADE:
            return
        self.clause.subject = Subject(token.value[0], (token.start, token.end), source="denominator")

    def _on_not_trade(self, index: int) -> int:
        low = self.items[index].low
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if low == "working days":
            return index + 1
        self._open(NOT_TRADE, index)
        self.np_start = index + 1
        if following is not None and following.kind in ("balance", "flow"):
            return index + 2
        return index + 1

    def _on_topic(self, index: int) -> int:
        return index + 1

    def _on_period(self, index: int) -> int:
        role = period_role(self.items, index)
        if role in ("main", "anchored"):
            self.clause.periods.append(index)
        elif role == "basis":
            if self._names_growth(index):
                self.clause.bases.append(index)
        elif role == "since":
            self.clause.since.append(index)
        return index + 1

    def _names_growth(self, index: int) -> bool:
        return True

    def _on_agency(self, index: int) -> int:
        """"Statistics Norway says exports ...": the agency's country reports from here on."""
        code = str(self.items[index].value)
        if code != self.state.home and len(code) == 3 and any(m.kind in ("flow", "balance") for m in self.items[index:]):
            if any(m.low in ("says", "said", "puts", "reports", "reported") for m in self.items[index : index + 3]):
                self.state.reporter = code
        return index + 1

    def _on_place(self, index: int) -> int:
        """A place after the figures: "a surplus of 7.3 billion dlrs with Washington", "and Korea's to 6.5 billion"."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        possessive = following is not None and following.low in _POSSESSIVES
        if possessive:
            return self._owner(index)
        k = index - 1
        while k >= 0 and self.items[k].low in ("the", "both"):
            k -= 1
        subject = self.clause.subject
        if k < 1 or subject is None or not subject.is_trade or not self.clause.slots:
            return index + 1
        if self.items[k].low == "for" and self.items[k - 1].kind in ("percent", "money") and subject.flow in ("exports", "imports"):
            return self._partner_of_last(index)
        if subject.partner is not None:
            return index + 1
        low = self.items[k].low
        wanted = {"balance": ("with", "against"), "trade": ("with",), "exports": ("to",), "imports": ("from",)}[subject.flow or "trade"]
        before = self.items[k - 1]
        if low not in wanted or before.kind not in ("money", "percent", "quantity", "period", "word", "basis", "balance"):
            return index + 1
        if subject.flow in ("exports", "imports") and before.kind == "word":
            return index + 1
        last, places = _place_list(self.items, index, len(self.items))
        if not places or any(p.value == (subject.reporter.value if subject.reporter else self.state.reporter) for p in places):
            return index + 1
        partner = joined(self.items, places)
        self.clause.subject = replace(subject, partner=partner, others=())
        for slot in self.clause.slots:
            if slot.subject is subject or (slot.subject.is_trade and slot.subject.partner is None and not slot.listed):
                slot.subject = replace(slot.subject, partner=partner)
        return last

    def _owner(self, index: int) -> int:
        """"Taiwan's surplus rose to 18.5 billion and Korea's to 6.5 billion": only the reporter changes."""
        after = self.items[index + 2] if index + 2 < len(self.items) else None
        subject = self._sentence_subject()
        if after is None or subject is None or not (after.low in ("to", "of", "at", "by") or after.kind in ("direction", "level", "money", "percent", "forecast")):
            return index + 1
        place = self.items[index]
        name = Phrase(place.value.code, place.start, place.end)
        if any(other.partner is not None and other.partner.value == name.value for other in (subject, *subject.others)):
            self._open(subject.with_partner(name), index)
        else:
            self._open(replace(subject, reporter=name, others=(), bare=False), index)
        self.np_start = self.consumed = index + 2
        return index + 2

    # -- flows -----------------------------------------------------------------------------

    def _on_flow(self, index: int) -> int:
        item = self.items[index]
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and (following.kind in ("topic", "not_trade") and not self._trade_compound(index)):
            self._open(NOT_TRADE, index)
            self.np_start = index + 2
            return index + 2
        if following is not None and following.kind in ("balance", "flow"):
            return index + 1
        if item.low in ("exporters", "importers") and (index and self.items[index - 1].low.endswith(("by", "-based")) or any(m.kind == "topic" for m in self.items[:index])):
            return index + 1
        if index and self.items[index - 1].low in _DOMESTIC and item.low in ("sales", "trade", "shipments", "deliveries", "purchases"):
            self._open(NOT_TRADE, index)
            self.np_start = self.consumed = index + 1
            return index + 1
        if item.value[0] == "trade" and not self._is_trade_subject(index):
            return index + 1
        if index and self.items[index - 1].low in ("including", "excluding") and item.low.startswith("re") and self.clause.subject is not None:
            return index + 1
        if item.value[1] == "loose" and item.value[0] != "trade" and not self._licensed(index):
            return index + 1
        if self._is_compound(index):
            return self._compound(index)
        return self._flow_phrase(index)

    def _trade_compound(self, index: int) -> bool:
        """"export revenues", "import spending", "import costs": the value of the flow itself."""
        return self.items[index + 1].low in ("revenue", "revenues", "spending", "income")

    def _is_compound(self, index: int) -> bool:
        """"export growth target", "import substitution": the flow only qualifies another noun."""
        item = self.items[index]
        if item.low not in ("export", "import") or index + 1 >= len(self.items):
            return False
        following = self.items[index + 1]
        return is_plain(following) and following.low not in (
            "earnings", "receipts", "income", "revenue", "revenues", "spending", "bill", "bills", "value", "values", "volume", "volumes", "expenditure", "payments", "performance",
            "proceeds", "total", "totals", "figure", "figures", "growth", "sales", "trend", "trends", "sector", "gains", "drop", "decline", "rise", "fall", "shipments", "purchases", "trade", "turnover", "side",
        )

    def _is_trade_subject(self, index: int) -> bool:
        before = self.items[index - 1] if index else None
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if following is not None and (following.low in _TRADE_HEADS or following.low in ("with", "between")):
            return True
        if following is not None and is_plain(following):
            return False
        if following is not None and (following.kind == "level" or (following.kind == "direction" and not following.low.endswith("ing"))):
            return True
        if before is not None and before.low == "of" and index > 1 and self.items[index - 2].low in ("value", "volume"):
            return True
        return before is not None and before.low in _TRADE_BEFORE or self.items[index].low == "turnover"

    def _licensed(self, index: int) -> bool:
        """"Sales" and "purchases" are trade where trade is being told of, and nothing says "at home"."""
        window = {m.low for m in self.items[max(0, index - 4) : index]}
        if window & _DOMESTIC or (index and self.items[index - 1].kind == "topic"):
            return False
        before = self.items[index - 1].low if index else ""
        if self.items[index].low in ("credits", "debits"):
            return before in ("goods", "services", "service", "merchandise")
        if self.items[index].low == "bill":
            return before in ("import", "imports") or canonical(before) is not None
        if self.items[index].low in ("income", "incomes"):
            return self.trade and before in ("tourism", "travel", "transport", "related", "export")
        if self.items[index].low in ("earnings", "receipts", "inflows", "outflows"):
            return self.trade and (canonical(before) is not None or self._earned_good(index)) or before in ("export", "tourism", "travel", "services")
        if before in ("overseas", "foreign", "outbound", "inbound", "export", "import", "external"):
            return True
        following = self.items[index + 1].low if index + 1 < len(self.items) else ""
        if following in ("abroad", "overseas"):
            return True
        return self.trade

    def _flow_phrase(self, index: int) -> int:
        read = read_phrase(self.items, index, max(self.consumed, 0))
        subject = self._bilateral(index, read)
        word_before = self.items[index - 1].low if index else ""
        if word_before in ("its", "their") and subject.flow == "imports" and self.state.flow == "exports":
            subject = self._mirrored(subject)
        if self.items[index].value[1] == "loose" and word_before in ("inbound", "incoming"):
            subject = replace(subject, flow="imports")
        if read.first and self.items[read.first - 1].low == "where" and subject.partner is None:
            subject = self._where(subject, read.first - 1)
        if read.first and self.items[read.first - 1].low == "whose":
            subject = self._of_antecedent(subject, read.first - 1)
        if self._is_firm(read, index) or self._is_price_of(read.first) or (subject.item is not None and subject.item.value == "capital"):
            self._open(NOT_TRADE, read.first)
            self.np_start = self.consumed = read.last
            return read.last
        if self._is_denominator(read.first):
            self._note_flow(self.items[index])
            self.clause.share = True
            self.consumed = read.last
            return read.last
        return self._take(read, subject)

    def _is_denominator(self, first: int) -> bool:
        """"12 percent of Israel's total exports", "a third of exports", "share of imports"."""
        k = first - 1
        while k >= 0 and self.items[k].low in ("the", "its", "all", "total", "our"):
            k -= 1
        if k < 1 or self.items[k].low not in ("of", "in"):
            return False
        before = self.items[k - 1]
        if self.items[k].low == "of" and before.kind == "percent":
            return True
        return before.low in ("share", "half", "third", "quarter", "two-thirds", "majority", "bulk", "most", "part", "one-third", "one-quarter")

    def _take(self, read: NounPhrase, subject: Subject) -> int:
        """Make the phrase the subject of a clause, with the figures that stood before it."""
        moved = self._figures_before(read.first)
        dimension = self._sentence_subject()
        if self.label is not None and subject.partner is None:
            subject = replace(subject, partner=self.label, bare=False)
        subject = self._complete(subject, dimension)
        if self._continues_series(read.first) and self.clause.subject is not None:
            subject = self._complete(read.subject, None)
            members = self.clause.subject.others or (replace(self.clause.subject, others=()),)
            self.clause.subject = replace(subject, others=(*members, subject))
            self.clause.periods.extend(k for k in read.periods if k not in self.clause.periods)
            self.np_start = self.consumed = read.last
            return self._past_appositive(read.last)
        if subject.flow == "balance" and (subject.partner is None or subject.bare):
            subject = self._fronted_partner(subject, read.first)
        self._named_in_brackets(subject, read.first)
        needs_new = self.clause.subject is not None or self.clause.slots
        early_directions = [d for d in self.clause.directions if d >= read.first]
        if needs_new:
            self._open(subject, read.first)
        else:
            self.clause.subject = subject
        for slot in moved:
            if slot.role == "earlier" and any("compared" in rule for rule in slot.rules):
                slot.role = "main"
            slot.subject = subject
            slot.rules.append("figure before its noun")
            self.clause.slots.append(slot)
        for d in early_directions:
            self.clause.directions.append(d)
        for k in range(read.first, read.last):
            if self.items[k].kind == "direction" and k not in self.clause.directions:
                self.clause.directions.append(k)
        for k in read.periods:
            if k not in self.clause.periods and period_role(self.items, k) in ("main", "anchored", "basis"):
                self.clause.periods.append(k)
        for k in range(read.first, read.last):
            if self.items[k].kind == "basis":
                self.clause.bases.append(k)
            elif self.items[k].kind == "adjustment":
                self.clause.adjustments.append(k)
        self.trade = True
        self.np_start = read.last
        self.consumed = read.last
        return self._past_appositive(read.last)

    def _named_in_brackets(self, subject: Subject, first: int) -> None:
        """"Korea's display (+16.2%) and SSD (+24.5%) exports": the goods stand before the flow word, with their figures."""
        waiting = [s for s in self.clause.slots if s.listed and not s.subject.is_trade]
        if first == 0 or self.items[first - 1].text != ")" or not waiting:
            return
        owner = next((m for m in self.items[:first] if m.kind == "place"), None)
        reporter = Phrase(owner.value.code, owner.start, owner.end) if owner is not None else subject.reporter
        for slot in waiting:
            found = phrase(self.items, self._list_start(slot.index - 1), slot.index - 1, listed=True)
            if found is not None:
                slot.subject = replace(subject.with_item(found), reporter=reporter)

    def _past_appositive(self, index: int) -> int:
        """"Exports to China, the largest market, fell": the verb after the second comma is the subject's own."""
        close = self._appositive_end(index)
        if close is None:
            return index
        inside = self.items[index + 1 : close]
        if any(m.kind in FIGURE_KINDS or m.kind == "streak" for m in inside):
            subject = self.clause.subject
            if subject is not None:
                self.resumes[close] = subject
            return index
        for k in range(index + 1, close):
            if self.items[k].kind == "period" and period_role(self.items, k) == "main" and self.items[k - 1].low in ("in", "for"):
                self.clause.periods.append(k)
        self.np_start = self.consumed = close + 1
        return close + 1

    def _appositive_end(self, index: int) -> int | None:
        """The comma that closes an insertion opened at `index`, where a verb follows it."""
        if index + 2 >= len(self.items):
            return None
        for close in range(index + 2, min(index + 6, len(self.items) - 1)):
            if self.items[close].text == "," and self.items[close - 1].low in ("included", "excluded", "combined", "alike", "apart"):
                return close if self._verb_follows(close + 1) else None
        if self.items[index].low in ("which", "that", "who"):
            return next((k for k in range(index + 2, min(index + 24, len(self.items) - 1)) if self.items[k].text == "," and self._verb_follows(k + 1)), None)
        if self.items[index].text not in (",", "-", "–", "—"):
            return None
        if self.items[index + 1].low not in _APPOSITIVES and self.items[index + 1].kind not in ("place", "level"):
            return None
        mark = self.items[index].text
        for close in range(index + 2, min(index + 34, len(self.items) - 1)):
            token = self.items[close]
            if token.text in (";", "."):
                return None
            if token.text == mark and self._verb_follows(close + 1):
                return close
        return None

    def _verb_follows(self, index: int) -> bool:
        while index < len(self.items) and (self.items[index].low.endswith("ly") or self.items[index].low in ("also", "has", "have", "had", "still", "even")):
            index += 1
        if index >= len(self.items):
            return False
        token = self.items[index]
        if token.kind == "direction":
            return not token.low.endswith("ing") and not self._is_noun(index)
        return (token.kind == "level" and not token.low.endswith("ing")) or (token.kind == "forecast" and token.value == "verb")

    def _figures_before(self, first: int) -> list[Slot]:
        """Figures that the phrase at `first` owns: "a 41.6 percent increase in oil exports", "$5 bn of imports"."""
        k = first - 1
        if k > 0 and self.items[k].low == "to" and self.items[first].low in ("import", "export"):  # "spent 705 mln dlrs to import cars"
            k -= 1
        while k >= 0 and self.items[k].low in ("the", "its", "their", "a", "an", "worth", "of", "in", "for", "from"):
            k -= 1
        if k < 0 or k == first - 1 and self.items[k].kind not in ("money",):
            return []
        passed = False
        while k >= 0 and (self.items[k].kind in ("direction", "basis", "record") or self.items[k].low in ("sharp", "year-on-year", "annual", "monthly")):
            passed = True
            k -= 1
        if k >= 0 and self.items[k].low in ("of",) and k and self.items[k - 1].kind in FIGURE_KINDS:
            k -= 1
        slots = self.clause.slots
        if slots and slots[-1].index == k and not slots[-1].listed and (passed or slots[-1].mention.kind in ("money", "quantity", "percent")):
            if not passed and slots[-1].mention.kind == "percent":
                return []
            return [slots.pop()]
        return []

    def _sentence_subject(self) -> Subject | None:
        clause: Clause | None = self.clause
        while clause is not None:
            if clause.subject is not None and clause.subject.is_trade:
                return clause.subject
            clause = clause.parent
        return None

    def _complete(self, subject: Subject, said: Subject | None) -> Subject:
        """What "exports ... and imports ..." share in one sentence: reporter, good, partner."""
        if said is None or subject.whole:
            return subject
        reporter = subject.reporter or said.reporter
        if subject.reporter is not None and subject.reporter.value not in (self.state.home, said.reporter.value if said.reporter else self.state.reporter):
            return subject
        if subject.bare:
            return replace(subject, reporter=reporter, partner=said.partner, item=said.item if said.flow != subject.flow else subject.item)
        return replace(subject, reporter=reporter)

    # -- balances --------------------------------------------------------------------------

    def _on_balance(self, index: int) -> int:
        item = self.items[index]
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if item.low == "balance" and following is not None and following.low == "sheet":
            return index + 1
        if following is not None and following.kind == "balance":
            return index + 1
        self.clause.signs.append(index)
        return self._balance_phrase(index)

    def _balance_phrase(self, index: int) -> int:
        read = read_phrase(self.items, index, self.consumed)
        first = read.first
        if self.items[index].kind == "word":  # "the services account"
            read.subject = replace(read.subject, flow="balance", sign=0)
        before = self.items[first - 1] if first else None
        if (before is not None and before.kind == "not_trade") or self._foreign_balance(first, index):
            self._open(NOT_TRADE, index)
            self.np_start = self.consumed = index + 1
            return index + 1
        current = self.clause.subject
        said_trade = any(self.items[k].low in _TRADE_BALANCES for k in range(first, min(read.last + 3, len(self.items))))
        own_partner = read.subject.partner is not None and (current is None or current.partner is not None or bool(self._owned_before(first)))
        if current is not None and current.flow == "balance" and read.subject.item is None and read.subject.reporter is None and not said_trade and not own_partner:
            if read.subject.partner is not None:
                self.clause.subject = replace(current, partner=read.subject.partner)
            self._periods_of(read)
            self.consumed = read.last
            return read.last
        not_trade_before = current is NOT_TRADE or (current is None and self.clause.parent is None and not self.state.last_was_trade)
        if not_trade_before and not said_trade and read.subject.item is None and read.subject.partner is None:
            return index + 1
        read.subject = self._same_balance(read.subject, first, index)
        if not said_trade and not self.trade and read.subject.bare and self.items[index].value != 1 and self.items[index].low in ("gap", "hole", "shortfall", "balance"):
            return index + 1
        if not said_trade and not self.trade and not self._trade_nearby() and read.subject.partner is None:
            return index + 1
        signs = [s for s in self.clause.signs if s >= first]
        end = self._take(read, read.subject)
        self.clause.signs.extend(s for s in signs if s not in self.clause.signs)
        return end

    def _same_balance(self, subject: Subject, first: int, index: int) -> Subject:
        """"The surplus, which ...", right after a surplus with one partner, is that one."""
        told = self.state.subject
        definite = self.items[first].low in ("the", "that", "this") and first == index - 1 and self.clause.subject is None and not self.clause.slots
        if told is None or not definite or not self.state.last_was_trade or not subject.bare:
            return subject
        if told.flow != "balance" or told.partner is None or self._sentence_subject() is not None:
            return subject
        return replace(subject, partner=told.partner, reporter=subject.reporter or told.reporter, bare=False)

    def _periods_of(self, read: NounPhrase) -> None:
        for k in read.periods:
            if k not in self.clause.periods and period_role(self.items, k) in ("main", "anchored"):
                self.clause.periods.append(k)

    def _trade_nearby(self) -> bool:
        return any(m.kind == "flow" for m in self.items)

    def _foreign_balance(self, first: int, index: int) -> bool:
        """A balance of something else: "budget deficit", "labour shortfall"."""
        window = [m for m in self.items[max(0, first - 1) : index]]
        if first < index and any(m.low in _POSSESSIVES and self.items[k].kind == "word" and self.items[k].low not in _GENERIC for k, m in enumerate(self.items[first + 1 : index], first)):
            return True
        return any(m.kind in ("topic", "not_trade") or m.low in ("fiscal", "government", "federal", "public", "energy-supply", "primary", "secondary", "labour", "labor", "skills", "funding") for m in window)

    # -- verbs -----------------------------------------------------------------------------

    def _on_direction(self, index: int) -> int:
        direction = self.items[index].value
        if not self._is_noun(index):
            self._verb(index)
        self.clause.directions.append(index)
        if direction.percent is not None:
            self._slot(index, "growth")
        elif direction.sign == 0 and index + 1 < len(self.items) and (
            self.items[index + 1].low in ("from", "on", "year-on-year") or (self.items[index + 1].low in (",", ".", "and", "while", "in") and self._says_basis(index))
        ):
            self._slot(index, "growth")
        return index + 1

    def _says_basis(self, index: int) -> bool:
        """Whether the sentence says what "unchanged" is measured against, and no figure."""
        near = self.items[index + 1 : index + 4]
        return not any(m.kind in FIGURE_KINDS for m in near) and any(
            m.kind == "basis" or (m.kind == "period" and period_role(self.items, k) == "basis") for k, m in enumerate(self.items)
        )

    def _on_level(self, index: int) -> int:
        self._verb(index)
        return index + 1

    def _is_noun(self, index: int) -> bool:
        direction = self.items[index].value
        if not direction.noun:
            return False
        before = self.items[index - 1] if index else None
        return before is not None and (before.low in ("a", "an", "the", "this", "its", "of") or before.kind in ("percent", "points", "money", "record", "basis", "adjustment") or before.low in _FUNCTION)

    def _verb(self, index: int) -> None:
        """A verb was met: if its subject is not a flow word, the words before it must be licensed."""
        if self.items[index].low.endswith("ing"):
            return
        if self.last_verb is not None and max(self.np_start, self.consumed) == self.last_verb + 1:
            self.last_verb = index  # "were hardest hit": the words between two verbs are no subject
            self.np_start = index + 1
            return
        self.last_verb = index
        first = self._list_subject_start(max(self.np_start, self.consumed))
        first = self._after_time(first, index)
        tokens = [m for m in self.items[first:index]]
        self.np_start = index + 1
        if tokens and tokens[0].low in _PREPOSITIONS:
            return
        content = [
            m for m in tokens
            if m.kind in ("word", "topic", "place", "flow", "balance") and not (m.kind == "word" and (m.low in _FUNCTION or m.low.endswith("ly")) and m.low not in _ANAPHORA)
            and m.low not in _POSSESSIVES and m.low not in _NEUTRAL
            and not (m.kind == "word" and m.low in _GENERIC and m.low not in _ANAPHORA)
        ]
        if not content:
            self._named_before_insertion(first, index)
            return
        if any(m.kind in ("flow", "balance") for m in content):
            return
        subject = self._subject_of(tokens, content, first, index)
        if subject is not None:
            self._open(subject, first)

    def _list_subject_start(self, first: int) -> int:
        """"Crude, gas and coal cost": the subject of a verb may be a list that commas broke up."""
        k = first
        while k - 2 >= self.consumed and (self.items[k - 1].text == "," or self.items[k - 1].low in ("and", "&")):
            start = k - 2
            while start >= self.consumed and (is_plain(self.items[start]) or self.items[start].kind == "place" or self.items[start].low == "the"):
                start -= 1
            if start >= 0 and self.items[start].low in ("among", "within") and self.items[k - 1].text == ",":
                break
            words = self.items[start + 1 : k - 1]
            named = phrase(self.items, start + 1, k - 1)
            if not words or not (any(m.kind == "place" for m in words) or (named is not None and self._known(named.value))):
                break
            k = start + 1
        return k

    def _subject_of(self, tokens: list[Mention], content: list[Mention], first: int, index: int) -> Subject | None:
        """The subject that unlicensed words make; None where the subject stays what it was."""
        if any(m.kind == "topic" for m in content):
            return NOT_TRADE
        lows = [m.low for m in content]
        base = self._sentence_subject() or self.state.subject
        if lows[0] in ("those", "that") and base is not None:
            worded = self._anaphor_side(first, index, base)
            if worded is not None:
                return worded
        if all(low in _ANAPHORA for low in lows) or (lows[-1] in _GROUPS and canonical(" ".join(lows)) is None and not places_in(content)):
            ahead = self._flow_ahead(index)
            if lows[0] in ("it", "they") and ahead is not None and self.items[ahead].kind == "balance":
                return None
            if self.clause.subject is None and base is not None and self.clause.parent is None:
                return base if self.state.last_was_trade or self._sentence_subject() else None
            return None
        places = [m for m in content if m.kind == "place"]
        if places and all(m.kind == "place" or m.low in ("countries", "market", "markets", "buyers") for m in content):
            return self._place_subject(first, index, base)
        if lows[-1] in _AGENTS or (places and lows[-1] in _AGENTS):
            if places and self._is_reporting_agent(content):
                return None
            return None
        worded_partner = word_partner(self.items, first, index)
        if worded_partner is not None and base is not None:
            return self._toward(base, worded_partner[1])
        return self._item_subject(first, index, base)

    def _is_reporting_agent(self, content: list[Mention]) -> bool:
        return True

    def _anaphor_side(self, first: int, index: int, base: Subject) -> Subject | None:
        """"those to China", "that of services", "those from the EU"."""
        k = first
        while k < index and self.items[k].low not in ("those", "that"):
            k += 1
        if k + 1 >= index:
            return None
        preposition = self.items[k + 1].low
        worded = word_partner(self.items, k + 2, index)
        if worded:
            return self._toward(base, worded[1])
        _, places = _place_list(self.items, k + 2, index)
        if places and preposition in ("to", "from", "with", "into"):
            return replace(self._toward(base, joined(self.items, places)), others=tuple(self._toward(base, p) for p in places) if len(places) > 1 else ())
        if preposition in ("of", "for"):
            found = phrase(self.items, k + 2, index)
            return base.with_item(found) if found else None
        return None

    def _place_subject(self, first: int, index: int, base: Subject | None) -> Subject | None:
        """A place as subject: a partner in a list of markets, or the country that reports."""
        while first < index and self.items[first].low in ("to", "from", "with", "for", "even"):
            first += 1
        _, places = _place_list(self.items, first, index)
        if not places:
            return None
        if self.items[index].kind == "share" and base is not None:
            return self._toward(base, joined(self.items, places))
        side = self._side_of_trade(index)
        if len(places) == 1 and base is not None and places[0].value != self.state.home and side is not None:
            return replace(base, flow=side, sign=0).with_partner(places[0])
        if len(places) == 1 and base is not None and places[0].value != self.state.home and any(m.low in _SIDES for m in self.items[index : index + 8]):
            return self._toward(base, places[0])
        ahead = self._flow_ahead(index)
        if ahead is not None and base is not None and self.items[ahead].low == "purchases" and self.items[ahead - 1].low == "its" and places[0].value != self.state.home:
            self.items[ahead] = replace(self.items[ahead], kind="word")  # what a customer buys is exported to it
            return self._toward(replace(base, flow="exports", sign=0), places[0])
        if ahead is not None or base is None:
            place = places[0]
            if len(places) == 1 and base is not None and self._seen_as_partner(place.value, ahead):
                return self._toward(base, place)
            if len(places) == 1:
                self.state.reporter = place.value
            return None
        if len(places) == 1 and places[0].value == (base.reporter.value if base.reporter else self.state.reporter):
            return replace(base, partner=None, item=None)
        subject = self._toward(base, joined(self.items, places))
        if len(places) > 1:
            subject = replace(subject, others=tuple(self._toward(base, p) for p in places))
        return subject

    def _side_of_trade(self, index: int) -> str | None:
        """"Uganda remained the largest customer", "China bought": what the other country does for the reporter."""
        if self._flow_ahead(index) is not None:
            return None
        words = {self.items[index].low, *(m.low for m in self.items[index + 1 : index + 6])}
        if self.items[index].low in _TAKES or words & _CUSTOMERS:
            return "exports"
        if self.items[index].low in _GIVES or words & _SUPPLIERS:
            return "imports"
        return None

    def _seen_as_partner(self, code: str, ahead: int | None) -> bool:
        """"The UK saw a 20.4% increase in exports", "India is its largest export destination": the other side."""
        home = self.state.home
        if ahead is None or home is None or code == home or code in self.state.reporters:
            return False
        following = self.items[ahead + 1] if ahead + 1 < len(self.items) else None
        if following is not None and following.low in _SIDES:
            return True
        if self.items[ahead].kind == "balance":
            return False
        return any(m.kind == "percent" for m in self.items[max(0, ahead - 5) : ahead])

    def _flow_ahead(self, index: int) -> int | None:
        """The flow or balance word that follows before the next figure is complete."""
        seen_figure = False
        for k in range(index + 1, min(index + 14, len(self.items))):
            token = self.items[k]
            if token.kind in ("flow", "balance"):
                return k
            if token.kind in ("money", "percent", "quantity"):
                if seen_figure:
                    return None
                seen_figure = True
            if token.text in (";", ".") or token.low in ("while", "but"):
                return None
        return None

    def _item_subject(self, first: int, index: int, base: Subject | None) -> Subject | None:
        """Goods as subject: only those that the table or the article knows."""
        end = next((k for k in range(first, index) if self.items[k].low in ("including", "like", "such", "especially", "excluding")), index)
        found = phrase(self.items, first, end)
        if found is None:
            return None
        if base is not None and self._known(found.value):
            goods = split_goods(self.items, found)
            if base.flow == "balance" and self.state.goods_flow:
                base = replace(base, flow=self.state.goods_flow, sign=0, partner=None)
            if _DEBITS & set(found.value.split()) and {"travel", "tourism"} & set(found.value.split()):
                base = replace(base, flow="imports", sign=0)
            subject = replace(base.with_item(found), partner=base.partner if base.item else None, source="good")
            if goods:
                return replace(subject, others=tuple(replace(subject, item=g) for g in goods))
            return subject
        return NOT_TRADE

    def _known(self, name: str) -> bool:
        if canonical(name) is not None or name in self.state.known_goods:
            return True
        members = [part.strip() for part in name.replace(",", " and ").split(" and ") if part.strip()]
        return len(members) > 1 and any(canonical(member) for member in members)

    # -- figures ---------------------------------------------------------------------------

    def _on_money(self, index: int) -> int:
        if self._is_excess(index):
            return index + 1
        self._same_unit(index)
        if self._counts_heads(index):
            self.alien = self.clause.subject is None
            return index + 1
        self._slot(index)
        return self._measured_good(index)

    def _counts_heads(self, index: int) -> bool:
        """"28 million visitors", "500 million people": a number of something else."""
        item = self.items[index]
        if item.kind != "money" or item.value.currency_word is not None or index + 1 >= len(self.items):
            return False
        name = self.items[index + 1]
        return is_plain(name) and name.low not in _GENERIC and name.low not in _AFTER_SUMS and not name.low.endswith("ly") and name.text[0].islower()

    def _same_unit(self, index: int) -> None:
        """"16.3 mln tonnes (14.0 mln a year before)", "between 26 mln and 27 mln tonnes": the unit is said once."""
        item = self.items[index]
        if item.kind != "money" or item.value.currency_word is not None:
            return
        counted = next((s.mention for s in reversed(self.clause.slots) if s.mention.kind in ("money", "quantity")), None)
        if counted is None and index + 2 < len(self.items) and self.items[index + 1].low in ("and", "to", "-", "–", "or"):
            counted = self.items[index + 2]
        if counted is not None and counted.kind == "quantity":
            self.items[index] = replace(item, kind="quantity", value=Quantity(item.value.amount, counted.value.unit))

    def _on_percent(self, index: int) -> int:
        if self._is_tariff(index) or self._is_output(index):
            return index + 1
        self._slot(index)
        return self._moved_good(index)

    def _moved_good(self, index: int) -> int:
        """"a 17.2 percent increase in memory chips", "falls of 17 pct in machinery": the good that moved."""
        slot = self.clause.slots[-1] if self.clause.slots else None
        if slot is None or slot.index != index or not slot.subject.is_trade:
            return index + 1
        k = index + 1
        moved = index >= 2 and self.items[index - 1].low == "of" and self.items[index - 2].kind == "direction"
        while k < len(self.items) and self.items[k].kind in ("direction", "basis"):
            moved, k = True, k + 1
        if k >= len(self.items) or self.items[k].low not in ("in", "for") or not (moved or self._coordinated(index)):
            return index + 1
        end = k + 1
        while end < len(self.items) and (is_plain(self.items[end]) or self.items[end].low in ("and", "the")) and self.items[end].kind != "period":
            end += 1
        if end < len(self.items) and self.items[end].kind in ("flow", "balance"):
            return index + 1
        found = phrase(self.items, k + 1, end)
        if found is None or not self._known(found.value):
            return index + 1
        directions = [d for d in range(index - 2, k) if d >= 0 and self.items[d].kind == "direction"]
        subject = replace(slot.subject.with_item(found), reporter=slot.subject.reporter)
        self.clause.slots.pop()
        self._open(subject, index)
        slot.subject = subject
        slot.rules.append("figure before its good")
        self.clause.slots.append(slot)
        self.clause.directions.extend(directions)
        self.np_start = self.consumed = found_end = end
        return found_end

    def _coordinated(self, index: int) -> bool:
        """"... and 21 pct in fuels": the second member of such a list."""
        return bool(index) and self.items[index - 1].low in ("and", ",") and self.clause.parent is not None and any(
            "figure before its good" in s.rules for s in (*self.clause.slots, *self.clause.parent.slots)
        )

    def _on_quantity(self, index: int) -> int:
        self._slot(index)
        return self._measured_good(index)

    def _measured_good(self, index: int) -> int:
        """"imported 2.3 million tonnes of rice", "$97 million worth of tea": the good behind its amount."""
        k = index + 1
        if k < len(self.items) and self.items[k].low == "worth":
            k += 1
        slot = self.clause.slots[-1]
        if k >= len(self.items) or self.items[k].low != "of" or not slot.subject.is_trade or (slot.subject.item is not None and slot.subject.source != "measured"):
            return index + 1
        end = k + 1
        while end < len(self.items) and (is_plain(self.items[end]) or self.items[end].low in ("and", "the")):
            end += 1
        if end < len(self.items) and self.items[end].kind in ("flow", "balance"):
            return index + 1
        found = phrase(self.items, k + 1, end)
        if found is None or not (self._known(found.value) or self.items[index].kind == "quantity"):
            return index + 1
        if slot.subject is self.clause.subject and slot.subject.bare:
            self.clause.subject = replace(slot.subject, item=found, bare=False, source="measured")
        slot.subject = replace(slot.subject, item=found)
        return end

    def _on_number(self, index: int) -> int:
        """"Petroleum products surged 68.8 percent, steel 21.1 and cars 6.1": the unit is said once."""
        item = self.items[index]
        previous = self.clause.slots[-1] if self.clause.slots else None
        if self._percent_ahead(index):
            self.items[index] = replace(item, kind="percent", value=Percent(item.value))
            self._slot(index)
            return index + 1
        if previous is not None and previous.mention.kind in ("money", "quantity") and self._repeats_unit(index, previous):
            return index + 1
        if previous is None or previous.mention.kind != "percent" or item.value == int(item.value) and "point" not in item.text:
            return index + 1
        shared = self.items[index - 1].low == "and" and any(m.low in ("respectively", "each") for m in self.items[index : index + 3])
        if not shared and self._elided(index, previous.subject) is None:
            return index + 1
        self.items[index] = replace(item, kind="percent", value=Percent(item.value))
        self._slot(index)
        return index + 1

    def _percent_ahead(self, index: int) -> bool:
        """"rose 12.1, 3.4 and 8 percent respectively": the unit comes with the last member."""
        k = index + 1
        while k < len(self.items) and (self.items[k].kind == "number" or self.items[k].low in (",", "and")):
            k += 1
        return k > index + 1 and k < len(self.items) and self.items[k].kind == "percent" and any(m.low == "respectively" for m in self.items[k : k + 8])

    def _on_streak(self, index: int) -> int:
        self.clause.streaks.append(index)
        return index + 1

    def _slot(self, index: int, measure: str | None = None) -> None:
        subject = self._current() or self._beside(index) or (self.state.subject if self.state.last_was_trade and not self.alien and self._leans_back(index) else None)
        if subject is None:
            subject = NOT_TRADE
            self.alien = not self.sentence_is_line  # what explains this figure ("up 7 percent") is not trade either
        signed = getattr(self.items[index].value, "signed", False)
        listed = (self.sentence_is_line or signed) and self.clause.subject is None and not self.clause.slots
        elided = self._elided(index, self.state.subject if listed and self.state.subject else subject) if measure is None else None
        if elided is not None:
            subject = elided
            self._open(elided, index)
            self.clause.directions.extend(k for k in range(index - 2, index) if k >= 0 and self.items[k].kind == "direction")
        slot = Slot(index, self.items[index], subject, measure=measure)
        word = comparator(self.items, index, self.clause.first if not self.clause.slots else self.clause.slots[-1].index + 1)
        if word is not None and measure is None:
            slot.role = "earlier"
            slot.rules.append(f"comparison: {word}")
        elif self._chained(index):
            slot.role = "earlier"
            slot.rules.append("comparison: and")
        if index > 1 and self.clause.slots and [m.low for m in self.items[index - 2 : index]] == ["revised", "from"]:
            outer = self.clause.slots[-1]
            slot.role, slot.period = outer.role, outer.period
            slot.rules.append("superseded")
        if slot.role == "main" and index > 1 and self.items[index - 1].low in _POSSESSIVES and self.items[index - 2].kind == "period":
            slot.role = "earlier"
            slot.rules.append("comparison: possessive")
        slot.period = slot.period or period_after(self.items, index)
        floor = self.clause.slots[-1].index + 1 if self.clause.slots else 0
        if slot.period is None and (slot.role == "earlier" or (index and self.items[index - 1].low in _POSSESSIVES)):
            slot.period = period_before(self.items, index, floor)
        self.clause.slots.append(slot)
        if not slot.listed:
            self.consumed = max(self.consumed, index + 1)
            self.np_start = max(self.np_start, index + 1)

    def _beside(self, index: int) -> Subject | None:
        """"Some 244,100 vehicles left Korean ports, 9.3 percent more": one figure explains the other."""
        previous = self.clause.slots[-1] if self.clause.slots else None
        return previous.subject if previous is not None and previous.subject.is_trade and index - previous.index < 8 else None

    def _chained(self, index: int) -> bool:
        """"from 275 mln in March and 273 mln in April 1986": the second base of a comparison."""
        if not self.clause.slots:
            return False
        previous = self.clause.slots[-1]
        if previous.role != "earlier":
            return False
        if previous.period is None or previous.period > index:
            between = [m.low for m in self.items[previous.index + 1 : index]]
            return between in (["and"], [",", "and"]) and previous.mention.kind == self.items[index].kind == "money"
        between = [m.low for m in self.items[previous.period + 1 : index]]
        return (
            bool(between) and between[0] in ("and", ",", "from") and set(between) <= {"and", ",", "a", "an", "from", "the", "with", "of", "deficit", "surplus", "but", "one"}
            and period_after(self.items, index) is not None
        )

    # -- brackets --------------------------------------------------------------------------

    def _bracket(self, index: int) -> int:
        end = index + 1
        while end < len(self.items) and self.items[end].text not in (")", "("):
            end += 1
        if end < len(self.items) and self.items[end].text == "(":
            end -= 1
        inside = range(index + 1, end)
        for k in inside:
            number = self.items[k]
            signed = number.text[0] in "+-−–" or number.low.startswith(("plus ", "minus "))
            if number.kind == "number" and (signed or (len(inside) == 1 and self.percent_list)):
                self.items[k] = replace(number, kind="percent", value=Percent(number.value, None, signed))
        figures = [k for k in inside if self.items[k].kind in ("money", "percent", "quantity")]
        if any(self.items[k].kind == "points" or self.items[k].text == "=" or self.items[k].low == "equivalent" for k in inside):
            return end + 1
        if not figures:
            return self._plain_bracket(inside, end)
        if self._is_conversion(index, figures):
            return end + 1
        subject, earlier_period = self._bracket_subject(index)
        directions = [k for k in inside if self.items[k].kind == "direction"]
        shares = any(self.items[k].kind == "share" for k in inside)
        if shares:
            self.share_list = True
        self.percent_list = self.percent_list or self.items[figures[0]].kind == "percent"
        for k in figures:
            self._bracket_slot(k, self._bracket_partner(k, end, subject), earlier_period, directions, shares)
        self.clause.bases.extend(k for k in inside if self.items[k].kind == "basis")
        self.clause.streaks.extend(k for k in inside if self.items[k].kind == "streak")
        nested = end < len(self.items) and self.items[end].text != ")"
        self.consumed = figures[-1] + 1 if nested else end + 1
        self.np_start = end + 1
        if not nested and self.clause.subject is not None and subject == self.clause.subject:
            return self._past_appositive(end + 1)
        return end + 1

    def _plain_bracket(self, inside: range, end: int) -> int:
        for k in inside:
            if self.items[k].kind in ("streak", "basis", "adjustment", "period"):
                getattr(self, f"_on_{self.items[k].kind}")(k)
        if inside.start > 1 and inside.start - 1 <= self.consumed + 1:
            self._alias(inside)
        words = [self.items[k].low for k in inside if self.items[k].low not in ("both", "including")]
        if words in (["goods", "and", "services"], ["merchandise", "and", "services"]) and self.clause.subject is not None and self.clause.subject.is_trade:
            name = Phrase("goods and services", self.items[inside[0]].start, self.items[inside[-1]].end)
            self.clause.subject = self.clause.subject.with_item(name)
        if self.np_start >= inside.start - 1:
            self.np_start = end + 1
        if self.consumed >= inside.start - 1:
            self.consumed = end + 1
        return end + 1

    def _is_conversion(self, index: int, figures: list[int]) -> bool:
        """"$33.8 billion (45.7 trillion won)": the same sum in another currency is left out."""
        previous = self.items[index - 1] if index else None
        if previous is None or len(figures) != 1:
            return False
        figure = self.items[figures[0]]
        return (
            previous.kind == "money" and figure.kind == "money"
            and (previous.value.currency, previous.value.currency_word) != (figure.value.currency, figure.value.currency_word)
        )

    def _bracket_slot(self, k: int, subject: Subject, earlier: int | None, directions: list[int], shares: bool) -> None:
        self._same_unit(k)
        slot = Slot(k, self.items[k], subject, listed=True)
        slot.rules.append("bracket")
        if self.items[k].kind == "percent" and (shares or (self.share_list and not directions and not self.items[k].value.signed)):
            slot.measure = "share"
        before = [d for d in directions if d < k]
        if directions:
            nearest = before[-1] if before else directions[0]
            slot.sign = self.items[nearest].value.sign
        inner = next((j for j in range(k - 1, max(-1, k - 4), -1) if self.items[j].kind == "period" or self.items[j].text == "("), None)
        if inner is not None and self.items[inner].kind == "period":
            slot.role, slot.period = "earlier", inner
        elif earlier is not None:
            slot.role, slot.period = "earlier", earlier
        else:
            slot.period = period_after(self.items, k)
            word = comparator(self.items, k, max(0, k - 4))
            if any(m.low == "revised" for m in self.items[k - 3 : k]) and self.clause.slots:
                outer = self.clause.slots[-1]
                slot.role, slot.period, slot.subject = outer.role, outer.period, outer.subject
                slot.rules.append("superseded")
            elif word is not None and word in ("from", "against", "versus", "vs", "compared"):
                slot.role = "earlier"
        self.clause.slots.append(slot)

    def _bracket_subject(self, index: int) -> tuple[Subject, int | None]:
        """Whose figures a bracket holds: the words before it, or the period that it explains."""
        base = self._current() or (self.state.subject if self.state.last_was_trade else None) or NOT_TRADE
        previous = index - 1
        if previous < 0:
            return base, None
        token = self.items[previous]
        if token.kind == "period" and period_role(self.items, previous) in ("since", "basis"):
            return base, previous
        if token.kind in FIGURE_KINDS and self.clause.slots:
            return self.clause.slots[-1].subject, None
        if token.kind in FIGURE_KINDS or token.kind in ("flow", "balance", "period", "direction"):
            return base, None
        if previous < self.consumed and token.kind != "place":
            return base, None
        return self._listed_subject(index, base), None

    def _listed_subject(self, index: int, base: Subject) -> Subject:
        first = self._list_start(index)
        if not base.is_trade:
            return base
        worded = word_partner(self.items, first, index)
        places = [k for k in range(first, index) if self.items[k].kind == "place"]
        if index - first == 1 and self.items[first].kind == "topic":
            return NOT_TRADE
        if worded is not None:
            subject = self._toward(base, worded[1])
        elif places and not any(is_plain(self.items[k]) and self.items[k].low not in ("countries", "member", "states", "mainland", "area", "members", "region") for k in range(places[-1], index)):
            named = _place_list(self.items, places[0], index)[1]
            place = self.items[places[-1]]
            name = named[0] if len(named) == 1 and len(places) > 1 else Phrase(place.value.code, place.start, place.end)
            if first and self.items[first - 1].low == "in":
                self.places_report = not self.state.home_is_sure or self.state.home in _WIDE_REPORTERS
            elif first and self.items[first - 1].low in ("to", "from", "with", "by"):
                self.places_report = False
            subject = replace(base, reporter=name, others=(), bare=False) if self.places_report else self._toward(base, name)
        else:
            found = phrase(self.items, first, index, listed=True)
            if found is None:
                return base
            if self._is_name(found):
                return NOT_TRADE
            subject = replace(base.with_item(found), source="good")
            self.state.known_goods.add(found.value)
        self.clause.listed.append(subject)
        if self.clause.subject is None and not self.clause.slots:
            self.clause.subject = subject
        return subject

    def _list_start(self, index: int) -> int:
        """Where the name before a bracket begins."""
        continued = self._continued_list(index)
        if continued is not None:
            return continued
        k = index - 1
        while k >= 0:
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind in ("period", "flow", "balance", "forecast", "share", "streak"):
                break
            if token.kind in ("direction", "level") and not token.low.endswith("ing"):
                break
            if token.text in (")", ";", ":", "(", "•", "○"):
                break
            if token.low in _LIST_STOPS:
                break
            if token.low == "of" and k and (self.items[k - 1].kind in ("flow", "direction") or self.items[k - 1].low in _LIST_STOPS | {"account", "back", "trend", "value", "volume", "earnings", "side"}):
                break
            k -= 1
        first = k + 1
        if k >= 0 and self.items[k].low in ("among", "within"):
            first = next((j + 1 for j in range(first, index) if self.items[j].text == ","), first)
        while first < index and (self.items[first].text in (",", "-") or self.items[first].low in ("and", "the", "both", "as", "well", "or", "also")):
            first += 1
        return first

    def _continued_list(self, index: int) -> int | None:
        """The next member of a list of brackets: all words since the last bracket, "of" and "from" included."""
        k = index - 1
        while k >= 0 and self.items[k].text not in (")", ";"):
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind in ("period", "flow", "balance", "forecast", "share", "streak", "basis"):
                return None
            if token.kind in ("direction", "level") and not token.low.endswith("ing"):
                return None
            if token.low in ("while", "whereas", "but", "as", "with") and k > 0 and self.items[k + 1].low != "well":
                return None
            k -= 1
        if k < 0:
            return None
        first = k + 1
        while first < index and (
            self.items[first].kind == "punct" or self.items[first].low in _ADVERBIAL or self.items[first].low.endswith("ly")
            or (self.items[first].low.endswith("ed") and self.items[first + 1].low == "by")
        ):
            first += 1
        return first if first < index else None

    def _is_name(self, found: Phrase) -> bool:
        """A brand or firm in running text: capitals throughout, and no good that the table knows."""
        inside = [m for m in self.items if m.start >= found.start and m.end <= found.end and m.text[0].isalpha()]
        capitals = all(m.text[0].isupper() for m in inside if m.low not in ("and", "of"))
        return capitals and found.start > self.items[0].start and canonical(found.value) is None and not self.items[0].text.isupper()

    def _is_price_of(self, first: int) -> bool:
        """"the price index for US imports", "cost of imports": not the trade itself."""
        k = first - 1
        while k >= 0 and self.items[k].low in ("the", "all", "its"):
            k -= 1
        if k < 1 or self.items[k].low not in ("of", "for", "on", "in", "between"):
            return False
        before = self.items[k - 1]
        return before.kind in ("topic", "not_trade") and before.low not in ("revenue", "revenues", "costs", "spending", "demand", "income", "orders") or before.low in ("cost", "price", "prices", "index")

    def _compound(self, index: int) -> int:
        """"export destinations" still sets the flow; "import fuel prices" is not trade."""
        ahead = self.items[index + 1 : index + 3]
        if any(m.kind == "topic" for m in ahead):
            self._open(NOT_TRADE, index)
            self.np_start = index + 2
            return index + 2
        if any(m.low in _SIDES for m in ahead):
            said = self._sentence_subject()
            flow = self.items[index].value[0]
            reporter = said.reporter if said else None
            partner = self._opening_place()
            self._open(Subject(flow, (self.items[index].start, self.items[index].end), partner=partner, reporter=reporter, bare=False), index)
            if any(m.low in ("destinations", "partners", "suppliers", "markets", "sources", "buyers") for m in ahead) and self._names_shares(index):
                self.share_list = True
            self.trade = True
            self.np_start = self.consumed = index + 2
            return index + 2
        return index + 1

    def _names_shares(self, index: int) -> bool:
        """"The main export partners were the US (10 percent)": shares, unless something moved."""
        return not any(m.kind == "direction" for m in self.items[index:])

    def _elided(self, index: int, subject: Subject) -> Subject | None:
        """"rose 12.7 percent, Japan 20 percent", "to India 84 percent": a name before the figure, no verb."""
        if not subject.is_trade:
            return None
        k = index - 1
        while k >= 0 and (self.items[k].low in ("by", "a", "an", "about", "around", "some", "with", "at", "was", "were") or self.items[k].text == ":" or self.items[k].low in ("up", "down", "off")):
            k -= 1
        opening = k > 0 and self.items[k].text == "," and k == index - 1
        if opening:
            k -= 1
        if k > 0 and self.items[k].low == "to" and (is_plain(self.items[k - 1]) or self.items[k - 1].kind == "place"):
            k -= 1
        end = k + 1
        while k >= 0 and (self.items[k].kind in ("place",) or is_plain(self.items[k]) or self.items[k].low in ("the", "to", "from", "with", "those", "of")):
            k -= 1
        first = k + 1
        if opening and k >= 0 and self.items[k].text not in (":", "•", "*", "○", "-", ";"):
            return None
        after_by = k > 0 and (self.items[k - 1].low, self.items[k].low) in (("followed", "by"), ("trailed", "by"), ("ahead", "of"))
        if first >= end or not (after_by or self._opens_member(k)):
            return None
        while first < end and self.items[first].low in ("the", "to", "from", "with", "those", "of"):
            first += 1
        _, places = _place_list(self.items, first, end)
        if places:
            return self._toward(subject, joined(self.items, places))
        found = phrase(self.items, first, end)
        if found is not None and self._known(found.value):
            if subject.flow == "balance" and self.state.goods_flow:
                subject = replace(subject, flow=self.state.goods_flow, sign=0, partner=None)
            return subject.with_item(found)
        return None

    def _opens_member(self, k: int) -> bool:
        """Whether the token at `k` parts one member of a list from the next, or heads the list."""
        if k >= 0 and self.clause.subject is not None and self.clause.subject.source == "side" and self.items[k].low in ("were", "are"):
            return True
        if k < 0 or self.items[k].text in (":", ";", "•", "○", "-", "–", "—", "*", "·", "□", "/", "|"):
            return True
        if self.items[k].text != "," and self.items[k].low not in ("and", "while", "but", "both"):
            return False
        back = k - 1
        while back > 0 and (self.items[back].text in (",", ";") or self.items[back].low in ("more", "less", "fewer", "higher", "lower", "each")):
            back -= 1
        before = self.items[back] if back >= 0 else None
        return before is not None and (before.kind in FIGURE_KINDS or before.kind in ("basis", "period", "streak") or before.text == ")")

    def _toward(self, base: Subject, partner: Phrase | None) -> Subject:
        """The trade told of with one partner; a good from the list of a sentence before is left behind."""
        if base is self.context and base.source == "good":
            base = replace(base, item=None)
        return base.with_partner(partner)

    def _of_antecedent(self, subject: Subject, whose: int) -> Subject:
        """"Chips, whose exports have shrunk": the good or the country before "whose"."""
        end = whose - 1 if whose and self.items[whose - 1].text == "," else whose
        first = end
        while first > 0 and (is_plain(self.items[first - 1]) or self.items[first - 1].kind == "place"):
            first -= 1
        if first < end and self.items[end - 1].kind == "place":
            place = self.items[end - 1]
            return replace(subject, reporter=Phrase(place.value.code, place.start, place.end), bare=False)
        found = phrase(self.items, first, end)
        if found is not None and self._known(found.value):
            return replace(subject, item=found, bare=False)
        return subject

    def _prefix(self) -> int:
        """"By region, ...": the figures are of the article's own flow again."""
        start = 1 if self.items[0].kind == "punct" else 0
        self._reporter_label(start)
        self._reporter_front(start)
        words = [m.low for m in self.items[start : start + 3]]
        if words[:2] in (["in", "the"], ["for", "the"]):
            self._sector(start + 2)
        if len(words) == 3 and words[0] == "by" and words[1].rstrip("s") in _VIEWS and self.state.subject is not None:
            main = self.state.flow if self.state.flow in ("exports", "imports") else "exports"
            flow = {"destination": "exports", "origin": "imports", "source": "imports"}.get(words[1].rstrip("s"), main)
            self.state.subject = Subject(flow or self.state.subject.flow, source="view")
            self.state.last_was_trade = True
            return start + 2
        return 0

    def _named_before_insertion(self, first: int, index: int) -> None:
        """"Chips, the biggest export item, rose": the name before the insertion is the subject."""
        close = first - 1
        if close < 2 or self.items[close].text != ",":
            return
        for opening in range(close - 1, 0, -1):
            token = self.items[opening]
            if token.kind in FIGURE_KINDS or token.text in (";", "."):
                return
            if token.text != "," or self.items[opening + 1].low not in _APPOSITIVES:
                continue
            start = self._list_subject_start(opening)
            while start > self.consumed and start > 0 and (is_plain(self.items[start - 1]) or self.items[start - 1].kind == "place" or self.items[start - 1].low == "the"):
                start -= 1
            words = self.items[start:opening]
            if not words or any(m.kind in ("flow", "balance") for m in words):
                return
            subject = self._subject_of(words, [m for m in words if m.low != "the"], start, opening)
            if subject is not None and subject.is_trade:
                self._open(subject, start)
            return

    def _alias(self, inside: range) -> None:
        """"non-oil domestic exports (NODX)": the short name stands for the phrase from here on."""
        words = [self.items[k] for k in inside]
        subject = self.clause.subject
        if len(words) == 1 and words[0].text.isupper() and len(words[0].text) > 2 and subject is not None and subject.is_trade:
            self.state.aliases[words[0].text] = replace(subject, partner=None, others=())

    def _named_by_alias(self, index: int) -> int:
        meant = self.state.aliases[self.items[index].text]
        flow = Mention("flow", self.items[index].start, self.items[index].end, self.items[index].text, (meant.flow, "plain"), "alias")
        self.items[index] = flow
        read = read_phrase(self.items, index, self.consumed)
        subject = replace(read.subject, item=read.subject.item or meant.item, reporter=read.subject.reporter or meant.reporter, bare=False)
        return self._take(read, subject)

    def _repeats_unit(self, index: int, previous: Slot) -> bool:
        """"from 889.2 mln in January and 903.2 in February": scale and currency are said once."""
        item = self.items[index]
        value = previous.mention.value
        if comparator(self.items, index, previous.index + 1) is None and not self._chained(index):
            return False
        number = value.number if previous.mention.kind == "money" else value.amount
        if not number or not Decimal("0.1") < abs(item.value / number) < 10 or (item.value == int(item.value) and 1900 <= item.value < 2100):
            return False
        if previous.mention.kind == "quantity":
            value = Quantity(item.value, value.unit)
        else:
            scale = value.amount / value.number if value.number else Decimal(1)
            value = Money(exact(item.value * abs(scale)), None, value.currency, value.currency_word, value.scaled, item.value)
        self.items[index] = replace(item, kind=previous.mention.kind, value=value)
        self._slot(index)
        self.clause.slots[-1].rules.append("unit said once")
        return True

    def _bilateral(self, index: int, read: NounPhrase) -> Subject:
        """"bilateral trade", "trade between the two nations": the article's other country."""
        subject = read.subject
        if subject.flow != "trade" or subject.partner is not None or self.state.counterpart is None:
            return subject
        words = {m.low for m in self.items[max(0, index - 3) : read.last + 4]}
        if not words & {"bilateral", "two-way", "mutual", "between"}:
            return subject
        return replace(subject, partner=Phrase(self.state.counterpart, -1, -1), bare=False)

    def _opening_place(self) -> Phrase | None:
        """"The United States, Sri Lanka's largest export destination, ...": the place that the insertion is about."""
        k = 1 if self.items[0].low == "the" or self.items[0].kind == "punct" else 0
        if k + 1 < len(self.items) and self.items[k].kind == "place" and self.items[k + 1].text == ",":
            place = self.items[k]
            if place.value.code not in (self.state.home, self.state.reporter):
                return Phrase(place.value.code, place.start, place.end)
        return None

    def _continues_series(self, first: int) -> bool:
        """"exports, imports and total trade went up by ...": flow words in a row, no figure between them."""
        if self.clause.subject is None or self.clause.slots or self.clause.streaks or not self.clause.subject.is_trade:
            return False
        gap = [m.low for m in self.items[self.consumed : first]]
        return bool(gap) and set(gap) <= {",", "and", "the", "both", "&"} and any(m.low in ("respectively", "each") for m in self.items)

    def _fronted_partner(self, subject: Subject, first: int) -> Subject:
        """"with China there was a deficit": the partner stands before the noun."""
        for k in range(first - 1, max(-1, first - 7), -1):
            token = self.items[k]
            if token.text in (",", ";") or token.kind in FIGURE_KINDS:
                return subject
            if token.kind == "place" and {m.low for m in self.items[max(0, k - 3) : k]} & {"with", "towards", "toward"}:
                return replace(subject, partner=Phrase(token.value.code, token.start, token.end), bare=False)
        return subject

    def _reporter_label(self, start: int) -> None:
        """"Germany: exports -1.2 percent": the label before the colon is the reporter."""
        if start + 2 >= len(self.items) or self.items[start].kind != "place" or self.items[start + 1].text != ":":
            return
        code = self.items[start].value.code
        flow_next = any(m.kind in ("flow", "balance") for m in self.items[start + 2 : start + 6])
        known = code == self.state.home or code in self.state.reporters
        partners = self.state.list_head & {"partner", "destination", "market", "supplier", "customer", "source", "origin", "buyer"}
        if flow_next and not known and partners:
            self.label = Phrase(code, self.items[start].start, self.items[start].end)
            self.consumed = self.np_start = start + 2
        elif flow_next or known:
            self.state.reporter = code
            self.consumed = self.np_start = start + 2

    def _reporter_front(self, start: int) -> None:
        """"In Malaysia, exports rose": the country whose trade follows."""
        items = self.items
        if start + 3 >= len(items) or items[start].low != "in" or items[start + 1].kind != "place" or items[start + 2].text != ",":
            return
        after = start + 4 if items[start + 3].low in ("the", "total") and start + 4 < len(items) else start + 3
        if items[after].kind == "flow" and items[after].value[1] == "plain" and len(items[start + 1].value.code) == 3:
            self.state.reporter = items[start + 1].value.code

    def _after_time(self, first: int, index: int) -> int:
        """Skip "in October" in "In October tea grew": the subject follows the time."""
        k = first
        while k < index and (self.items[k].kind in ("punct", "period", "date", "basis") or self.items[k].low in ("the", "of", "month", "period", "calendar")):
            k += 1
        if k < index and self.items[k].low in ("in", "for", "during", "over"):
            j = k + 1
            while j < index and self.items[j].low in ("the", "month", "period", "of", "calendar", "year"):
                j += 1
            if j < index and self.items[j].kind == "period":
                return self._after_time(j + 1, index)
        return first if k == first or k >= index else (k if any(m.kind == "period" for m in self.items[first:k]) else first)

    def _earned_good(self, index: int) -> bool:
        """"earnings from tea": receipts of a good that the table knows."""
        if index + 2 >= len(self.items) or self.items[index + 1].low != "from":
            return False
        words = [m.low for m in self.items[index + 2 : index + 5]]
        return any(canonical(" ".join(words[:n])) for n in range(1, len(words) + 1))

    def _owned_before(self, first: int) -> bool:
        """A figure right before the phrase: "a record 7.1 billion surplus with the U.S."."""
        return bool(self.clause.slots) and self.clause.slots[-1].index == first - 1

    def _leans_back(self, index: int) -> bool:
        """Whether a figure without a subject of its own may belong to the sentence before."""
        comma = next((k for k in range(index - 1, self.consumed - 1, -1) if self.items[k].text == ","), None)
        anew = comma is not None and self.items[comma + 1].low in ("that", "it", "this")
        words = self.items[comma + 1 : index] if comma is not None and anew else self.items[self.consumed : index]
        if any(m.kind in ("topic", "not_trade") for m in words):
            return False
        return sum(is_plain(m) and m.low not in _ANAPHORA | _NEUTRAL | _GENERIC | {"compare", "compares", "compared"} and not m.low.endswith("ly") for m in words) == 0

    def _partner_of_last(self, index: int) -> int:
        """"by 1.9% for EU countries and by 2.5% for non-EU countries": each figure has its own partner."""
        last, places = _place_list(self.items, index, len(self.items))
        if not places:
            return index + 1
        slot = self.clause.slots[-1]
        slot.subject = slot.subject.with_partner(joined(self.items, places))
        return last

    def _bracket_partner(self, k: int, end: int, subject: Subject) -> Subject:
        """"(+0.7% EU, -8.4% non-EU)": inside a bracket the partner follows its figure."""
        if k + 1 >= end or self.items[k].kind != "percent" or not subject.is_trade:
            return subject
        name = self.items[k + 1]
        closes = k + 2 >= end or self.items[k + 2].kind == "punct"
        if name.kind == "place" and closes:
            return subject.with_partner(Phrase(name.value.code, name.start, name.end))
        worded = word_partner(self.items, k + 1, end)
        return subject.with_partner(worded[1]) if worded is not None and name.low.startswith("non-") else subject

    def _mirrored(self, subject: Subject) -> Subject:
        """"China led the drop, with its imports down 20%": the buyer's side of the exports told of."""
        start = 1 if self.items[0].low == "the" or self.items[0].kind == "punct" else 0
        place = self.items[start] if start < len(self.items) else None
        if place is None or place.kind != "place" or place.value.code in (self.state.home, self.state.reporter):
            return subject
        return replace(subject, flow="exports", partner=Phrase(place.value.code, place.start, place.end), bare=False)

    def _sector(self, first: int) -> None:
        """"In the wine sector, ...": the good that the sentence is about."""
        comma = next((k for k in range(first, min(first + 6, len(self.items))) if self.items[k].text == ","), None)
        if comma is None or self.items[comma - 1].low not in ("sector", "segment", "category", "industry", "market"):
            return
        found = phrase(self.items, first, comma - 1)
        if found is not None and self._known(found.value) and self.state.subject is not None and self.state.flow is not None:
            self.state.subject = Subject(self.state.goods_flow or self.state.flow, item=found, source="sector")
            self.state.last_was_trade = True
            self.np_start = self.consumed = comma + 1

    def _where(self, subject: Subject, index: int) -> Subject:
        """"and the United States, where exports fell": the market that the clause is about."""
        k = index - 1
        while k >= 0 and self.items[k].text == ",":
            k -= 1
        if k >= 0 and self.items[k].kind == "place" and self.items[k].value.code != self.state.home:
            place = self.items[k]
            return replace(subject, partner=Phrase(place.value.code, place.start, place.end), bare=False)
        return subject

    def _is_output(self, index: int) -> bool:
        """"Growth of 0.3 percent would be respectable": growth that no word ties to trade is the economy's."""
        if self.clause.subject is not None or index < 2 or self.items[index - 1].low != "of" or self.items[index - 2].low != "growth":
            return False
        before = self.items[index - 3].low if index > 2 else ""
        return before not in ("a", "that", "this", "the", "with", "after") and not any(m.kind in ("flow", "balance") for m in self.items)

    def _is_tariff(self, index: int) -> bool:
        """"a 30 percent tariff": a rate, not growth."""
        return any(m.low in _NOT_GROWTH or m.low.startswith("tariff") for m in self.items[index + 1 : index + 3])

    def _is_excess(self, index: int) -> bool:
        """"inflows exceeded imports by 542 million": the distance between two sums."""
        if not index or self.items[index - 1].low != "by":
            return False
        return any(m.low.startswith(("exceed", "outpac", "outstripp")) for m in self.items[max(0, index - 12) : index])
