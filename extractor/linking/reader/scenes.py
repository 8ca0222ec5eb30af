"""Sentences that say whose trade the next ones tell of: "In Peru the picture was the reverse"."""

from __future__ import annotations

from extractor.lexicon.places import country_of
from extractor.linking.cells import Phrase
from extractor.linking.goods import is_plain
from extractor.linking.partners import place_name
from extractor.linking.reader.licences import Licences
from extractor.linking.word_sets import CUSTOMERS, POSSESSIVES, SUPPLIERS, words
from extractor.mentions.types import Mention

_INTO = words("in across over for")
_AT = words("in across throughout all")
"""Words before the place whose trade a sentence tells of."""
_TURNING = words("compare consider take contrast and now turning moving next as to for what about")
"""Words that may come before the country that the text turns to: "As for Peru, ..."."""
_NEARBY = words("neighbouring neighboring nearby the")
_STORIES = words(
    "story picture case turn tale experience numbers figures data performance record ledger",
    "books traders exporters trade statistics customs situation fortunes results accounts",
)
"""What a country has that a new paragraph may begin with: "Italy's story rhymes"."""
_ADVERBIALS = words(
    "by contrast meanwhile too however also though instead in turn comparison , its the total",
    "overall on other hand where visible",
)
"""Words between the country in front and the flow: "In Peru, by contrast, exports rose"."""
_TOWARD = words("to from with towards")
_LEADING_OVER = _TOWARD | words("and now then next on over back first the")
"""Words that lead over to a partner: "Now to Peru."."""
_ROLES_OF_PARTNERS = CUSTOMERS | SUPPLIERS | words("market destination partner partners source")
_STORY_REACH = 4
_FLOW_REACH = 8
_BEFORE_COUNTRY = _TURNING | _INTO | _NEARBY


class Scenes(Licences):
    """Changes the reporter where a sentence turns to another country."""

    def _scene(self, start: int) -> None:
        """A paragraph without a figure so far turns to a country; its trade is told next."""
        opens = self.paragraph_opens and not self.sentence_is_line
        if not opens or any(m.kind in ("money", "percent", "quantity") for m in self.items):
            return
        partner = self._side_of_scene(start)
        if partner is not None:
            self.state.scene_partner = partner
            return
        country = self._turned_to(start)
        if country is not None and country.value.code != self.state.home:
            self.state.reporter = self.state.turned_to = country.value.code
            self.state.reporter_led = True

    def _side_of_scene(self, start: int) -> Phrase | None:
        """The partner of the paragraph: "To Peru, then.", "Peru is a market to watch."."""
        own = self.state.home_is_sure and self.state.home_told
        if not own or any(m.kind in ("flow", "balance", "topic") for m in self.items):
            return None
        k = start
        while k < len(self.items) - 1 and self.items[k].low in _LEADING_OVER:
            k += 1
        toward = k > start and self.items[k - 1].low in _TOWARD
        if not self._is_country(k) or self.items[k].value.code in self._told_reporters():
            return None
        roles = {m.low for m in self.items[k + 1 :]} & _ROLES_OF_PARTNERS
        return place_name(self.items[k]) if toward or (roles and k == start) else None

    def _told_reporters(self) -> set[str | None]:
        return {self.state.home, *self.state.reporters}

    def _turned_to(self, start: int) -> Mention | None:
        """The country of the scene: "Italy's story", "In Peru", "As for Brazil,", "And Chile?"."""
        k = start
        turning = False
        while k < len(self.items) and self.items[k].low in _BEFORE_COUNTRY:
            turning = turning or self.items[k].low != "the"
            k += 1
        if k >= len(self.items) or not self._is_country(k):
            return None
        if turning:
            return self.items[k]
        owned = [m.low for m in self.items[k + 1 : k + 1 + _STORY_REACH]]
        adjective = self.items[k].value.form == "adjective"
        told = bool(_STORIES.intersection(owned))
        return self.items[k] if told and (adjective or owned[0] in POSSESSIVES) else None

    def _is_country(self, index: int) -> bool:
        """A country, or a region beside that of the article: both have trade of their own."""
        item = self.items[index]
        if item.kind != "place":
            return False
        kind = item.value.kind
        return kind == "country" or (kind == "subdivision" and self._is_peer(item.value.code))

    def _reporter_front(self, start: int) -> None:
        """Whose trade follows: "In Malaysia, exports rose", "All India, exports fell"."""
        told = self._reporter_told(start)
        if told is None:
            return
        reporter, after = told
        part = "-" in reporter  # "In Andalusia, olive oil exports fell": of that part
        while after < min(len(self.items) - 1, start + _FLOW_REACH):
            named = part and is_plain(self.items[after])
            if self.items[after].low not in _ADVERBIALS and not named:
                break
            after += 1
        flow = self.items[after].kind == "flow" and self.items[after].value[1] == "plain"
        if flow or self._is_balance_at(after):
            self.state.reporter = reporter

    def _is_balance_at(self, index: int) -> bool:
        """A balance that no partner's is told behind: "In Malaysia, the trade surplus grew"."""
        told = self.state.subject
        listed = told is not None and told.partner is not None
        kinds = [m.kind for m in self.items[index : index + 2]]
        return not listed and (kinds[:1] == ["balance"] or kinds == ["flow", "balance"])

    def _reporter_told(self, start: int) -> tuple[str, int] | None:
        """The reporter in front and the token behind it."""
        lows = [m.low for m in self.items[start : start + 3]]
        home = self.state.home
        if lows[:1] == ["nationwide"] and lows[1:2] == [","] and home is not None:
            return country_of(home), start + 2
        if lows[:2] == ["the", "latter"] and lows[2:] and lows[2] in POSSESSIVES:
            last = self.state.last_place
            return (last, start + 3) if last is not None else None
        k = start + 1
        if not lows or lows[0] not in _AT:
            return None
        while k < len(self.items) and self.items[k].low in _NEARBY:
            k += 1
        if k + 2 >= len(self.items) or not self._is_country(k) or self.items[k + 1].text != ",":
            return None
        return str(self.items[k].value.code), k + 2
