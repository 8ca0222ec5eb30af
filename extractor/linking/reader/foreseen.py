"""What forecasters had in mind for the trade told of: "Analysts had pencilled in $4 billion"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Subject
from extractor.linking.reader.balances import Balances
from extractor.linking.word_sets import (
    ACTIVE_FORECASTS,
    FUNCTION_WORDS,
    GENERIC_SUBJECTS,
    words,
)

_FORECASTERS = words(
    "analysts economists forecasters experts traders strategists pollsters market markets survey",
    "poll consensus median government ministry planners polled surveyed",
)
_FORESEEING = {
    "looked": "for",
    "look": "for",
    "looking": "for",
    "braced": "for",
    "called": "for",
    "calling": "for",
    "pointed": "to",
    "pointing": "to",
    "pencilled": "in",
    "penciled": "in",
    "wanted": "",
    "reckoned": "",
    "betting": "on",
    "bet": "on",
    "plumped": "for",
    "bargained": "for",
    "anticipated": "",
}
"""Verbs of forecasters, and the word that must follow them."""
_STATING = words("was were is stood had called points pointed put came")
"""Verbs of a forecast: "the median estimate was 4 percent"."""
_REACH = 20
"""How far from its beginning the figure of a forecast may stand."""
_LIGHT = FUNCTION_WORDS | GENERIC_SUBJECTS


class Foreseen(Balances):
    """Gives forecasts without a subject of their own that of the trade told of."""

    def _foreseen(self, start: int) -> int:
        """Open a clause for a forecast that begins at `start`; the token to go on with."""
        base = self._trade_at_hand()
        if base is None or not base.is_trade:
            return start
        figure = self._first_told(start)
        if figure is None or (self.items[figure].kind == "balance" and base.flow != "balance"):
            return start
        verb = self._verb_of_forecast(start, figure)
        if verb is None or not self._is_light(verb + 1, figure):
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
        if base is self.state.subject and lead is not None and base.flow != lead.flow:
            base = lead
        return replace(base, others=(), source="foreseen")

    def _first_told(self, start: int) -> int | None:
        """The first figure, or the balance that it is of, where nothing else is told of."""
        for k in range(start, min(start + _REACH, len(self.items))):
            token = self.items[k]
            if token.kind in ("money", "percent", "balance"):
                return k
            if token.kind in ("flow", "topic", "not_trade", "streak", "quantity"):
                return None
        return None

    def _verb_of_forecast(self, start: int, figure: int) -> int | None:
        """The verb of a forecaster or of a forecast, the last one before its figure."""
        head = self.items[start:figure]
        noun = any(m.kind == "forecast" and m.value == "noun" for m in head)
        if not noun and not any(m.low in _FORECASTERS for m in head):
            return None
        for k in range(figure - 1, start, -1):
            token = self.items[k]
            follower = self.items[k + 1].low
            if token.low in _FORESEEING and _FORESEEING[token.low] in ("", follower):
                return k
            if token.kind == "forecast" and token.value == "verb":
                return k if token.low.split()[-1].startswith(ACTIVE_FORECASTS) else None
            if noun and token.low in _STATING:
                return k
        return None

    def _is_light(self, first: int, last: int) -> bool:
        """Whether no other noun than those of movement stands between verb and figure."""
        return all(
            m.kind in ("direction", "level", "forecast", "basis", "period", "punct", "record")
            or m.low in _LIGHT
            for m in self.items[first:last]
        )
