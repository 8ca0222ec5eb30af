"""What a sum of money is of, where its own noun phrase says so and it is not trade."""

from __future__ import annotations

from itertools import pairwise, takewhile

from extractor.linking.cells import NOT_TRADE
from extractor.linking.goods import is_plain
from extractor.linking.reader.deeds import ABROAD
from extractor.linking.reader.exchanges import Exchanges
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import (
    GENERIC_SUBJECTS,
    POINTERS,
    POSSESSIVES,
    SPENDING_VERBS,
    words,
)
from extractor.mentions.types import names_trade

_PURSES = words(
    "aid assistance grant grants savings fund funds funding money cash lcs lc contract contracts",
    "facility facilities package bailout stimulus fine fines penalty penalties damages",
    "compensation principal repayments repayment pension pensions donations endowment equity",
    "mortgages ransom refund refunds claim claims interest rebates relief pledges currency",
    "securities treasuries",
)
"""What money is given, lent, owed or kept as."""
_OF_TRADE = words(
    "income revenue revenues costs cost spending demand orders freight cargo crop crops prices",
    "capital inventories inventory stocks capacity",
)
"""Topics that trade may be counted as, or that name goods: "$2 bn in revenue from tea"."""
_ABOUT = words(
    "about around roughly some nearly almost over approximately just only a an more than"
)
_LINKS = words("of in for as")
_DOES = 5
"""How far behind a noun its verb may stand."""
_DEEDS = words(
    "pay pays paid paying owe owes owed owing borrow borrows borrowed lend lends lent invest",
    "invests invested donate donated raise raised allocate allocated grant granted inject",
    "injected spend spends donates repay repaid",
)
"""Verbs whose object is money that moves for itself."""
_DEED_REACH = 5
_PART_REACH = 7
_BILLS = words("bill bills value total overall")
_REVISED_REACH = 10
_OWED = words("owed owing frozen stuck overdue unpaid outstanding")
_ANSWERS = words(
    "reported report said say expected expect expects answered cited cite predicted believe",
    "believed thought think planned plan named mentioned intend intended",
)
"""What people do that are asked."""
_ASKED = words(
    "survey surveyed respondents respondent firms companies exporters importers affiliates poll",
    "polled asked answers questionnaire manufacturers executives",
)
_LEVIES = words("tariff tariffs duty duties levy levies tax taxes surcharge surcharges stake")
_LEVY_REACH = 11
"""How far before its rate a levy may be named: "raised tariffs on steel from Brazil to 25%"."""
_ECONOMY = words(
    "gdp gnp gross output consumption production income population economy crop harvest catch"
)
"""Wholes that no trade is a part of, as statistics of trade tell it."""
_INCOMES = {("national", "income"), ("national", "product"), ("national", "output")}
_COMPARING = words("from to with against than")
_MAKING = words("makes made produces produced grows grew grown mines mined builds catches pumps")
_OF_WHOLE = 7
"""How far behind a part its whole may be named: "of the country's arabica crop"."""


