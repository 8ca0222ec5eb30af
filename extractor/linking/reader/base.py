"""What every part of the reader leans on: the open clause, its subject, and the walk."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.items import canonical, key
from extractor.lexicon.places import country_of, members
from extractor.linking.cells import Phrase, Subject
from extractor.linking.clauses import Clause
from extractor.linking.goods import is_plain, phrase
from extractor.linking.kinds_of_goods import meant_good
from extractor.linking.partners import joined, place_list
from extractor.linking.reader.fronted import take_fronted
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.state import ArticleState
from extractor.linking.word_sets import (
    ASIDES,
    FUNCTION_WORDS,
    GENERIC_MODIFIERS,
    PARTS_OF_GOODS,
    POSSESSIVES,
    words,
)
from extractor.mentions.sentences import Sentence

_DONE = words("sold bought sent")
_NEVER_VERBS = words(
    "growth contraction contractions expansion reduction improvement upturn downturn setback",
    "downtick uptick recovery acceleration slowdown shrinkage erosion",
)
"""Nouns of movement that no verb looks like."""
_SIDE_BEHIND = {"exports": ("to", "into"), "imports": ("from",)}
"""The prepositions that bring the other side of a good."""
_ASIDE = 7
"""Tokens that an adverb between commas may take."""
_DESCRIBING = words("the a an its one still long once formerly traditionally first second third")
"""Words that open what a member of a list is: ", the largest item,"."""
_INSERTION = 9
"""How far before its closing comma an insertion may open."""


_HOME = (["at", "home"], ["domestically", ","], ["locally", ","], ["on", "the", "home", "market"])
_HOME_MARKETS = (["in", "the", "home", "market"], ["in", "the", "domestic", "market"])


def _opens_at_home(lows: list[str]) -> bool:
    """Whether a sentence that begins with these words is of the home market."""
    return any(lows[: len(opening)] == opening for opening in _HOME + _HOME_MARKETS)


class ReaderBase:
    """One sentence under way, and the clause that is open in it."""

    def __init__(self, sentence: Sentence, state: ArticleState) -> None:
        self.items = sentence.items
        self.state = state
        self.clauses: list[Clause] = []
        self.clause = Clause(0)
        self.np_start = 0
        """Where the words that may be the subject of the next verb begin."""
        self.consumed = 0
        """The end of what a phrase or a figure has taken."""
        self.share_list = False
        """The brackets of the list hold shares."""
        self.sums = False
        """The sums of the sentence add up to the one told before them."""
        self.link = ""
        """The word that last put a sum down to its good: "by", "from"."""
        self.splits_trade = False
        """The sums of the sentence are the two flows of the trade told of."""
        self.lists_goods = False
        """The figures of the sentence follow the names of goods, without a verb."""
        self.percent_list = False
        """The brackets of the list hold percentages."""
        self.partner_follows = False
        """The partners of this sentence stand behind their figures."""
        self.ranking = False
        """A ranking is under way: "followed by France, 30 mln, and Spain, 20 mln"."""
        self.places_report = False
        """The places of the list are reporters, not partners."""
        self.distributing: Clause | None = None
        """The clause whose figures have partners of their own."""
        self.labelled = False
        """The sentence opens with a good and a colon: "Toys: $1.4 bn"."""
        self.label: Phrase | None = state.partner_of_scene(sentence.items)
        self.resumes: dict[int, Subject] = {}
        """Where an insertion closes, and the subject that goes on behind it."""
        self.at_home = _opens_at_home([m.low for m in sentence.items[:4]])
        """The sentence tells of the home market: "At home, sales went down 1 percent"."""
        self.answers = False
        """The sentence counts the answers of people who were asked."""
        self.exclusion: Phrase | None = None
        """What the sentence has left out: "Excluding oil, ..."."""
        self.alien = False
        """The last figure was of something else than trade."""
        self.last_verb: int | None = None
        self.when: int | None = None
        self.sentence_is_line = sentence.line
        self.paragraph_opens = sentence.paragraph != state.paragraph
        self.context = state.subject
        self.new_paragraph = sentence.paragraph != state.subject_paragraph
        self.trade = state.subject is not None

    def _step(self, index: int) -> int:
        """Let the rule for the kind of the token act on it; the token to go on with."""
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
        opening = not self.clauses and parent.subject is None
        fronted = take_fronted(self.items, parent, subject) if opening else []
        self._close()
        self.clause = Clause(first, subject, parent, when=self.when)
        self.clause.slots.extend(fronted)
        self.when = None

    def _close(self) -> None:
        """Keep the open clause if anything was said in it."""
        clause = self.clause
        said = clause.slots or clause.streaks or clause.records or clause.periods or clause.bases
        if said or clause.subject:
            self.clauses.append(clause)

    def _current(self) -> Subject | None:
        """The subject of the clause, or of the one that it continues."""
        return self.clause.subject or (self.clause.parent.subject if self.clause.parent else None)

    def _sentence_subject(self) -> Subject | None:
        """The trade told of last in this sentence."""
        clause: Clause | None = self.clause
        while clause is not None:
            if clause.subject is not None and clause.subject.is_trade:
                return clause.subject
            clause = clause.parent
        return None

    def _told_last(self) -> Subject | None:
        """The trade told of last, in this sentence or before it."""
        return self._sentence_subject() or self.state.subject

    def _trade_at_hand(self) -> Subject | None:
        """The trade told of last, where nothing but trade has been told of since."""
        return self._sentence_subject() or (
            self.state.subject if self.state.last_was_trade else None
        )

    def _low_at(self, index: int) -> str:
        return self.items[index].low if index < len(self.items) else ""

    def _known(self, name: str) -> bool:
        """Whether the table or the article knows the good, or a member of its list."""
        if canonical(name) is not None or key(name) in self.state.known_goods:
            return True
        if name.startswith("other ") and canonical(name.removeprefix("other ")) is not None:
            return True
        head, _, whole = name.partition(" of ")
        if name.endswith(" ones") or (head in PARTS_OF_GOODS and canonical(whole) is not None):
            return True
        parts = name.split("-")  # "the chemical-pharmaceutical sector"
        if len(parts) > 1 and all(canonical(part) is not None for part in parts):
            return True
        members = [
            part.strip() for part in name.replace(",", " and ").split(" and ") if part.strip()
        ]
        return len(members) > 1 and any(canonical(member) for member in members)

    def _joins_names(self, index: int) -> bool:
        """Whether words of one name stand on both sides: "garments and footwear"."""
        items = self.items
        return (
            items[index].low in ("and", "&")
            and 0 < index < len(items) - 1
            and is_plain(items[index - 1])
            and is_plain(items[index + 1])
        )

    def _good_before(self, end: int) -> Phrase | None:
        """The known good whose name ends before the token at `end`."""
        first = end
        while first > 0 and (
            (is_plain(self.items[first - 1]) and self.items[first - 1].low not in POSSESSIVES)
            or (self.items[first - 1].low in ("and", "&") and first < end)
        ):
            first -= 1
        found = phrase(self.items, first, end) if first < end else None
        if found is None or self._known(found.value):
            return found
        for k in range(first + 1, end):  # "has overtaken iron ore, whose exports fell"
            part = phrase(self.items, k, end)
            if part is not None and canonical(part.value) is not None:
                return part
        return found if first == 0 else None

    def _has_known_head(self, name: str) -> bool:
        """Whether the good is known, or a kind of a known one: "unwrought gold"."""
        return self._known(name) or canonical(name.split()[-1]) is not None

    def _in_good(self, base: Subject, found: Phrase) -> Subject:
        """The trade told of in one good."""
        found = self._meant(self._with_head(found, base))
        told = self._told_of_goods(base)
        deed = told.source == "deed" and told.flow == base.flow
        return replace(told.with_item(found), source="deed" if deed else "good")

    def _good_and_side(self, first: int, end: int, base: Subject) -> tuple[int, Phrase | None]:
        """The end of a good and the side behind it: "tequila from Mexico" among imports."""
        prepositions = _SIDE_BEHIND.get(base.flow or "", ())
        for k in range(first + 1, end - 1):
            if self.items[k].low in prepositions and is_plain(self.items[k - 1]):
                last, places = place_list(self.items, k + 1, end)
                return (k, joined(self.items, places)) if places and last == end else (end, None)
        return end, None

    def _meant(self, found: Phrase) -> Phrase:
        """The good that its kind stands for: "Beef did well. The meat earned $3 bn"."""
        told = self.context.item if self.context is not None else None
        title = self.state.title_item or self.state.topic_item
        topic = Phrase(canonical(title) or title, -1, -1) if title else None
        before = (self.state.opened_with, told, self.state.leading_item, topic)
        return meant_good(self.items, found, before) or found

    def _with_head(self, found: Phrase, base: Subject) -> Phrase:
        """Ones are of the good told of before: "cutting machines ... and forming ones"."""
        words = found.value.split()
        if words[-1] != "ones" or len(words) == 1 or base.item is None:
            return found
        name = " ".join([*words[:-1], base.item.value.split()[-1]])
        if canonical(name) is None and canonical(" ".join(words[:-1])) is not None:
            name = " ".join(words[:-1])  # "zinc shipments fell, tin ones rose"
        return replace(found, value=name)

    def _told_of_goods(self, base: Subject) -> Subject:
        """The flow and partner of goods that are listed without a flow word.

        Right behind the totals they are of the article's own flow; a balance lists no goods, and
        what one good cost or earned does not make the next paragraph one of imports or exports.
        """
        if base is self.context and self.state.goods_list is not None:
            return replace(base, flow=self.state.goods_list, sign=0, partner=None)
        if base.flow == "balance" and self.state.goods_flow:
            return replace(base, flow=self._leading_flow(), sign=0, partner=None)
        if base is self.context and self.new_paragraph and base.source == "deed":
            base = replace(base, flow=self._leading_flow())
        return base if self._keeps_partner(base) else replace(base, partner=None)

    def _keeps_partner(self, base: Subject) -> bool:
        """Whether the goods that follow go the same way: in a paragraph on one partner, or behind
        another good.
        """
        behind = base is self.context and self.new_paragraph
        if base.partner is None:
            return True
        if base.item is not None and not behind and not self._is_of_lead(base):
            return base.flow not in self.state.totals
        return base.partner.value == self.state.topic_partner and not behind

    def _is_of_lead(self, base: Subject) -> bool:
        """A partner in the article's own good: "Iran took 9 percent of the meat. Beef earned"."""
        lead = self.state.lead
        if lead is None or lead.item is None or lead.partner is not None or base.item is None:
            return False
        return base is self.context and base.item.value == lead.item.value

    def _leading_flow(self) -> str | None:
        """The article's own flow, until its goods have been told of; then the one told last."""
        leading = self.state.leading_flow
        return self.state.goods_flow if leading in self.state.listed_flows else leading

    def _is_member(self, code: str) -> bool:
        """Whether a country is a part of the whole that reports: Peru, in Latin American trade."""
        home = self.state.home
        if home is None or code == home:
            return False
        return home == "world" or code in members(home)

    def _with_place(self, base: Subject, place: Phrase | None) -> Subject:
        """The trade told of with one more place: a partner, or a member that reports beside it."""
        if place is not None and self._is_member(place.value):
            return replace(base, reporter=place, partner=None, others=(), bare=False)
        return self._toward(base, place)

    def _toward(self, base: Subject, partner: Phrase | None) -> Subject:
        """The trade told of with one partner.

        A good listed in a sentence before is left behind, and so is one of another paragraph for
        the good that the article leads with.
        """
        if base is self.context and self.state.goods_list is not None:
            base = replace(base, flow=self.state.goods_list, sign=0)
        elif base is self.context and (base.is_listed or self._is_by_the_way(base)):
            base = replace(base, item=self._good_of_article())
        elif base is self.context and self.new_paragraph and base.item is not None:
            base = replace(base, item=self._leading_good(base.item))
        if partner is not None and self._is_peer(partner.value):
            return replace(base, reporter=partner, partner=None, others=(), bare=False)
        if partner is not None and self.state.is_of_another(base):
            return replace(base, reporter=partner, others=(), bare=False)
        return base.with_partner(partner)

    def _good_of_article(self) -> Phrase | None:
        """The good behind whose kinds a partner is told of, unless all goods have been."""
        lead = self.state.lead
        alone = lead is not None and lead.partner is None and not self.state.wholes
        return lead.item if alone and lead is not None else None

    def _is_by_the_way(self, base: Subject) -> bool:
        """A good weighed in an article that tells of all goods: "It also sold 9 tonnes of tea"."""
        lead = self.state.lead
        return base.source == "measured" and lead is not None and lead.item is None

    def _is_peer(self, code: str) -> bool:
        """A region of the reporter's country, or that country itself, which trades beside it."""
        home = self.state.home or ""
        return country_of(code) == country_of(home) and "-" in code + home

    def _leading_good(self, told: Phrase) -> Phrase | None:
        """The good that the article leads with; the one told of, where it has no other."""
        leading = self.state.leading_item
        if self.state.in_section:
            return told
        same = leading is not None and canonical(leading.value) == canonical(told.value)
        return told if same else leading

    def _is_noun(self, index: int) -> bool:
        """Whether a direction is a noun here: "a rise", "the 5 percent fall"."""
        direction = self.items[index].value
        if not direction.noun:
            return False
        before = self.items[index - 1] if index else None
        if self.items[index].low in _NEVER_VERBS:
            return True
        if before is not None and before.kind == "word" and before.low in GENERIC_MODIFIERS:
            article = self.items[index - 2].low if index > 1 else ""
            if article in ("a", "an") or (article == "the" and index == 2):
                return True  # "a monthly drop"
        return before is not None and (
            before.low in ("a", "an", "the", "this", "its", "of")
            or before.kind in ("percent", "points", "money", "record", "basis", "adjustment")
            or before.low in FUNCTION_WORDS
        )

    def _is_done_by_places(self, subject: Subject) -> bool:
        """Whether countries do one thing in turn: "Kenya exported 3 tonnes and Uganda 2 tonnes"."""
        if subject.reporter is None or subject.partner is not None or subject.flow_span is None:
            return False
        start, end = subject.flow_span
        verb = next((m for m in self.items if m.start == start and m.end == end), None)
        done = verb is not None and verb.kind == "flow"
        return done and verb is not None and (verb.low.endswith("ed") or verb.low in _DONE)

    def _before_insertion(self, close: int) -> int | None:
        """The token before an insertion that ends at a comma: "steel, the largest item, 3 bn"."""
        for k in range(close - 2, max(0, close - _INSERTION), -1):
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.text in (";", ":", ")", "."):
                return None
            if token.text == ",":
                describes = self.items[k + 1].low in _DESCRIBING
                return k - 1 if describes or self.items[k + 2].low == "far" else None
        return None

    def _aside_end(self, index: int) -> int | None:
        """Behind the second comma of an adverb: "Toys, meanwhile, grew"."""
        for close in range(index + 2, min(index + _ASIDE, len(self.items))):
            if self.items[close].text == ",":
                said = " ".join(m.low for m in self.items[index + 1 : close])
                return close + 1 if said in ASIDES else None
        return None
