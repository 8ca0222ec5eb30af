"""How far sums are from each other."""

from __future__ import annotations

from extractor.linking.finishing.aims import Aims
from extractor.linking.word_sets import words

FARTHER = words(
    "more less fewer higher lower larger smaller bigger greater wider narrower worse better"
)
_BEHIND_FARTHER = words("than and while at on")
"""What goes on behind a distance: "$3 bn higher than", "$3 bn higher at $14 bn"."""
_OFFSETTING = words("covered offset outweighed matched balanced cancelled canceled compensated")
"""What is more than done to a sum: "a gap of 3 bn more than offset by services"."""
_APART = (["ahead", "of"], ["short", "of"], ["shy", "of"], ["away", "from"])
_BEYOND = words("above below over under")
_BESIDE_TIMES = words("above below")
_SUMS = words("that those last level levels previous target forecast goal")
"""What a sum stands above or below: "96 mln above that of May", "3 bn below the target"."""
_TOLD_BEHIND = 4
"""How many tokens before what is told of a sum that sum stands: its comma, "which" and "is"."""


class Distances(Aims):
    """Tells how far a figure says that trade is from another sum."""

    def _is_distance(self, index: int) -> bool:
        """How far from another sum.

        "3 bn more than in May", "7.9 bn (8%) ahead of 2022", "was 4 mln, or 19 percent, more than".
        """
        k = index + 1
        if k < len(self.items) and self.items[k].text == "(":
            while k < len(self.items) and self.items[k].text != ")":
                k += 1
            k += 1
        elif [m.low for m in self.items[k : k + 2]] == [",", "or"]:
            k += 2
            closing = "percent" if self._is_told_of_sum(index) else ","
            while k < len(self.items) and closing not in (self.items[k].text, self.items[k].kind):
                if self.items[k].kind == "percent" and self.items[k + 1].low == "of":
                    return False  # "was 5 bn, or 12 percent of exports, better than expected"
                k += 1
            k += 1
        ahead = [m.low for m in self.items[k : k + 4]]
        if len(ahead) < 2 or self.items[k].kind == "balance":
            return False  # "bought 3 bn more than it sold"
        if ahead[0] in FARTHER and _OFFSETTING.isdisjoint(ahead[2:3]):
            ends = ahead[1] in _BEHIND_FARTHER or self.items[k + 1].kind in ("punct", "basis")
            behind_time = ahead[1] in ("in", "for") and "than" in (
                m.low for m in self.items[k + 2 : k + 6]
            )
            return ends or behind_time or self.items[k + 1].kind == "period"
        of_time = ahead[0] in _BESIDE_TIMES and self.items[k + 1].kind == "period"
        beyond = ahead[0] in _BEYOND and (of_time or not _SUMS.isdisjoint(ahead[1:]))
        return beyond or (ahead[:2] in _APART and not self._is_next_ranked(k + 2))

    def _is_told_of_sum(self, index: int) -> bool:
        """By how much the sum just told grew: "$38 bn, which is $15 bn, or 7 percent more than"."""
        before = [m.low for m in self.items[max(0, index - 2) : index]]
        behind = index > _TOLD_BEHIND and self.items[index - _TOLD_BEHIND].kind == "money"
        return behind and before in (["which", "is"], ["which", "was"])

    def _is_next_ranked(self, k: int) -> bool:
        """Whom a partner is ahead of in a ranking: "with $3 bn, or 9 percent, ahead of Peru"."""
        k += self.items[k : k + 1] != [] and self.items[k].low == "the"
        return k < len(self.items) and self.items[k].kind == "place"