class Counted(Exchanges):
    """Reads the noun phrases that a sum stands in."""

    def _counts_other(self, index: int) -> bool:
        """The sum is of something else than trade.

        "$5 bn of foreign debt", "64 bn dlrs worth of bonds", "remittances of $587 million".
        """
        return (
            self._part_of_move(index)
            or self._head_behind(index)
            or self._head_before(index)
            or self._paid(index)
            or self._is_revision_step(index)
            or self._is_owed(index)
        )

    def _is_excess(self, index: int) -> bool:
        """The distance between two sums: "inflows exceeded imports by 542 million"."""
        before = self.items[index - 1] if index else None
        if before is None or before.low != "by" or before.kind == "balance":
            return False
        return any(
            m.low.startswith(("exceed", "outpac", "outstripp"))
            for m in self.items[max(0, index - 12) : index]
        )

    def _is_revision_step(self, index: int) -> bool:
        """How far a figure was revised is no trade: "revised up by 0.4 bn to 11.2 bn"."""
        before = [m.low for m in self.items[max(0, index - _REVISED_REACH) : index]]
        return before[-1:] == ["by"] and not {"revised", "revises"}.isdisjoint(before)

    def _part_of_move(self, index: int) -> bool:
        """How much of a change something made: "3 billion of this gain came from prices"."""
        ahead = self.items[index + 1 : index + _PART_REACH]
        if len(ahead) < 3 or ahead[0].low != "of" or ahead[1].low not in POINTERS:
            return False
        # "1.3 billion of the import bill's rise"
        for token in ahead[2:]:
            if token.kind == "direction":
                return bool(token.value.noun)
            if token.kind != "flow" and token.low not in _BILLS and token.low not in POSSESSIVES:
                return False
        return False

    def _paid(self, index: int) -> bool:
        """What a deed of money gives away: "we pay 8 bn dlrs to service the debt".

        Paying for goods from abroad is importing: "paid $3 bn for imports of fuel".
        """
        told = self.clause.subject
        bought = told is not None and told.flow == "exports" and told.partner is not None
        behind = [m.low for m in self.items[index + 1 : index + 3]]
        if told is not None and told.flow == "imports" and behind == ["for", "foreign"]:
            return False  # "importers paid 3 bn for foreign goods"
        for k in range(index - 1, max(-1, index - _DEED_REACH), -1):
            token = self.items[k]
            if token.kind in FIGURE_KINDS or token.kind in ("flow", "balance", "level"):
                return False
            if token.low in _DEEDS:
                if bought and token.low in SPENDING_VERBS:
                    return False  # "Germany took 9 tonnes and paid 3 mn"
                ahead = self.items[index + 1 : index + _DEED_REACH]
                return not names_trade(ahead)
        return False

    def _is_owed(self, index: int) -> bool:
        """Money that has not been paid: "some 90 billion baht is still owed to farmers"."""
        ahead = [m.low for m in self.items[index + 1 : index + 4]]
        return ahead[:1] in (["is"], ["are"], ["was"], ["were"]) and not _OWED.isdisjoint(ahead)

    def _is_answer(self, index: int) -> bool:
        """A part of those asked: "36.2 percent reported lower sales, 19.6 percent higher ones"."""
        if self.answers:
            return True
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        self.answers = (
            following is not None
            and following.low in _ANSWERS
            and (not index or self.items[index - 1].text == "," or self._asked(index))
        )
        return self.answers

    def _asked(self, index: int) -> bool:
        return any(m.low in _ASKED for m in self.items[:index])

    def _is_levy(self, index: int) -> bool:
        """A rate that is put on goods.

        "duties of up to 37.6 percent", "raised tariffs to 25 percent from 10".
        """
        for k in range(index - 1, max(-1, index - _LEVY_REACH), -1):
            token = self.items[k]
            if token.low in _LEVIES:
                return True
            if token.kind in ("flow", "balance", "share") or token.text in (";", "("):
                return False
            if token.kind in FIGURE_KINDS and token.kind != "percent":
                return False
        return False

    def _head_behind(self, index: int) -> bool:
        """The noun that the sum measures or qualifies: "44.5 billion dlr foreign debt"."""
        k = index + 1
        if k < len(self.items) and self.items[k].low == "worth":
            k += 1
        if k < len(self.items) and self.items[k].low in _LINKS:
            k += 1
        link, head = self.items[k - 1].low, None
        while k < len(self.items):
            token = self.items[k]
            owner = k + 1 < len(self.items) and self.items[k + 1].low in POSSESSIVES
            if token.low in ABROAD:
                break  # "$3 bn of bonds abroad"
            if token.kind in ("flow", "balance", "share") and not owner:
                return False
            if not owner and not (
                is_plain(token)
                or token.kind in ("not_trade", "place")
                or token.low in GENERIC_SUBJECTS
                or token.low in POSSESSIVES
            ):
                break
            head = token
            k += 1
        if link == "as" and any(m.kind == "direction" for m in self.items[k : k + _DOES]):
            return False  # "rose to $3 bn as the price of a barrel climbed"
        return head is not None and self._is_other(head.low, head.kind)

    def _head_before(self, index: int) -> bool:
        """The noun that "of" gives the sum to: "remittances of 587 million dollars"."""
        k = index - 1
        while k > 0 and self.items[k].low in _ABOUT:
            k -= 1
        if k < 1 or self.items[k].low not in ("of", "worth", "totalling", "totaling"):
            return False
        head = self.items[k - 1]
        return head.low == "capital" or self._is_other(head.low, head.kind)

    def _is_other(self, low: str, kind: str) -> bool:
        return low in _PURSES or (kind in ("topic", "not_trade") and low not in _OF_TRADE)

    def _on_price(self, index: int) -> int:
        """What follows a price is of the price: "averaged $1,203 an ounce, 8 percent lower"."""
        if names_trade(self.items[self.consumed : index]):
            return index + 1
        told = self.clause.subject
        if told is not None and told.source == "good":
            for slot in self.clause.slots:
                slot.subject = NOT_TRADE  # "Copper fell 3 percent to $6,000 a tonne"
        if told is None or (told.source == "good" and not self.clause.slots):
            self._open(NOT_TRADE, index)
        self.np_start = self.consumed = index + 1
        return index + 1

    def _is_of_economy(self, index: int) -> bool:
        """A part of something else than trade: "7 percent of GDP", "half of what it grows"."""
        if not self._low_at(index + 1).startswith("of"):
            return self._goes_on_with_economy(index)
        ahead = self.items[index + 2 : index + _OF_WHOLE]
        if any(pair in _INCOMES for pair in pairwise(m.low for m in ahead)):
            return True
        whole = list(takewhile(lambda m: m.kind not in ("flow", "punct", "period"), ahead))
        made = bool(whole) and whole[0].low == "what" and any(m.low in _MAKING for m in whole)
        return made or any(m.low.split()[0] in _ECONOMY for m in whole)

    def _goes_on_with_economy(self, index: int) -> bool:
        """Another time's part of it: "narrowed to 15 percent of GDP from 19 percent in 2001"."""
        told = next((k for k in range(index - 1, -1, -1) if self.items[k].kind == "percent"), None)
        between = self.items[told + 1 : index] if told is not None else []
        parted = any(m.kind in ("flow", "balance", "direction") for m in between)
        compared = bool(between) and between[-1].low in _COMPARING
        return compared and not parted and any(m.low in _ECONOMY for m in between)
