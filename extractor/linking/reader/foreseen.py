"""What forecasters had in mind for the trade told of: "Analysts had pencilled in $4 billion"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.reader.balances import Balances
from extractor.linking.word_sets import (
    ACTIVE_FORECASTS,
    FORECASTERS,
    FUNCTION_WORDS,
    GENERIC_SUBJECTS,
    words,
)

_FORESEEING: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(words("looked look looking hoped hoping"), ("for", "to")),
    **dict.fromkeys(words("braced bracing called calling plumped bargained gone going"), ("for",)),
    **dict.fromkeys(words("pointed pointing"), ("to",)),
    **dict.fromkeys(words("pencilled penciled"), ("in",)),
    **dict.fromkeys(words("betting bet wagered banked banking counted counting"), ("on",)),
    **dict.fromkeys(words("centred centered settled"), ("on", "around", "at", "near")),
    **dict.fromkeys(words("clustered bunched hovered"), ("around", "near", "at", "about")),
    **dict.fromkeys(words("ranged ranging varied"), ("from", "between", "up", "as")),
    **dict.fromkeys(words("talked talking spoken thinking warned"), ("of",)),
    **dict.fromkeys(
        words("wanted reckoned anticipated picked picking guessed tipped tipping feared"), ()
    ),
}
"""Verbs of forecasters, and the words of which one must follow them."""
_STATING = words("was were is stood had called points pointed put came")
"""Verbs of a forecast: "the median estimate was 4 percent"."""
_REACH = 20
"""How far from its beginning the figure of a forecast may stand."""
_PASSED = words("direction level forecast basis period punct record place")
_LIGHT = (
    FUNCTION_WORDS
    | GENERIC_SUBJECTS
    | words(
        "something anything figure figures nearer nearly closer close near almost roughly around"
    )
)


class Foreseen(Balances):
    """Gives forecasts without a subject of their own that of the trade told of."""

    def _foreseen(self, start: int) -> int:
        """Open a clause for a forecast that begins at `start`; the token to go on with."""
        base = self._trade_at_hand()
        figure = self._first_told(start)
        if figure is None:
            return start
        verb = self._verb_of_forecast(start, figure)
        if verb is None or not self._is_light(verb + 1, figure):
            return start
        named = self.items[figure].kind in ("flow", "balance")
        if base is None or not base.is_trade or (named and base.flow != "balance"):
            if named:  # "Dealers had talked of exports of 3 bn"
                self.items[verb] = replace(self.items[verb], kind="forecast", value="verb")
            return start
        self._open(self._of_forecast(base), start)
        self.items[verb] = replace(self.items[verb], kind="forecast", value="verb")
        self.clause.forecasts.append(verb)
        self.last_verb = verb
        self.np_start = self.consumed = verb + 1
        return verb + 1

    def _of_forecast(self, base: Subject) -> Subject:
        """What was foreseen is what the article tells of, where the sentence names no trade."""
        lead = self.state.lead
        asked = base is self.state.subject and not self._goes_on_with_one(base)
        if asked and lead is not None and base.flow != lead.flow:
            base = lead
        return replace(base, others=(), source="foreseen")

    def _goes_on_with_one(self, base: Subject) -> bool:
        """Right behind a sentence of its paragraph on one flow alone a forecast is of that.

        "Imports rose 5 percent. Economists had forecast 3 percent", told of after the surplus.
        """
        near = not self.new_paragraph
        told = {claim.subject.flow for claim in self.state.last_claims}
        return near and told == {base.flow} and base.item is None and base.partner is None

    def _first_told(self, start: int) -> int | None:
        """The first figure, or the trade that it is of, where nothing else is told of."""
        for k in range(start, min(start + _REACH, len(self.items))):
            token = self.items[k]
            if token.kind in ("money", "percent", "balance", "flow"):
                return k
            if token.kind in ("topic", "not_trade", "streak", "quantity"):
                return None
        return None

    def _verb_of_forecast(self, start: int, figure: int) -> int | None:
        """The verb of a forecaster or of a forecast, the last one before its figure."""
        head = self.items[start:figure]
        noun = any(m.kind == "forecast" and m.value == "noun" for m in head)
        if not noun and not any(m.low in FORECASTERS or m.text == "City" for m in head):
            return None
        for k in range(figure - 1, start, -1):
            token = self.items[k]
            followers = _FORESEEING.get(token.low)
            if followers is not None and (not followers or self.items[k + 1].low in followers):
                return k
            if token.kind == "forecast" and token.value == "verb":
                return k if token.low.split()[-1].startswith(ACTIVE_FORECASTS) else None
            if noun and (token.low in _STATING or (k == figure - 1 and token.kind == "forecast")):
                return k
        return None

    def _is_light(self, first: int, last: int) -> bool:
        """Whether no other noun than those of movement stands between verb and figure."""
        return all(m.kind in _PASSED or m.low in _LIGHT for m in self.items[first:last])
