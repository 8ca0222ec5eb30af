"""How far trade is from what was aimed at, which is no trade itself."""

from __future__ import annotations

from extractor.linking.finishing.signs import Signs
from extractor.linking.word_sets import FORECASTERS, MEANT, words

_MISSING = words(
    "missed missing misses exceeded exceeds exceeding surpassed overshot undershot beat topped"
)
_BESIDE_AIMS = words(
    "above below under over short shy ahead behind lower higher less more off worse better wider",
    "narrower smaller larger bigger",
)
_AIMS = words("target targets goal goals forecast forecasts projection projections")
_AIM_REACH = 7
"""How far behind its distance what was aimed at may stand."""


class Aims(Signs):
    """Tells a distance from an aim."""

    def _misses_aim(self, index: int) -> bool:
        """By how much an aim was missed: "exceeded the target of 27 billion by 3 billion"."""
        if not index or self.items[index - 1].low != "by":
            return False
        before = self.items[max(0, index - _AIM_REACH) : index - 1]
        missed = next((k for k, m in enumerate(before) if m.low in _MISSING), None)
        return missed is not None and any(
            m.kind == "forecast" and m.value == "noun" and m.low.split()[0] in _AIMS
            for m in before[missed:]
        )

    def _is_off_aim(self, index: int) -> bool:
        """How far trade is from what was aimed at or foreseen.

        "4 percent short of the $58 bn target", "$3 bn more than analysts had bargained for".
        """
        if self._misses_aim(index):
            return True
        ahead = self.items[index + 1 : index + 1 + _AIM_REACH]
        if not ahead or ahead[0].low not in _BESIDE_AIMS:
            return False
        foreseen = False
        for word in ahead[1:]:
            if word.kind == "forecast":
                return foreseen or (word.value == "noun" and word.low.split()[0] in _AIMS)
            if foreseen and word.low in MEANT:
                return True
            foreseen = foreseen or word.low in FORECASTERS or word.text == "City"
            if word.kind in ("punct", "period", "flow", "direction"):
                return False
        return False
