"""Whether a figure is told or foreseen: forecasts, targets, needs and conditions."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from extractor.linking.clauses import Clause, Slot
from extractor.linking.finishing.polls import Polls
from extractor.linking.roles import FIGURE_KINDS
from extractor.linking.word_sets import FORECASTERS, FORESEEN, FUNCTION_WORDS, MEANT, words
from extractor.mentions.types import Mention
from extractor.periods import Period, months

_BEFORE_FORESEEN = FORECASTERS | words(
    "that which had by they the a an most many some all was were been in on for city wall private",
    "independent london generally widely range",
)
"""Words between a figure and the forecast that it met: "8 percent that analysts had expected"."""
AIMS = words(
    "target targets goal goals forecast forecasts projection projections estimate estimates"
)
"""Nouns right behind a figure that is aimed at: "the 30 billion target for 2030"."""
_VOICES = words(
    "put puts see sees saw point points foresee foresees foresaw comprise comprises includes",
    "implies assumes shows show",
)
"""What a forecast does: "staff forecasts put the deficit at ..."."""
_FORESEEN_REACH = 9
"""How far behind the foreseen figure its verb may stand: "that economists polled by AFX had"."""
_READINGS = words(
    "revised flash preliminary advance initial first earlier previous early provisional",
    "preliminarily upwardly downwardly",
)
"""What makes an estimate one of a time that is over: "a revised estimate of 59.4 billion"."""
_TOPICS = words("of for on at")
_LINKS = words(
    "in and with , for while the its but to by a an as well result of leaving giving yielding",
    "producing creating resulting",
)
"""All that may stand between a figure and the next clause of one forecast."""
_HYPOTHETICAL = frozenset({"could", "would", "may", "might", "can"})
_SAYING = words("said says told announced believes believe thinks reckons added")
_THINKING = _SAYING | words(
    "estimates estimate estimated predicted predicts warned warns warning suggested suggests",
    "indicated indicates noted notes according reckoned thought think analysts economists",
)
"""Words of who thinks that something may be."""
_UNREAL = words("without otherwise were would had tariff tariffs")
_CHANCES = words("could might may without otherwise were")
"""Words of what only might be."""
_ENDS_FORESEEN = words(", and while but whereas although though ;")
_PRONOUNS = words("it they these this")
_RIVALS = words(
    "analysts analyst economists economist market markets poll expected than above below against",
    "compared vs vs. v v. versus beat beating beats missed missing exceeded exceeding topped",
    "topping",
)
"""Words of forecasters, and of what their estimates are set against."""
_CHANGING = words(
    "raised raises lifted lifts upped cut cuts lowered lowers trimmed trims slashed revised",
    "revises upgraded downgraded increased reduced",
)
"""What forecasters do with a forecast."""
_HABITS = words("usually typically normally")
_HABIT_REACH = 5
_NEEDS = words("need needs needed")
_DUTIES = {"must", "ought to"}
"""Verbs of what has to be; where a plan or an outlook is told of, it is foreseen."""
_CONDITIONS = words("if unless assuming provided")
_CONDITION_REACH = 3
"""How far before the subject of its clause the word for a condition may stand."""
_BARE_VERBS = words(
    "hit reach top rise fall grow exceed surpass climb drop widen narrow shrink cross touch double",
    "total increase decrease expand contract jump surge slip slow recover rebound average",
)
"""Verbs in headlines behind "to", which say what will be."""
_NOT_FINITE = words("up down total record average higher lower")
"""Words that are verbs elsewhere: "total exports to hit $40 billion"."""
_EARLY = timedelta(days=31)
"""How long before its end a time may be told of as over."""
_PAST = words("rose fell grew sank slid shrank was were came stood hit went leapt dropped sold")
"""Verbs of what is over that do not end in -ed."""
_NEED_REACH = 6
"""How far before its figure a verb of need may stand."""


def _is_past(verb: str) -> bool:
    return verb in _PAST or verb.endswith("ed")


class Forecasts(Polls):
    """Tells what is foreseen from what happened."""

    def _status(self, slot: Slot, clause: Clause) -> str | None:
        """`actual`, `forecast`, or None for a hypothetical sum."""
        if slot.role == "earlier" and "superseded" in slot.rules:
            return "actual"  # "revised from an original estimate of 3 bn"
        if slot.role == "earlier":
            foreseen = self._forecast_noun(slot) or self._is_old_forecast(slot)
            foreseen = foreseen or self._made_then(slot)
            return "forecast" if foreseen else "actual"
        if self._is_need(slot) or self._is_condition(slot, clause) or self._is_habit(slot):
            return None
        if self._forecast_noun(slot) or self._is_of_poll(slot):
            slot.rules.append("forecast noun")
            return "forecast"
        verbs = self._forecast_verbs(slot, clause)
        if not verbs:
            return "forecast" if self._is_headline_of_future(slot) else "actual"
        words = {self.items[k].low.split()[0] for k in verbs}
        said = any(m.kind == "forecast" and m.value == "noun" for m in self.items[: slot.index])
        said = said or self._is_reported(verbs, slot, clause) or self._may_be(verbs, slot, clause)
        if words & _HYPOTHETICAL and not words - _HYPOTHETICAL and not said:
            return None
        slot.rules.append("forecast verb")
        return "forecast"

    def _is_old_forecast(self, slot: Slot) -> bool:
        """What a forecast was before: "raised its forecast to $170 bn from $165 bn"."""
        before = self.items[: slot.index]
        noun = any(m.kind == "forecast" and m.low.split()[0] in AIMS for m in before)
        changed = any(m.low in _CHANGING for m in before)
        told = self.claims[-1] if self.claims else None
        told_here = told is not None and told.sentence[0] == self.sentence.start
        foreseen = told_here and told is not None and told.status == "forecast"
        return noun and changed and foreseen and self.items[slot.index - 1].low == "from"

    def _is_reported(self, verbs: list[int], slot: Slot, clause: Clause) -> bool:
        """What someone said would be: "the ministry said exports would reach $3 bn in 2030"."""
        would, flow = verbs[0], slot.subject.flow_span
        if {self.items[k].low for k in verbs} != {"would"} or flow is None:
            return False
        told = any(m.low in _SAYING for m in self.items[:would])
        dated = bool(clause.periods) or slot.period is not None
        open_ended = any(m.low in _CONDITIONS or m.low in _CHANCES for m in self.items)
        return told and dated and not open_ended and flow[1] <= self.items[would].start

    def _may_be(self, verbs: list[int], slot: Slot, clause: Clause) -> bool:
        """What someone thinks may be by a time: "exports may reach $3 bn this year, he said"."""
        may, flow = verbs[0], slot.subject.flow_span
        modal = self.items[may]
        if flow is None or modal.low not in ("may", "might", "could") or len(verbs) > 1:
            return False
        dated = bool(clause.periods) or slot.period is not None
        told = any(m.low in _THINKING or m.kind == "forecast" for m in self.items if m is not modal)
        open_ended = any(m.low in _CONDITIONS or m.low in _UNREAL for m in self.items)
        open_ended = open_ended or [m.low for m in self.items[may : may + 2]] == ["could", "have"]
        own = flow[1] <= modal.start or flow[0] == self.items[may + 1].start
        return dated and told and own and not open_ended

    def _is_headline_of_future(self, slot: Slot) -> bool:
        """Headlines leave out "are expected": "Exports to hit $40 billion by 2030"."""
        if not self.sentence.line:
            return False
        before = self.items[: slot.index]
        to = next((k for k, m in enumerate(before) if self._is_infinitive(k)), None)
        return to is not None and not any(self._is_finite(m) for m in before[:to])

    def _is_infinitive(self, index: int) -> bool:
        following = self.items[index + 1]
        return self.items[index].low == "to" and following.low in _BARE_VERBS

    def _is_estimate_of_past(self, slot: Slot, clause: Clause, period: Period | None) -> bool:
        """What was estimated of a time that is over: "exports in May are estimated at 3 bn"."""
        today = self.state.reference
        verbs = self._forecast_verbs(slot, clause)
        estimated = bool(verbs) and all("estimated" in self.items[k].low for k in verbs)
        estimated = estimated or (not verbs and slot.role == "main" and self._is_own_estimate())
        return estimated and period is not None and today is not None and period.end < today

    def _is_own_estimate(self) -> bool:
        """An estimate by those who count, which nobody had made before and nothing is set against.

        "Earnings from tourism, with an estimate of 185 million", no "above estimates of 180".
        """
        nouns = [m.low for m in self.items if m.kind == "forecast" and m.value == "noun"]
        estimated = bool(nouns) and all(noun.startswith("estimate") for noun in nouns)
        return estimated and not any(m.low in _RIVALS for m in self.items)

    def _is_yet_to_come(self, period: Period | None, slot: Slot, clause: Clause) -> bool:
        """What no verb foretells, but its time does: "wheat stays at 25 mln tonnes next year".

        What is told as over at a time to come stays as told, for `extractor.checking` to flag.
        """
        today = None if self.state.published_inferred else self.state.reference
        if period is None or today is None or period.start <= today:
            return False
        said = self.items[clause.first : slot.index]
        return not any(m.kind in ("direction", "level") and _is_past(m.low) for m in said)

    def _is_under_way(self, period: Period | None) -> bool:
        """A time that is not over, which only forecasts tell of: what happened was before it."""
        today = None if self.state.published_inferred else self.state.reference
        if period is None or today is None or period.start > today:
            return False
        return period.end > today + _EARLY

    def _so_far(self, period: Period | None) -> Period | None:
        """A year that is not over ends with the months told of: "this year's surplus is 3 bn"."""
        main = self.state.main_period
        if main is None or period is None or period.unit != "year" or main.unit == "year":
            return None
        if main.end.year != period.end.year or main.unit in ("days", "week"):
            return None
        return months(period.start.year, 1, main.end.year, main.end.month)

    def _forecast_verbs(self, slot: Slot, clause: Clause) -> list[int]:
        """The verbs under which the figure is said: in its clause, before it, or above it."""
        verbs = [
            k
            for k in clause.forecasts
            if self.items[k].value == "verb"
            and k < slot.index
            and not (k and self.items[k - 1].kind in FIGURE_KINDS)
            and not (self._turned_out(k, slot.index) or self._closes_comparison(k))
        ]
        parent = clause.parent
        if verbs or parent is None:
            return verbs
        above = [k for k in self._verbs_above(parent) if not self._only_compares_to(k, parent)]
        if self._starts_anew(clause, slot):
            return []
        near = [k for k in above if clause.first - 6 < k <= clause.first]
        if near or (above and clause.first and self.items[clause.first - 1].low == "and"):
            return near or above
        return self._verbs_of_list(clause)

    def _verbs_above(self, clause: Clause) -> list[int]:
        """Those of a clause, or above one that a bare verb opens: "plans to boost exports to"."""
        verbs = [
            k
            for k in clause.forecasts
            if self.items[k].value == "verb" and not self._closes_comparison(k)
        ]
        if verbs or clause.slots or clause.parent is None:
            return verbs
        return [k for k in clause.parent.forecasts if self._leads_to_bare(k)]

    def _only_compares_to(self, verb: int, clause: Clause) -> bool:
        """What was foreseen of a figure before it: "less than they had expected, and exports"."""
        told = clause.slots[-1].index if clause.slots else len(self.items)
        return verb > told and self.items[verb + 1].low in _ENDS_FORESEEN

    def _leads_to_bare(self, index: int) -> bool:
        """A verb of intent right before the bare verb of what is meant: "plan to boost"."""
        return self.items[index].value == "verb" and "to" in (
            self.items[index].low.split()[-1],
            self.items[index + 1].low,
        )

    def _starts_anew(self, clause: Clause, slot: Slot) -> bool:
        """Behind a semicolon a verb tells what happened: "expected 9 percent; they rose 7"."""
        parted = any(m.text == ";" for m in self.items[max(0, clause.first - 1) : clause.first + 1])
        own = range(clause.first, slot.index)
        verbs = [k for k in own if self._is_finite(self.items[k]) and not self._is_bare(k)]
        return parted and bool(verbs)

    def _verbs_of_list(self, clause: Clause) -> list[int]:
        """One forecast of several flows: "had forecast exports falling 7% and imports falling 6%".

        A clause with a verb of its own time tells of itself.
        """
        parent = clause.parent
        if parent is None or not parent.slots or not clause.slots:
            return []
        last, first = parent.slots[-1], clause.slots[0]
        between = self.items[last.index + 1 : clause.first]
        linked = all(m.low in _LINKS or m.kind in ("period", "basis", "place") for m in between)
        own = range(clause.first, first.index)
        if not linked or any(self._is_finite(self.items[k]) for k in own if not self._is_bare(k)):
            return []
        return self._forecast_verbs(last, parent)

    def _is_bare(self, index: int) -> bool:
        """An infinitive: "and for sales to increase by 2 percent"."""
        return index > 0 and self.items[index - 1].low == "to"

    def _is_finite(self, word: Mention) -> bool:
        moving = word.kind in ("direction", "level") and word.low not in _NOT_FINITE
        return moving and not word.low.endswith("ing")

    def _is_reading(self, index: int) -> bool:
        """An estimate of what happened: "a new estimate of $2 billion in May"."""
        before = {m.low for m in self.items[max(0, index - 2) : index]}
        said = before | set(self.items[index].low.split())
        return not _READINGS.isdisjoint(said) and any(w.startswith("estimate") for w in said)

    def _is_changed_forecast(self, index: int) -> bool:
        """What a forecast was brought to: "raised its export forecast to $3 billion"."""
        noun = self.items[index]
        named = noun.kind == "forecast" and noun.low in AIMS
        return named and any(m.low in _CHANGING for m in self.items[:index])

    def _is_foreseen_topic(self, slot: Slot) -> bool:
        """What a forecast is of: "the projection for trade was raised from 4 to 5 percent"."""
        for k in range(slot.index - 1, -1, -1):
            token = self.items[k]
            if token.kind == "punct" or token.low in ("while", "but"):
                return False
            if token.low == "than" and self.items[k - 1].low not in ("more", "less"):
                return False
            if token.kind in FIGURE_KINDS and self.items[slot.index - 1].low != "to":
                return False
            if token.kind == "forecast" and token.value == "noun":
                following = self.items[k + 1]
                named = token.low.split()[-1] in _TOPICS or following.low in _TOPICS
                stated = token.low == "estimates" and following.kind in ("period", "flow")
                return (named or stated) and not self._is_reading(k)
        return False

    def _is_condition(self, slot: Slot, clause: Clause) -> bool:
        """What is only assumed: "exports will grow if shipments average $20 billion a month"."""
        for k in range(slot.index - 1, clause.first - _CONDITION_REACH, -1):
            if k < 0 or self.items[k].kind == "punct" or self.items[k].kind in FIGURE_KINDS:
                return False
            if self.items[k].low in _CONDITIONS:
                return self.items[k].low != "provided" or self.items[k + 1].kind not in FIGURE_KINDS
        return False

    def _turned_out(self, verb: int, figure: int) -> bool:
        """What came behind a forecast: "had expected a fall of 4 percent, but they fell 7".

        Or what was told of its flow: "plans to close the deficit, which stood at 3 bn".
        """
        between = self.items[verb:figure]
        return any(
            (m.low == "but" and (following.low in _PRONOUNS or self._happened(following)))
            or (m.low == "which" and _is_past(following.low))
            for m, following in pairwise(between)
        )

    def _happened(self, verb: Mention) -> bool:
        """A verb of what happened: "was put at 3 bn but came to 4"."""
        return _is_past(verb.low) and (verb.kind in ("direction", "level") or verb.low in _PAST)

    def _is_habit(self, slot: Slot) -> bool:
        """What happens in other years: "May, which usually brings a fall of a fifth"."""
        before = self.items[max(0, slot.index - _HABIT_REACH) : slot.index]
        return any(m.low in _HABITS for m in before)

    def _is_need(self, slot: Slot) -> bool:
        """What would have to be: "exports must grow 20 percent to pay for this"."""
        before = self.items[max(0, slot.index - _NEED_REACH) : slot.index]
        lows = [m.low for m in before]
        if not _DUTIES.isdisjoint(lows):
            return not self._is_planned(lows)
        return any(low in _NEEDS and following == "to" for low, following in pairwise(lows))

    def _is_planned(self, lows: list[str]) -> bool:
        """A duty of a plan or an outlook: "The goal is $4 bn. Exports must rise by 5 percent"."""
        planned = any(claim.status == "forecast" for claim in self.state.last_claims)
        return self.state.ahead is not None and (planned or "must" not in lows)

    def _forecast_noun(self, slot: Slot) -> bool:
        k = slot.index - 1
        if k > 1 and self.items[k].low in ("to", "by") and self._is_changed_forecast(k - 1):
            return True
        steps = 0
        while k >= 0 and steps < 5:
            item = self.items[k]
            if item.kind == "forecast" and item.value == "noun":
                return not self._is_reading(k)
            if item.kind == "period" and k and self.items[k - 1].low in ("for", "in", "of", "the"):
                k -= 2
                continue
            if (
                item.kind in FIGURE_KINDS
                or item.kind in ("period", "direction")
                or item.text in (",", ";", "(", ")")
                or item.low in ("to", "from", "and", "but", "while")
            ):
                break
            k -= 1
            steps += 1
        if any(
            m.kind == "forecast" and m.value == "noun" and self.items[k + 1].low in _VOICES
            for k, m in enumerate(self.items[: slot.index])
        ):
            return True
        if self._is_foreseen_topic(slot):
            return True
        first = self._past_conversion(slot.index + 1)
        for k in range(first, min(first + _FORESEEN_REACH, len(self.items))):
            item = self.items[k]
            dash = k == first and item.text == "-"  # "the $28bn-target"
            if dash or item.low in _BEFORE_FORESEEN or item.text.isupper() or self._is_pollster(k):
                continue  # "that the WTO had projected"
            joined = k - (self.items[k - 1].text == "-") == first
            if joined and item.kind == "forecast" and item.low.split()[0] in AIMS:
                return not self._is_reading(k)
            if item.low in MEANT and self._told_by_forecaster(slot.index, k):
                return True
            if item.kind == "forecast" and not FORESEEN.isdisjoint(item.low.split()):
                return True
            if item.kind in FIGURE_KINDS or item.kind in ("punct", "period") or item.low == "and":
                return False
            if item.kind == "word" and item.low not in FUNCTION_WORDS:
                return False  # "a surplus that undershot expectations" was not expected
        return False
