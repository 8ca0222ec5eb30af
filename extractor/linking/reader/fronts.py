"""Partners in front of what is told of them, and partners that the words only point at."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.places import is_group
from extractor.linking.cells import Phrase, Subject
from extractor.linking.goods import is_plain
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.partners import joined, place_list, place_name, word_partner
from extractor.linking.reader.members import Members
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import (
    CUSTOMERS,
    GIVING_VERBS,
    POINTERS,
    POSSESSIVES,
    TAKING_VERBS,
    words,
)

NO_PARTNER_AFTER = words("via through in of at by than against")
"""Prepositions behind which a place is neither partner nor reporter: "via Hong Kong"."""
_DEALING = TAKING_VERBS | GIVING_VERBS | {"imported"}
_SIDE_OF = {"to": "exports", "into": "exports", "from": "imports"}
"""The flow that a preposition in front makes of exports and imports alike."""
_FRONT_WORDS = words("to into from with towards toward against vis-a-vis")
_FOR = words("the figure figures total was were they it")
"""What follows a partner that "for" brings: "For China the figure was 3 bn"."""
_WITH = words("with towards toward against")
_BEHIND_FRONT = POSSESSIVES | words(
    "alone only , the there was were is are it they these those has have had then now too though"
)
"""What may stand between the partner in front and what is told of it."""
_TURNING = (["as", "for"], ["turning", "to"], ["on", "to"], ["next", "to"], ["now", "to"])
"""Words that turn to a partner in front: "As for Kenya, exports rose"."""
_BETWEEN_KINDS = words("period money record")
_OPENS_CLAUSE = words(", ; : - – — • * and but while whereas though although meanwhile")
_POINTED = words(
    "country nation bloc group grouping region neighbour neighbor market economy giant countries",
    "nations neighbours neighbors markets area state states kingdom republic federation",
)
"""Nouns that stand for the partner told of before: "imports from that country"."""
_SEVERAL = words("neighbours neighbors")
"""Who is more than one partner: "exports to its neighbours"."""
_POINTING = words(
    "neighbouring neighboring northern southern eastern western northernmost nearby same two three",
    "latter former north south east west giant",
)
"""Words between a pointer and its noun: "its southern neighbour"."""
_OFF_THE_MAINLAND = frozenset({"HKG", "MAC", "TWN"})
_PRONOUNS = words("it them there latter former last-named")
_LAST_NAMED = words("latter last-named there")
_GROUPS = words("bloc group grouping region area")
_NATIONS = words("country nation kingdom republic federation neighbour neighbor")
_NAME = 3
_BEHIND_NAMES = words("direction level forecast money percent quantity period")
"""Kinds that tell of the trade with the partner named before them."""
_SOLD = words("sales deliveries shipments")
_MARKET_SALES = words("sales deliveries")
_SOLD_REACH = 3
_STANDING = words("it they that those")
_FAR = 14
"""How far from the beginning of a sentence that opens with a partner its flow may stand."""
_REACH = 8
"""How far before the flow word its partner may stand."""


def _fits(partner: Phrase, noun: str) -> bool:
    """Whether a noun may stand for this partner; one in words ("third countries") is several."""
    several = is_group(partner.value) or " " in partner.value
    if noun in _GROUPS:
        return several
    return noun not in _NATIONS or not several


class Fronts(Members):
    """Finds the partner of a flow outside its noun phrase."""

    def _side_in_front(self, first: int, stop: int) -> tuple[str, list[Phrase]] | None:
        """The preposition and partners that open the clause, with nothing but fillers behind."""
        start = next((k for k in range(first, stop) if self.items[k].kind != "punct"), stop)
        turning = [m.low for m in self.items[start : start + 2]]
        if turning in _TURNING and self.state.home_is_sure and self.state.home_told:
            start += 1
        elif start >= stop or self.items[start].low not in _FRONT_WORDS:
            return None
        worded = word_partner(self.items, start + 1, stop)
        if worded is not None:
            end, places = worded[0], [worded[1]]
        else:
            end, places = place_list(self.items, start + 1, stop)
        own = (self.state.home, self.state.reporter)  # "To Honduras, Guatemala sold"
        between = (
            m
            for m in self.items[end:stop]
            if m.kind not in _BETWEEN_KINDS and not (m.kind == "place" and m.value.code in own)
        )
        if not places or not _BEHIND_FRONT.issuperset(m.low for m in between):
            return None
        side = "with" if turning in _TURNING else self.items[start].low
        return side, places

    def _past_side(self, first: int, stop: int) -> int | None:
        """The subject behind the other side: "With Kenya the country ran a surplus"."""
        if self.items[first].low not in _WITH:
            return None
        end, places = place_list(self.items, first + 1, stop)
        return end if places and end < stop else None

    def _told_in_front(self, first: int, index: int, base: Subject | None) -> Subject | None:
        """A pronoun behind its partner: "To China they lost 8.7 percent"."""
        if base is None or not base.is_trade:
            return None
        front = self._side_in_front(self._front_of_comma(first), index)
        front = front or self._figure_for(first, index)
        if front is None:
            return self._told_in_country(first, index, base) or self._told_in_good(index, base)
        preposition, places = front
        if base.flow in ("exports", "imports"):
            base = replace(base, flow=_SIDE_OF.get(preposition, base.flow))
        others = tuple(self._toward(base, place) for place in places) if len(places) > 1 else ()
        return replace(self._toward(base, joined(self.items, places)), others=others)

    def _figure_for(self, first: int, index: int) -> tuple[str, list[Phrase]] | None:
        """A figure said to be of a partner: "For China it was 3 bn"."""
        if self.items[first].low != "for":
            return None
        end, places = place_list(self.items, first + 1, index)
        said = {m.low for m in self.items[end:index]}
        return ("for", places) if places and said and said <= _FOR | {","} else None

    def _front_of_comma(self, first: int) -> int:
        """Where the other side opens the clause before a comma: "With China, it rose"."""
        if first < 3 or self.items[first - 1].text != ",":
            return first
        start = self._front_start(first - 1)
        return start if start == 0 or self.items[start].low in _FRONT_WORDS else first

    def _told_in_country(self, first: int, index: int, base: Subject) -> Subject | None:
        """A pronoun behind another reporter: "and in France they fell 2 percent"."""
        tokens = self.items[first:index]
        if len(tokens) < 3 or tokens[0].low != "in" or tokens[-1].low not in ("they", "it"):
            return None
        end, places = place_list(self.items, first + 1, index)
        country = len(places) == 1 and tokens[1].kind == "place"
        commas = [k for k in range(end, index) if self.items[k].text == ","]
        behind = commas[-1] if commas and commas[0] == end else end  # "in Peru, its market, they"
        if not country or not {m.low for m in self.items[behind:index]} <= {",", "they", "it"}:
            return None
        if base.partner is not None and places[0].value not in self.state.reporters:
            return self._toward(base, places[0])  # "in Uganda sales rose, but in Chile they fell"
        return replace(base, reporter=places[0], partner=None, others=(), bare=False)

    def _told_in_good(self, index: int, base: Subject) -> Subject | None:
        """A pronoun behind a good: "In cars, it was C$3 billion"."""
        good = self._good_in_front(index - 1) if self.items[index - 1].low in _STANDING else None
        opened = good is not None and self.items[index - 2].end - good.end <= len(",")
        return self._with_front(replace(base, item=None), index) if opened else None

    def _front_partner(self, subject: Subject, first: int) -> Subject:
        """The partner stands before the noun: "with China there was a deficit"."""
        if subject.partner is not None or subject.whole:
            return subject
        start = self._front_start(first)
        front = self._side_in_front(start, first)
        if front is None:
            market = self._market_in_front(subject, first)
            if market is not None:
                return replace(subject, partner=market, bare=False)
            return self._balance_with(subject, start, first)
        preposition, places = front
        goods = subject.flow in ("exports", "imports")
        if goods and _SIDE_OF.get(preposition, subject.flow) != subject.flow:
            return subject
        return replace(subject, partner=joined(self.items, places), bare=False)

    def _sold_in(self, subject: Subject, first: int) -> Subject:
        """The place where goods are sold is no owner of theirs: "in China sales fell"."""
        named = subject.reporter
        own = self.state.home_is_sure and self.state.home_told
        if named is None or subject.flow != "exports" or not own:
            return subject
        k = next((j for j, m in enumerate(self.items) if m.start == named.start), 0)
        while k > 0 and self.items[k - 1].low in ("the", "mainland"):
            k -= 1
        sold = any(m.low in _SOLD for m in self.items[first : first + _SOLD_REACH + 1])
        if not k or self.items[k - 1].low != "in" or not sold or named.value == self.state.home:
            return subject
        return replace(subject, reporter=None, partner=named, bare=False)

    def _sold_behind(self, subject: Subject, read: NounPhrase, index: int) -> Subject:
        """Where goods are sold is their market: "Sales in Japan fell", in news of exports."""
        k = read.last
        if self.items[index].low not in _MARKET_SALES or self._low_at(k) != "in":
            return subject
        told = self._told_last()
        own = told is not None and told.flow == subject.flow == "exports"
        if not own or not self.state.home_is_sure or subject.reporter or subject.partner:
            return subject
        end, places = place_list(self.items, k + 1, len(self.items))
        if not places or self.state.home in {place.value for place in places}:
            return subject
        read.last = end
        named = replace(subject, bare=False)
        others = tuple(replace(named, partner=place) for place in places)
        partner = joined(self.items, places)
        return replace(named, partner=partner, others=others if len(places) > 1 else ())

    def _market_in_front(self, subject: Subject, first: int) -> Phrase | None:
        """The market that the clause is about: "In Kenya, the main market, sales rose"."""
        if subject.flow != "exports" or subject.reporter is not None:
            return None
        if not self.state.home_is_sure or self.items[0].low not in ("in", "on"):
            return None
        named = self._market_behind_role(first)
        if named is not None:
            return named
        end, places = place_list(self.items, 1 + (self.items[1].low == "the"), first)
        if len(places) != 1 or end >= first or self.items[end].text != ",":
            return None
        behind = {m.low for m in self.items[end:first]}
        sold = any(m.low in _SOLD for m in self.items[first : first + _SOLD_REACH])
        other = places[0].value != self.state.home and not self._figure_between(end, first)
        return places[0] if other and (sold or behind & CUSTOMERS | behind & {"market"}) else None

    def _front_start(self, first: int) -> int:
        """Where the clause opens with a preposition, at most a few words before its flow."""
        for start in range(first - 1, max(0, first - _REACH), -1):
            opens = self.items[start - 1].low in _OPENS_CLAUSE
            if opens and self.items[start].low in _FRONT_WORDS:
                return start
        if self.items[0].low in _FRONT_WORDS and first < _FAR:
            return 0  # "With Peru, its main partner, the country ran a surplus"
        return max(0, first - _REACH)

    def _balance_with(self, subject: Subject, start: int, first: int) -> Subject:
        """A balance may be told by a verb: "with China the country ran a surplus"."""
        if subject.flow != "balance":
            return subject
        if self.items[start].low in _WITH and not self._figure_between(start, first):
            places = place_list(self.items, start + 1, first)[1]
            if places:
                return replace(subject, partner=joined(self.items, places), bare=False)
        for k in range(first - 1, start - 1, -1):
            token = self.items[k]
            if token.text in (",", ";") or token.kind in FIGURE_KINDS:
                return subject
            near = [m.low for m in self.items[max(0, k - 3) : k]]
            if token.kind == "place" and _WITH.intersection(near) and "," not in near:
                return replace(subject, partner=place_name(token), bare=False)
        return subject

    def _figure_between(self, start: int, stop: int) -> bool:
        return any(m.kind in FIGURE_KINDS for m in self.items[start:stop])

    def _home_first(self, subject: Subject) -> Subject:
        """Of two sides named alike the article's own country reports."""
        if not subject.mutual or subject.partner is None:
            return subject
        if subject.partner.value != self.state.home:
            return subject
        return replace(subject, reporter=subject.partner, partner=subject.reporter)

    def _pointed_partner(self, read: NounPhrase, subject: Subject) -> Subject:
        """The partner told of before: "exports to its neighbour", "imports from there"."""
        k = read.last
        if subject.partner is not None or k + 1 >= len(self.items):
            return subject
        if self.items[k].low == "there" and subject.flow in ("exports", "imports"):
            return self._with_place_there(read, subject)
        if self.items[k].low not in ("to", "from", "with", "into"):
            return subject
        if self.state.home in _OFF_THE_MAINLAND:
            mainland = [m.low for m in self.items[k + 1 : k + 3]] == ["the", "mainland"]
            if mainland:
                read.last = k + 3
                told = Phrase("CHN", self.items[k + 2].start, self.items[k + 2].end)
                return replace(subject, partner=told, bare=False)
        end = self._pointed_end(k + 1)
        if end is None:
            return self._with_unknown_place(read, subject)
        several = self.items[end - 1]
        if several.low in _SEVERAL and self.items[k + 1].low in ("its", "their"):
            read.last = end
            named = Phrase(several.low, several.start, several.end)
            return replace(subject, partner=named, bare=False)
        partner = self._partner_told(read.first, self.items[end - 1].low)
        if partner is None:
            return subject
        read.last = end
        return replace(subject, partner=partner, bare=False)

    def _with_unknown_place(self, read: NounPhrase, subject: Subject) -> Subject:
        """A partner that no table has is not the world: "exports to Zanzibar rose 9 percent"."""
        first = read.last + 1 + (self.items[read.last + 1].low == "the")
        if self.sentence_is_line or _SIDE_OF.get(self.items[read.last].low) != subject.flow:
            return subject  # a headline has capitals of its own: "Exports to Stagnate"
        end = first
        while end < len(self.items) and is_plain(self.items[end]) and self._is_name_at(end):
            end += 1
        if end == first or end - first > _NAME or end >= len(self.items):
            return subject
        if self.items[end].kind not in _BEHIND_NAMES and self.items[end].text not in (",", "."):
            return subject
        name = " ".join(m.text for m in self.items[first:end])
        read.last = end
        partner = Phrase(name, self.items[first].start, self.items[end - 1].end)
        return replace(subject, partner=partner, bare=False)

    def _is_name_at(self, index: int) -> bool:
        text = self.items[index].text
        return text[0].isupper() and not text.isupper()

    def _with_place_there(self, read: NounPhrase, subject: Subject) -> Subject:
        """The place named last: "China came first: sales there doubled"."""
        partner = self._partner_told(read.first, "there")
        if partner is None:
            return subject
        read.last += 1
        said = self._sentence_subject()
        same = said is not None and said.partner is not None and said.partner.value == partner.value
        item = subject.item or (said.item if same and said is not None else None)
        return replace(subject, partner=partner, item=item, bare=False)

    def _pointed_end(self, k: int) -> int | None:
        """The token behind words that point at a partner; None where they do not."""
        if self.items[k].low == "the" and self.items[k + 1 : k + 2]:
            k += self.items[k + 1].low in _PRONOUNS
        if self.items[k].low in _PRONOUNS:
            return k + 1
        if self.items[k].low not in POINTERS:
            return None
        for end in range(k + 1, min(k + 4, len(self.items))):
            if self.items[end].low in _POINTED:
                return end + 1
            if self.items[end].low not in _POINTING and self.items[end].kind != "place":
                return None
        return None

    def _pointed_taker(self, first: int, index: int, base: Subject | None) -> Subject | None:
        """What a partner that is only pointed at did: "the bloc bought goods for 3 bn"."""
        named = [m.low for m in self.items[first:index]]
        if base is None or base.flow not in ("exports", "imports") or len(named) != 2:
            return None
        if named[0] not in POINTERS or named[1] not in _GROUPS:
            return None
        takes, gives = (self.items[index].low in verbs for verbs in (TAKING_VERBS, GIVING_VERBS))
        partner = self._partner_told(first, named[1]) if takes or gives else None
        if partner is None:
            return None
        return self._toward(replace(base, flow="exports" if takes else "imports"), partner)

    def _partner_told(self, index: int, noun: str) -> Phrase | None:
        """The partner that a noun means, of the sentence so far or of those before it.

        The bloc is a group of countries, and the country is none.
        """
        said, told = self._sentence_subject(), self.state.subject
        here = [place_name(m) for m in reversed(self.items[:index]) if m.kind == "place"]
        before = list(reversed(self.state.named_places))
        candidates = [said.partner if said is not None else None, *here]
        if noun in _LAST_NAMED:
            candidates = [*here, *before[:1]]
        else:
            candidates.append(told.partner if told is not None else None)
            candidates += before if noun in _GROUPS | _NATIONS else []
        owner = said.reporter if said is not None else None
        home = {owner.value} if owner is not None else {self.state.home, self.state.reporter}
        return next((p for p in candidates if p and p.value not in home and _fits(p, noun)), None)

    def _partners_before(self, which: int, base: Subject) -> Subject | None:
        """The partners that a relative clause tells of: "and Japan, which took $300 million"."""
        end = which - 1 if which and self.items[which - 1].text == "," else which
        first = end
        while first and (
            self.items[first - 1].kind == "place"
            or self.items[first - 1].low in ("and", "the", ",")
        ):
            first -= 1
        while first < end and self.items[first].kind != "place":
            first += 1
        _, places = place_list(self.items, first, end)
        verbs = {m.low for m in self.items[which + 1 : which + 3]}
        if not self._follows(first - 1) and not verbs & (_DEALING | {"accounted"}):
            return None  # "the EU, which has grown 3 percent"
        told = base.partner.value if base.partner is not None else self.state.reporter
        if not places or any(p.value in (self.state.home, told) for p in places):
            return None
        apart = first > 0 and self.items[first - 1].low in NO_PARTNER_AFTER - {"by"}
        if not base.is_trade or (apart and not self._follows(first - 1)):
            return None
        others = tuple(self._toward(base, p) for p in places) if len(places) > 1 else ()
        return replace(self._toward(base, joined(self.items, places)), others=others)
