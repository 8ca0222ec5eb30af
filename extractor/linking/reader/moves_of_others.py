"""Rates that are not of trade: of prices, of output, of the dollar, of the economy."""

from __future__ import annotations

from extractor.linking.goods import is_plain
from extractor.linking.reader.linked_goods import LinkedGoods
from extractor.linking.word_sets import POSSESSIVES, words
from extractor.mentions.types import Mention, names_trade

_CURRENCIES = words(
    "dollar euro yen yuan won rupee pound peso baht rouble ruble lira rand currency"
)
_BEFORE_GROWTH = words("a that this the with after for means meant was is registered showed saw")
"""Words before "growth of 5 percent" that make it of what was told of."""
_OUTPUT = words("gdp gnp economic inflation unemployment jobless")
"""Words right behind a percentage that say what grew."""
_ECONOMY = words(
    "gdp gnp output inflation economy unemployment price prices production demand consumption",
    "harvest crop yields capacity",
)
"""What a percentage of growth is of, where it is not of trade: "5 percent growth in GDP"."""
_MOVED_REACH = 6
"""How many words may name what moved: "a 4 percent fall in average world cocoa prices"."""


class MovesOfOthers(LinkedGoods):
    """Tells growth of trade from that of what is no trade."""

    def _is_output(self, index: int) -> bool:
        """Growth that no word ties to trade is the economy's.

        "Growth of 0.3 percent would be respectable", "its 2 percent GDP expansion".
        """
        if self.items[index + 1 : index + 2] and self.items[index + 1].low in _OUTPUT:
            return True
        if (
            self.clause.subject is not None
            or index < 2
            or self.items[index - 1].low != "of"
            or self.items[index - 2].low != "growth"
        ):
            return False
        before = self.items[index - 3].low if index > 2 else ""
        return before not in _BEFORE_GROWTH and not names_trade(self.items)

    def _is_move_of_other(self, index: int) -> bool:
        """ "The 70 percent rise of the dollar", "5 percent growth in GDP"."""
        ahead = [m for m in self.items[index + 1 : index + 5] if m.low != "the"]
        if len(ahead) < 3 or ahead[0].kind != "direction" or ahead[1].low not in ("of", "in"):
            return False
        if ahead[2].kind == "word" and ahead[2].low in _CURRENCIES:
            return True
        named = self.items[index + 3 : index + 3 + _MOVED_REACH]
        end = next((k for k, m in enumerate(named) if not self._qualifies(m)), len(named))
        return bool(end) and named[end - 1].low in _ECONOMY

    def _qualifies(self, token: Mention) -> bool:
        """A word of a name, or what may stand before its head: "the average export prices"."""
        said = (is_plain(token) and token.low != "compared") or token.low == "the"
        return said or token.low == "average" or token.kind in ("flow", "place", "adjustment")

    def _is_owned(self, index: int) -> bool:
        """A rate of something else: "the economy's 1.1% growth rate"."""
        if index < 2 or self.items[index - 1].low not in POSSESSIVES:
            return False
        owner = self.items[index - 2]
        return owner.kind == "topic" or owner.low in ("economy", "industry", "sector", "company")
