"""Noun phrases of flows and balances become the subjects of clauses."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.places import is_group
from extractor.linking.cells import BOTH, Phrase, Subject
from extractor.linking.clauses import Clause, Slot
from extractor.linking.goods import phrase
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.partners import WORLD_BESIDE, place_name
from extractor.linking.reader.balance_parts import BalanceParts
from extractor.linking.roles import (
    FIGURE_KINDS,
    period_role,
)
from extractor.linking.word_sets import SETTLED_IN, SPENDING_VERBS, words

_PHRASE_TIMES = ("main", "anchored", "basis")
"""Roles of times that a noun phrase gives to its clause."""
_BETWEEN_FIGURE_AND_NOUN = words(
    "the its their a an worth of in for from value values was were seen recorded registered noted",
    "observed reported ' ’",
)
"""Words between a figure and the noun that owns it."""
_SUMS_OF = words("it them which that this")
"""What a part is of: "trade reached 3 bn, 2 bn of it exports"."""
_FALLING_ON = (
    ["fell", "on"], ["falls", "on"], ["came", "from"], ["corresponded", "to"], ["amounted", "to"],
    ["accounted", "for"],
)  # fmt: skip
_SPLIT = (["on"], ["to"], ["from"])
_BEING = (["was"], ["were"], ["is"], ["being"])
"""What parts of all trade do: "of which $600 million was exports"."""
_BESIDE = 2
"""How far before its noun the sum stands that one word joins to it: "$3 bn in exports"."""
_TOWARD = words("to from into")
_AGAINST = words("though although but while whereas yet despite even")
_ACCOUNTS = frozenset({BOTH, "services"})
"""What has a balance as a whole."""
_ABOUT = words("about around roughly nearly almost over approximately just only")


class Phrases(BalanceParts):
    """Makes a noun phrase the subject of a clause, with the figures that it owns."""

    def _take(self, read: NounPhrase, subject: Subject) -> int:
        """Make the phrase the subject of a clause, with the figures that stood before it."""
        if self._passes_other_end(subject, read.last):
            return read.last
        subject = self._settled_in(subject, read)
        subject = self._outside_group(self._home_first(self._pointed_partner(read, subject)))
        self._leave_insertion(read.first, subject)
        subject, passive = self._passive(read, subject)
        relative = self._relative_object(read.first) if not passive else None
        if relative is not None and subject.item is None:
            passive, item = [relative[0]], relative[1]
            subject = replace(subject, item=item, bare=False) if item is not None else subject
        moved = passive or self._caused_move(read.first) or self._figures_before(read.first)
        subject = self._done_by_partner(subject, read.first)
        if self.label is not None and subject.partner is None and not subject.whole:
            told = self.clause.subject
            same = told is not None and told.flow == subject.flow and told.partner == self.label
            item = told.item if same and told is not None and subject.bare else None
            subject = replace(subject, partner=self.label, item=subject.item or item, bare=False)
        subject = self._again(read, subject)
        subject = self._of_all_sides(self._goes_on_with(read, subject))
        if subject.item is not None:
            subject = replace(subject, item=self._meant(subject.item))
        front = self._front_partner(subject, read.first).partner
        subject = self._excluded(self._complete(subject, self._sentence_subject()))
        if front is not None:
            subject = replace(subject, partner=front, bare=False)
        if self._continues_series(read.first) and self.clause.subject is not None:
            return self._join_series(read, self.clause.subject)
        subject = self._in_row(subject, read.first)
        self._named_in_brackets(subject, read.first)
        early_directions = [d for d in self.clause.directions if d >= read.first]
        foreseen = self.clause.forecasts if moved else []
        if self.clause.subject is not None or self.clause.slots:
            self._open(subject, read.first)
            self.clause.forecasts.extend(foreseen)
        else:
            self.clause.subject = subject
        for slot in moved:
            self._own(slot, subject)
        self.clause.directions.extend(early_directions)
        self._note_words(read)
        self.trade = True
        self.np_start = self.consumed = read.last
        return self._past_appositive(read.last)

    def _outside_group(self, subject: Subject) -> Subject:
        """All others are no partner of a group that reports: "extra-EU trade", in its own news."""
        side = subject.partner
        told = self.state.home or self.state.reporter
        reporter = subject.reporter.value if subject.reporter is not None else told
        if side is None or reporter is None or not is_group(reporter):
            return subject
        group = side.value.removeprefix("non-").removesuffix(" countries")
        if group != side.value and is_group(group):  # of the euro area's news, the EU's part
            side = replace(side, value=group)
            return replace(subject, reporter=side, partner=None, bare=False, whole=True)
        return replace(subject, partner=None) if side.value == WORLD_BESIDE else subject

    def _leave_insertion(self, verb: int, subject: Subject) -> None:
        """The times of an insertion are not the verb's: "Chile, which led in 2012, sold"."""
        if subject.reporter is not None and verb and self.items[verb - 1].text == ",":
            begins = subject.reporter.end
            times = self.clause.periods
            self.clause.periods = [k for k in times if not begins < self.items[k].start]

    def _settled_in(self, subject: Subject, read: NounPhrase) -> Subject:
        """Trade settled in one kind of money is with those who use it: "rouble exports fell"."""
        if subject.partner is not None:
            return subject
        named = subject.item
        area = SETTLED_IN.get(named.value) if named is not None else None
        if area is not None and named is not None:
            partner = replace(named, value=area)
            return replace(subject, item=None, partner=partner, bare=False)
        front = self._settled_front(read.first) if subject.flow == "balance" else None
        if front is not None:
            return replace(subject, partner=front, bare=False)
        end = read.last + 2
        behind = [m.low for m in self.items[read.last : end]]
        money = self.items[end : end + 2]
        if behind not in (["settled", "in"], ["paid", "in"], ["invoiced", "in"]) or len(money) < 2:
            return subject
        area = SETTLED_IN.get(f"{money[0].low} {money[1].low}".replace("currencies", "currency"))
        if area is None:
            return subject
        read.last = end + 2
        partner = Phrase(area, money[0].start, money[1].end)
        return replace(subject, partner=partner, bare=False)

    def _settled_front(self, first: int) -> Phrase | None:
        """The money of the trade that a balance is of: "In rouble trade, a surplus was had"."""
        k = first - 1
        while k > 0 and self.items[k].low in ("a", "the", ","):
            k -= 1
        if k < 1 or self.items[k].low != "trade":
            return None
        for start in (k - 2, k - 1):
            name = " ".join(m.low for m in self.items[max(0, start) : k])
            if name in SETTLED_IN:
                return Phrase(SETTLED_IN[name], self.items[start].start, self.items[k - 1].end)
        return None

    def _goes_on_with(self, read: NounPhrase, subject: Subject) -> Subject:
        """The good of the sentence before, in the same paragraph and by a loose name of its trade.

        "Tea earned $9 mn. Sales to Chile doubled": of tea, in news of one good or of several, but
        not in news of all exports.
        """
        told, lead = self.context, self.state.lead
        if told is None or self.new_paragraph or self._sentence_subject() is not None:
            return subject
        if lead is None or lead.item is None:
            return subject
        alone = {c.subject.item and c.subject.item.value for c in self.state.last_claims}
        same = told.flow == subject.flow and len(alone) == 1
        if not same or subject.item is not None or subject.whole or subject.owned:
            return subject
        heads = [m for m in self.items[read.first : read.last] if m.kind == "flow"]
        loose = bool(heads) and heads[0].value[1] == "loose"
        if loose and subject.partner is not None and told.item is not None:
            return replace(subject, item=told.item)
        return subject

    def _join_series(self, read: NounPhrase, first: Subject) -> int:
        """One more flow of a series joins the subject of the clause."""
        if self.items[self.consumed].low in _TOWARD:  # "exports to and imports from Peru"
            first = replace(first, partner=read.subject.partner, bare=False)
        members = first.others or (replace(first, others=()),)
        self.clause.subject = replace(read.subject, others=(*members, read.subject))
        self.clause.periods.extend(k for k in read.periods if k not in self.clause.periods)
        self.np_start = self.consumed = read.last
        return self._past_appositive(read.last)

    def _own(self, slot: Slot, subject: Subject) -> None:
        """A figure before its noun: "compared with" then compares the noun, not the figure."""
        if slot.role == "earlier" and any("compared" in rule for rule in slot.rules):
            slot.role = "main"
        slot.subject = subject
        slot.rules.append("figure before its noun")
        self.clause.slots.append(slot)

    def _note_words(self, read: NounPhrase) -> None:
        """Directions, times, bases and adjustments inside the phrase are the clause's."""
        clause = self.clause
        for k in read.periods:
            if k not in clause.periods and period_role(self.items, k) in _PHRASE_TIMES:
                clause.periods.append(k)
        for k in range(read.first, read.last):
            kind = self.items[k].kind
            if kind == "direction" and k not in clause.directions:
                clause.directions.append(k)
            elif kind == "basis":
                clause.bases.append(k)
            elif kind == "adjustment":
                clause.adjustments.append(k)

    def _figures_before(self, first: int) -> list[Slot]:
        """Figures of the phrase at `first`: "a 4 percent rise in exports", "$5 bn of imports"."""
        k = self._before_passive(self._behind_part(first))
        if (
            k > 0 and self.items[k].low == "to" and self.items[first].low in ("import", "export")
        ):  # "spent 705 mln dlrs to import cars"
            k -= 1
        if k > 0 and self.items[k].low == "by" and self._is_earned_by(k, first):
            k -= 1  # "earned $3 mn by exporting tea"
        while k >= 0 and (
            self.items[k].low in _BETWEEN_FIGURE_AND_NOUN
            or (self.items[k].kind == "adjustment" and self.items[k + 1].low == "of")
            or (self.items[k].low == "on" and self._is_spent(k))
            or (self.items[k].low in _SUMS_OF and self.items[k - 1].low == "of")
        ):
            k -= 1
        if k < 0 or (k == first - 1 and self.items[k].kind not in ("money",)):
            return []
        passed = False
        while k >= 0 and (
            self.items[k].kind in ("direction", "basis", "record")
            or self.items[k].low in ("sharp", "year-on-year", "annual", "monthly")
        ):
            passed = True
            k -= 1
        twice = k > 2 and self.items[k].low == "," and passed and self._says_it_twice(k - 1)
        of_figure = k > 0 and self.items[k].low == "of" and self.items[k - 1].kind in FIGURE_KINDS
        k -= twice or of_figure
        slots = self.clause.slots
        if self._has_own_head(k) or self._results(k, first):
            return []
        if (
            slots
            and slots[-1].index == k
            and (not slots[-1].listed or self._is_part_of_trade(k, first))
            and (passed or slots[-1].mention.kind in ("money", "quantity", "percent"))
        ):
            if not passed and slots[-1].mention.kind == "percent" and not self._coordinates(k):
                return []
            last = slots.pop()
            return [slots.pop(), last] if passed and self._says_it_twice(k) else [last]
        return []

    def _says_it_twice(self, k: int) -> bool:
        """One move in two measures: "a 2 percent or $90 mn fall", "a $5 mn, or 3 percent, fall"."""
        told = k - 2 - (self._low_at(k - 2) == ",")
        return self._low_at(k - 1) == "or" and any(s.index == told for s in self.clause.slots[-2:])

    def _is_part_of_trade(self, figure: int, first: int) -> bool:
        """A sum in the brackets of a turnover: "$300 mn ($180 mn in exports, ...)"."""
        told = self.clause.subject
        joined = figure == first - _BESIDE and self.items[first - 1].low in ("in", "of", "for")
        return told is not None and told.flow == "trade" and joined

    def _results(self, figure: int, first: int) -> bool:
        """What a balance is the result of: "imports to 6 billion rand for a surplus of 3 bn"."""
        led = self.items[figure + 1].low == "for" if 0 < figure < first - 1 else False
        return led and self.items[figure - 1].low in ("to", "at")

    def _behind_part(self, first: int) -> int:
        """Where the figure of a part of all trade ends: "$2 bn fell on exports"."""
        told = self.clause.subject or self._trade_at_hand()
        if told is None or (told.flow != "trade" and not self.splits_trade):
            return first - 1
        before = [m.low for m in self.items[max(0, first - 2) : first]]
        if before in _FALLING_ON:
            self.splits_trade = True
            return first - 3
        if before[-1:] in _BEING or (before[-1:] in _SPLIT and self.splits_trade):
            self.splits_trade = True
            return first - 2
        return first - 1

    def _coordinates(self, index: int) -> bool:
        """Rates of moves in flows: "a decline of 1.8 percent in exports and of 2.3 in imports"."""
        before = [m.low for m in self.items[max(0, index - 2) : index]]
        if before[1:] == ["of"] and self.items[index - 2].kind == "direction":
            return bool(self.items[index - 2].value.noun)
        moved = any(m.kind == "direction" for m in self.items[:index])
        return moved and before in (["and", "of"], [",", "of"])

    def _has_own_head(self, index: int) -> bool:
        """A sum that a balance before it has: "a deficit of 3 billion dollars in trade"."""
        k = index - 1
        while k > 0 and (self.items[k].low in _ABOUT or self.items[k].low == "some"):
            k -= 1
        head = self.items[k - 1] if k > 0 and self.items[k].low == "of" else None
        return head is not None and head.kind == "balance"

    def _is_spent(self, index: int) -> bool:
        """Money that goes to the noun behind it: "spent $2 bn on petrol imports"."""
        return any(m.low in SPENDING_VERBS for m in self.items[:index])

    def _complete(self, subject: Subject, said: Subject | None) -> Subject:
        """What flows of a sentence share: reporter, good, partner; the partner's own mirrored."""
        said = said or self._weighed_before(subject)
        if said is None or subject.whole:
            return subject
        reporter = subject.reporter or said.reporter
        if subject.reporter is not None and subject.reporter.value not in (
            self.state.home,
            said.reporter.value if said.reporter else self.state.reporter,
        ):
            return subject
        if subject.bare:
            mirrored = reporter and said.partner and reporter.value == said.partner.value
            partner = None if self._is_side_by_the_way(said) else said.partner
            return replace(
                subject,
                reporter=reporter,
                partner=said.reporter if mirrored else partner,
                item=said.item if self._shares_good(subject, said) else subject.item,
            )
        return replace(subject, reporter=reporter)

    def _shares_good(self, subject: Subject, said: Subject) -> bool:
        """The good of exports is that of the imports beside them, but not one told by the way.

        "Exports rose 5 percent, with shipments of chips up 9 percent, while imports fell". Nor has
        a balance the good that it is set against: "Tea exports fell, though there was a surplus".
        """
        if said.flow == subject.flow:
            return self._is_worth_of(subject)
        if said is self.context and not self.clause.slots:
            return False
        if subject.flow == "balance" and self._says_trade(subject):
            return False  # "copper sales fell, though the country rang up a trade surplus"
        first: Clause | None = self.clause
        told, flows = said, {said.flow}
        opens = self.clause.first
        while first is not None:
            told = first.subject if first.subject and first.subject.is_trade else told
            flows.add(told.flow)
            first = first.parent
        if told.item is None or subject.flow != "balance" or told.item.value in _ACCOUNTS:
            return told.item is not None
        start = subject.flow_span[0] if subject.flow_span else 0
        against = any(m.low in _AGAINST and m.start < start for m in self.items[opens:])
        return not (against and len(flows & {"exports", "imports"}) == 1)

    def _named_in_brackets(self, subject: Subject, first: int) -> None:
        """The goods stand before the flow word, with their figures.

        "Korea's display (+16.2%) and SSD (+24.5%) exports".
        """
        waiting = [s for s in self.clause.slots if s.listed and not s.subject.is_trade]
        if first == 0 or self.items[first - 1].text != ")" or not waiting:
            return
        owner = next((m for m in self.items[:first] if m.kind == "place"), None)
        reporter = place_name(owner) if owner is not None else subject.reporter
        for slot in waiting:
            found = phrase(
                self.items, self._list_start(slot.index - 1), slot.index - 1, listed=True
            )
            if found is not None:
                slot.subject = replace(subject.with_item(found), reporter=reporter)

    def _continues_series(self, first: int) -> bool:
        """Flow words in a row, no figure between them.

        "exports, imports and total trade went up by ...".
        """
        if (
            self.clause.subject is None
            or self.clause.slots
            or self.clause.streaks
            or not self.clause.subject.is_trade
        ):
            return False
        gap = [m.low for m in self.items[self.consumed : first]]
        gap = gap[bool(gap) and gap[0] in _TOWARD :]
        if gap == ["and"] and self._pair_ahead(first):
            return True
        return (
            bool(gap)
            and set(gap) <= {",", "and", "the", "both", "&"}
            and any(m.low in ("respectively", "each") for m in self.items)
        )

    def _pair_ahead(self, first: int) -> bool:
        """A figure of each of two flows: "exports and imports were $3 bn and $2 bn"."""
        kinds = [m.kind for m in self.items[first:]]
        told = [k for k, kind in enumerate(kinds) if kind in ("money", "percent")]
        if len(told) not in (2, 4) or len({kinds[k] for k in told}) > 1:
            return False  # two, or two more that they are compared with
        return [m.low for m in self.items[first + told[0] + 1 : first + told[1]]] == ["and"]

    def _owned_before(self, first: int) -> bool:
        """A figure right before the phrase: "a $7 bn surplus with Peru"."""
        return bool(self.clause.slots) and self.clause.slots[-1].index == first - 1

    def _trade_nearby(self) -> bool:
        return any(m.kind == "flow" for m in self.items)
