"""Members named to show what a group is: "imports from Asian countries such as Laos and Nepal"."""

from __future__ import annotations

from extractor.linking.partners import place_list
from extractor.linking.reader.supplies import MOVES, Supplies
from extractor.linking.word_sets import CUSTOMERS, SUPPLIERS, words

_SIDES = CUSTOMERS | SUPPLIERS | words("countries nations states economies sources origins")
_BEHIND = words("for in by also which that than to")
"""Words behind examples that go on with what is told of the group."""


class Examples(Supplies):
    """Passes over members that a group is only illustrated by: the figures are the group's."""

    def _drop_examples(self) -> None:
        """Leave out "such as Laos and Nepal" behind Asia or the countries of Asia."""
        for k in range(1, len(self.items) - 2):
            size = self._examples_at(k)
            first = self._behind_group(k) if size else None
            if first is None:
                continue
            last, places = place_list(self.items, k + size, len(self.items))
            if places and self._goes_on_with_group(last):
                enclosed = self.items[first].text == "," and self._low_at(last) == ","
                del self.items[first : last + enclosed]
                return

    def _examples_at(self, index: int) -> int:
        """How many words bring examples here."""
        low = self.items[index].low
        if low == "such":
            return 2 if self._low_at(index + 1) == "as" else 0
        return 1 if low == "like" else 0

    def _behind_group(self, index: int) -> int | None:
        """Where the illustration of a group begins: "Asia", "Asian sources", "Asia from countries".

        What no place names is told by its members: "countries such as Laos and Nepal".
        """
        k = index - (self.items[index - 1].text == ",")
        group = k - 1
        if self.items[group].low in _SIDES and group:
            group -= 1
            if self.items[group].low in ("from", "to") and group:
                k = group
                group -= 1
        place = self.items[group]
        return k if place.kind == "place" and place.value.kind == "group" else None

    def _goes_on_with_group(self, index: int) -> bool:
        """No figure of the last example follows: "such as Laos (3%)", "such as Laos, 3 percent"."""
        if index >= len(self.items):
            return True
        token = self.items[index]
        if token.text == "," and index + 1 < len(self.items):
            token = self.items[index + 1]
            return token.kind in ("direction", "level")
        return token.kind in MOVES or token.low in _BEHIND
