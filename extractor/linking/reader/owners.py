"""Whose trade it is, where a country stands in the sentence: "Taiwan said its exports rose"."""

from __future__ import annotations

from dataclasses import replace

from extractor.lexicon.places import Place
from extractor.linking.cells import Phrase, Subject
from extractor.linking.partners import place_name
from extractor.linking.reader.branches import Branches
from extractor.linking.word_sets import CLAUSE_BREAKS, POSSESSIVES, SELLING_VERBS, words
from extractor.mentions.types import Mention

_OWNED = words("its their")
_TELLERS = words("country city group")
"""Kinds of places whose governments tell of their trade."""
_SAYING = words("said says say reported reports announced announces disclosed saw sees revealed")
"""What a country does with its own figures."""
_BESIDE_SAYING = words("that also has have had today yesterday later earlier then separately")
_JOINING = words(", ; and while but")
_SIDES = words("with to from against")
_BEING = words("was were is are")
_LIST_REACH = 6
"""How far behind "with" the first sum of a list of partners may stand."""
_SIDE_REACH = 4
"""How far behind its trade the side may stand: "a surplus in cars with us"."""


class Owners(Branches):
    """Finds the country whose flow or balance it is outside the noun phrase."""

    def _owner_told(self, subject: Subject, first: int) -> Subject:
        """The trade of the country that tells of it, or that has its turn."""
        if subject.reporter is not None or (not first and subject.partner is None):
            return subject
        named = self.items[first]
        told = self._sentence_subject()
        other = self.state.home != self.state.reporter or (told is not None and told.reporter)
        if named.low == "our" and self.state.home is not None and other:
            home = Phrase(str(self.state.home), named.start, named.end)
            return replace(subject, reporter=home, bare=False)
        owner = self._teller(first) or self._partner_itself(subject, first)
        if owner is None and subject.flow == "balance":
            owner = self._in_turn(first)
        if owner is None:
            return subject
        return replace(subject, reporter=owner, bare=False, owned=subject.partner is None)

    def _teller(self, first: int) -> Phrase | None:
        """Who speaks of its own: "Taiwan said its exports rose", "Peru saw its deficit widen"."""
        if self.items[first].low not in _OWNED:
            return None
        said = False
        for k in range(first - 1, -1, -1):
            token = self.items[k]
            if token.kind == "place":
                country = token.value.kind in _TELLERS and token.value.form == "name"
                return place_name(token) if said and country else None
            if token.low in _SAYING:
                said = True
            elif token.low not in _BESIDE_SAYING and not token.low.endswith("day"):
                return None
        return None

    def _partner_itself(self, subject: Subject, first: int) -> Phrase | None:
        """The partner told of last: "Our sales to Japan rose. Its imports of American beef"."""
        told = self.state.subject
        side = subject.partner
        if first > 1 or self.items[first].low not in _OWNED or told is None or side is None:
            return None
        partner = told.partner
        ours = side.value == self.state.home and told.reporter is None
        return partner if ours and partner is not None and partner.value != side.value else None

    def _in_turn(self, first: int) -> Phrase | None:
        """One more country with a balance: "Peru ran a surplus of 3 bn, Chile a deficit of 2"."""
        told = self._sentence_subject()
        if told is None or told.flow != "balance" or first < 2:
            return None
        k = first - (self.items[first].low in ("a", "an"))
        k -= self.items[k].low not in ("a", "an") and self.items[k].kind != "place"
        while k > 1 and self.items[k].low in ("a", "an"):
            k -= 1
        place, joint = self.items[k], self.items[k - 1]
        named = place.kind == "place" and place.value.kind == "country"
        if not named or place.value.form != "name" or joint.low not in _JOINING:
            return None
        before = [m.value.code for m in self.items[: k - 1] if m.kind == "place"]
        reporter = told.reporter.value if told.reporter is not None else self.state.reporter
        in_turn = reporter in before and place.value.code not in before
        return place_name(place) if in_turn and told.partner is None else None

    def _in_row(self, subject: Subject, first: int) -> Subject:
        """Several owners of one flow: "Peru's and Chile's exports", "Peruvian and Chilean"."""
        named = subject.reporter
        directed = subject.flow in ("exports", "imports") and not subject.others
        if named is None or not directed or first < 2 or self.items[first - 1].low != "and":
            return subject
        owners, k = [named], first - 1
        while k > 0 and (self.items[k].low == "and" or self.items[k].text == ","):
            place = k - 1 - (self.items[k - 1].low in POSSESSIVES)
            if place < 0 or self.items[place].kind != "place":
                break
            owners.insert(0, place_name(self.items[place]))
            k = place - 1
        while k >= 0 and self.items[k].low in ("the", "both"):
            k -= 1
        opens = k < 0 or self.items[k].kind == "punct" or self.items[k].low in CLAUSE_BREAKS
        if len(owners) == 1 or not opens:
            return subject
        return replace(subject, others=tuple(replace(subject, reporter=o) for o in owners))

    def _name_one(self, one: int) -> None:
        """Say the balance again that stands for it: "Italy one of 3 bn", behind "a surplus"."""
        ahead = self.items[one : one + 3]
        if [m.low for m in ahead[:2]] != ["one", "of"] or ahead[-1].kind != "money":
            return
        if not one or self.items[one - 1].kind != "place":
            return
        told = next((m for m in reversed(self.items[:one]) if m.kind == "balance"), None)
        if told is not None:
            named = self.items[one]
            self.items[one] = Mention("balance", named.start, named.end, told.text, told.value)

    def _join_side(self, preposition: int) -> None:
        """Read the side of a balance with it: "The largest deficit was with Peru, at 3 bn"."""
        if preposition < 2 or self.items[preposition - 1].low not in _BEING:
            return
        ahead = self.items[preposition + 1 : preposition + 1 + _LIST_REACH]
        told = self.items[preposition - 2].kind == "balance" and bool(ahead)
        if not told or not any(m.kind == "place" for m in ahead[:2]):
            return
        if any(m.kind == "money" for m in ahead) and any(m.kind == "punct" for m in ahead):
            del self.items[preposition - 1]

    def _name_us(self, index: int) -> None:
        """The country that speaks of itself is a side: "Korea's surplus with us", "sold us"."""
        before = self.items[index - 1].low if index else ""
        home = self.state.home
        if home is None or self.items[index].text != "us":
            return
        near = self.items[max(0, index - 1 - _SIDE_REACH) : index]
        trade = any(m.kind in ("flow", "balance") or m.low in SELLING_VERBS for m in near)
        if before in SELLING_VERBS or (before in _SIDES and trade):
            named = self.items[index]
            place = Place(home, "country", "name")
            self.items[index] = Mention("place", named.start, named.end, named.text, place)
