"""How far the name of a good reaches: "fresh produce and cut flowers", "parts of cars"."""

from __future__ import annotations

from extractor.lexicon.items import canonical
from extractor.linking.goods import is_plain
from extractor.mentions.types import Mention

_CLOSING = 3
"""A comma, "and" and the last good of a list."""


class GoodsNames:
    """Finds where names of goods end."""

    def __init__(self, items: list[Mention]) -> None:
        self.items = items

    def _item_end(self, index: int) -> int:
        """The end of a name of goods that begins at `index`: words, "and", commas and "of"."""
        first = last = index
        index += self._opens_other_class(index)
        while index < len(self.items):
            token = self.items[index]
            owner = token.low in ("its", "their") and self.items[index - 1].low == "and"
            if is_plain(token) or owner or token.low in ("the", "all"):
                index += 1  # "phosphate and its by-products"
                if not owner and token.low not in ("the", "all"):
                    last = index
            elif index == last and self._closes_list(first, index):
                index += 2
            elif index == last and self._joins_names(token, index):
                index += 1
            elif token.low == "other" and self.items[index - 1].low in ("and", "&"):
                index += 1  # "copper and other metals"
            elif self._names_use(index):
                index += 1  # "wiring sets used in vehicles and ships"
            else:
                break
        return last

    def _closes_list(self, first: int, index: int) -> bool:
        """The comma before the last of several goods: "tea, coffee, and cocoa"."""
        ahead = self.items[index : index + 3]
        if len(ahead) < _CLOSING or ahead[0].text != "," or ahead[1].low not in ("and", "&"):
            return False
        inside = self.items[first:index]
        listed = any(m.text == "," for m in inside) and not any(m.low == "and" for m in inside)
        named = is_plain(ahead[2]) and ahead[2].kind == "word"
        return listed and (named or self._opens_other_class(index + 2))

    def _opens_other_class(self, index: int) -> bool:
        """The rest of a class: "other wood products"."""
        named = index + 1 < len(self.items) and is_plain(self.items[index + 1])
        return named and self.items[index].low == "other"

    def _names_use(self, index: int) -> bool:
        """Whether goods follow that this one is used in."""
        behind = self.items[index + 1].low if index + 1 < len(self.items) else ""
        used = self.items[index - 1].low == "used" and self.items[index].low in ("in", "for")
        return used and canonical(behind) is not None

    def _joins_names(self, token: Mention, index: int) -> bool:
        """What may stand between two words of one name: "oil and gas", "parts of cars"."""
        if token.low in ("and", "&", "/", "of", "or", "-"):
            pause = token.low == "-" and self.items[index - 1].end < token.start
            return not pause  # "fresh produce - fruit and nuts - fetched"
        if token.text == ",":
            return self._list_goes_on(index + 1)
        return token.kind == "place" and bool(token.value.form == "adjective")

    def _list_goes_on(self, index: int) -> bool:
        """After a comma: do words lead on to an "and" and more words before anything else?"""
        seen = False
        while index < len(self.items):
            token = self.items[index]
            if token.low in ("and", "&"):
                index += 1 + self._opens_other_class(index + 1)
                return index < len(self.items) and is_plain(self.items[index])
            if is_plain(token) or (token.text == "," and seen):
                seen = True
                index += 1
                continue
            return False
        return False
