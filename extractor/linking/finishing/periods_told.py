"""The period that an article is telling of: what sets it, and what is only told by the way."""

from __future__ import annotations

from itertools import pairwise

from extractor.fiscal_years import SOLAR, SOLAR_COUNTRIES
from extractor.lexicon.fiscal import fiscal_year_start
from extractor.linking.accounts import names_other_account
from extractor.linking.cells import Claim
from extractor.linking.finishing.bases import Bases
from extractor.linking.finishing.coordinated import APART
from extractor.linking.finishing.placing import MONTHS_OF_YEAR
from extractor.linking.finishing.timing import TURNED
from extractor.linking.roles import FIGURE_KINDS, period_role
from extractor.linking.word_sets import words
from extractor.mentions.types import names_trade
from extractor.periods import Period

_RELEASES = frozenset({"release", "figures", "data", "numbers", "statistics", "report"})
_CUE = 4
"""How many words the cue of a script may take: "(ANCHOR) For the quarter as a whole"."""
_BEFORE_TOPICS = words("but and yet still only even the whole of for over in during taking take")
"""What may stand before the time that is the topic of its sentence."""
_SPANNING = words("for over taking take")
_TIME_PREPOSITIONS = words("in during of")
_BESIDE_TOPICS = words("alone itself though however too , by contrast again")
_NO_VERBS = _RELEASES | {"'s", "’s", "will", "statistic"}
"""Words behind a time that is no topic: "June data will be out on Thursday"."""
_OTHER_TOPICS = words("not_trade forecast streak record")
_CLOSING_SPANS = words("months first_months months_to to_date half")
_AT_SPANS = words("over in during for throughout across")
_BEFORE_SPAN = 2
_FROM_THE_END = 4
"""How far from the end of its sentence a span may stand."""
_OLD_NEWS = 600
"""Days after which a period is background: what the article tells of came later."""


def _states_period(claim: Claim) -> bool:
    """A fact whose period its own words give."""
    return (
        claim.measure != "streak"
        and "period" not in claim.inherited
        and claim.status == "actual"
        and "earlier" not in claim.rules
    )


def _latest_year_first(told: list[Period]) -> list[Period]:
    """Of years one after another the last is news: "rose from 3 bn in 2006 to 4 bn in 2007"."""
    if len(told) < 2 or any(p.length_in_months != MONTHS_OF_YEAR for p in told):
        return told
    return sorted(told, key=lambda p: p.end, reverse=True)


class PeriodsTold(Bases):
    """Keeps the main period of the article and that of the moment."""

    def _foretold_from(self) -> Period | None:
        """What a forecast is compared with: "should grow 6 percent, after 14 percent in 2010"."""
        if not any(claim.status == "forecast" for claim in self.claims):
            return None
        return next((c.period for c in self.claims if c.status == "actual"), None)

    def _remember_period(self, trade: bool, opening: bool) -> None:
        """The period told of: of the first figure that states one, or of the sentence."""
        state = self.state
        state.scene_waits = state.scene_waits and not self.claims
        stating = [c for c in self.claims if c.period is not None and _states_period(c)]
        if state.period is not None:
            stating = [c for c in stating if TURNED not in c.rules]
        told = _latest_year_first([c.period for c in stating if c.period is not None])
        if told and state.main_is_scene and not state.scene_is_of_trade:
            state.main_period = None  # "Consumer prices rose in October.¶ The surplus of September"
        main = state.main_period
        state.actual_period = told[0] if told else state.actual_period or self._foretold_from()
        ahead = self._ahead()
        state.ahead = ahead or state.ahead
        state.foretold = ahead or state.foretold
        if main is None and ahead is not None:
            state.main_is_fiscal = self._says_fiscal(ahead)
        state.years_told.update(p.start.year for p in told if p.unit == "year")
        state.cumulated.extend(p for p in told if p.unit in ("months", "half", "days"))
        if any(c.period == main and "period" in c.inherited for c in self.claims):
            state.main_is_scene = False  # figures have been told of it
        title = state.title_period
        if any(c.period == title and "period" in c.inherited for c in self.claims):
            state.title_is_told = True
        current = [
            period
            for period in told
            if (main is None or period.end >= main.start) and not self._before_title(period)
        ]
        if current and state.period is not None and self._is_aside_on_time():
            return
        if current:
            if opening or state.period != current[0]:
                state.period_led = opening and self._says_when_first()
            state.period = state.told = current[0]
            if (main is None or state.main_is_scene) and self._is_current(current[0]):
                state.main_period, state.main_is_scene = self._wider(current[0]), False
                state.main_is_fiscal = self._says_fiscal(state.main_period)
        elif told and opening and main is not None and self._looks_back(told, main):
            state.period, state.period_led = told[0], False
        elif (span := self._spanned()) is not None and self._is_current(span):
            state.period, state.scene_waits, state.period_led = span, True, False
        elif told or self.sentence_period is None or self._of_something_else():
            return
        elif (
            (
                trade
                or state.period is None
                or self._of_release(self.sentence_period)
                or self._is_of_payments()
                or self._turns_to_time()
            )
            and self._is_current(self.sentence_period)
            and not self._before_title(self.sentence_period)
            and (self._tells_of_now() or self._sets_scene(self.sentence_period))
        ):
            if not self.claims and state.period != self.sentence_period:
                state.scene_waits = self._turns_to_time()
                state.period_led = opening and not state.scene_waits
            state.period = self.sentence_period
            if main is None:
                state.main_is_scene = not self.claims
                state.scene_is_of_trade = trade or names_trade(self.items)
            state.main_period = main or self._wider(self.sentence_period)

    def _says_fiscal(self, told: Period) -> bool:
        """Whether a year told of, or a part of one of Iran, begins in another month than January.

        "Last year" beside a half of a fiscal year may well be a calendar year.
        """
        whole = told.length_in_months >= MONTHS_OF_YEAR and told.start.month != 1
        times = [m.value for m in self.items if m.kind == "period"]
        said = any(time.kind == "fiscal" or time.unit in ("fiscal", SOLAR) for time in times)
        said = said or (told.start.month == fiscal_year_start(self.state.home or ""))
        return said and (whole or self.state.home in SOLAR_COUNTRIES)

    def _spanned(self) -> Period | None:
        """The span that a sentence without a figure closes with: what comes next is of it.

        "For all that, the mills did well over the first eight months.¶ Sales rose 7 percent"
        """
        last = self.times[-1] if self.times else 0
        if not last or self.sentence.has_figure:
            return None
        if any(m.kind in _OTHER_TOPICS for m in self.items):
            return None
        time = self.items[last].value
        if time.kind not in _CLOSING_SPANS or last < len(self.items) - _FROM_THE_END:
            return None
        before = {m.low for m in self.items[max(0, last - _BEFORE_SPAN) : last]}
        told = period_role(self.items, last) == "main" and before & _AT_SPANS
        return self._resolve(time, None, self.state.period) if told else None

    def _is_of_payments(self) -> bool:
        """The account of which trade is a part, where another topic has set the time till then."""
        scene = self.state.main_is_scene and not self.state.scene_is_of_trade
        return scene and names_other_account(self.items)

    def _tells_of_now(self) -> bool:
        """Figures of what has been, or forecasts in news that has told of nothing else."""
        main, today = self.state.main_period, self.state.reference
        ahead = main is None or today is None or main.end > today
        return any(c.status == "actual" or ahead for c in self.claims)

    def _is_aside_on_time(self) -> bool:
        """An aside on the months behind the one told of: "Over the past year they were 3 bn".

        Or on the year so far, beside it: "fell 5 percent on the month and 2 percent in the half".
        """
        times = [m.value for m in self.items if m.kind == "period"]
        apart = any(APART in claim.rules for claim in self.claims)
        return apart or any(time.kind == "trailing" for time in times)

    def _ahead(self) -> Period | None:
        """The time to come that forecasts state, or that a sentence without figures is about."""
        today = self.state.reference
        said = [
            c.period
            for c in self.claims
            if c.status == "forecast" and c.period is not None and "period" not in c.inherited
        ]
        told = said[0] if said else None if self.claims else self.sentence_period
        return told if told is not None and today is not None and told.end > today else None

    def _says_when_first(self) -> bool:
        """Whether it says when before how much, "In May exports fell 5%", or is listed."""
        if self.sentence.line or self.items[0].kind == "punct":
            return True
        for index, item in enumerate(self.items):
            if item.kind in FIGURE_KINDS:
                return False
            if item.kind == "period" and period_role(self.items, index) in ("main", "anchored"):
                return self.items[index + 1].low != "alone"  # "In May alone" is an aside
        return False

    def _looks_back(self, told: list[Period], main: Period) -> bool:
        """A sentence that opens with a time of its own: "In 2019, exports were 3 bn".

        Or is all of one year, in news of a part of the next: "Trade grew 5 percent in 2019".
        """
        if self.fronted is not None and not self.items[self.fronted].value.anchored:
            return True
        of_year = {p.unit for p in told} == {"year"} and len(set(told)) == 1
        return of_year and main.unit != "year" and told[0].end < main.start

    def _wider(self, period: Period) -> Period:
        """The title's span of months, where the first figure is of a part of it.

        Or the title's month, of which figures were told before the first span that holds it.
        """
        title = self.state.title_period
        today = self.state.reference
        if title is not None and title.unit == "month" and self.state.title_is_told:
            return title if period.start <= title.start and title.end <= period.end else period
        if title is None or title.unit not in ("months", "half", "quarter"):
            return period
        over = today is None or title.end < today
        inside = title.start <= period.start and period.end <= title.end
        return title if over and inside else period

    def _before_title(self, period: Period) -> bool:
        """A month before the title's, told first: "February was revised", in news of March."""
        title = self.state.title_period
        if title is None or self.state.main_period is not None:
            return False
        months = period.unit == title.unit == "month"
        return months and period.end < title.start and period.start.month != title.start.month

    def _is_current(self, period: Period) -> bool:
        """A look back ("it began in 2008") does not become the period told of."""
        main, today = self.state.main_period, self.state.reference
        if main is not None:
            return period.end >= main.start
        return today is None or (today - period.end).days < _OLD_NEWS

    def _of_something_else(self) -> bool:
        """Whether the time stands behind all figures, and is of none: "ships were late in May"."""
        if not self.claims:
            return False
        last = max(claim.end for claim in self.claims)
        times = [m for m in self.items if m.kind == "period"]
        none = all(claim.period != self.sentence_period for claim in self.claims)
        return none and all(time.start > last for time in times)

    def _of_release(self, period: Period) -> bool:
        """News of later figures than those told of: "May's customs release", "the June data".

        Or of those of a time said: "Customs data for January to September put China first".
        """
        for word, before, time in zip(self.items, self.items[1:], self.items[2:], strict=False):
            if word.low in _RELEASES and before.low == "for" and time.kind == "period":
                return not self.claims
        main = self.state.main_period
        later = main is not None and period.start > main.end
        return later and not self.claims and any(m.low in _RELEASES for m in self.items)

    def _turns_to_time(self) -> bool:
        """A sentence without a figure whose topic is a time: "December was no help", "For the
        first quarter as a whole the picture is brighter".
        """
        if self.sentence.has_figure:
            return False
        cues = [k for k, m in enumerate(self.items[:_CUE]) if m.text in (")", ":")]
        k = first = cues[-1] + 1 if cues else 0
        while k < len(self.items) and self.items[k].low in _BEFORE_TOPICS:
            k += 1
        if k + 1 >= len(self.items) or self.items[k].kind != "period":
            return False
        spans = self.items[first].low in _SPANNING
        told = next((m for m in self.items[k + 1 :] if m.low not in _BESIDE_TOPICS), None)
        is_subject = k == first or self.items[k - 1].low not in _TIME_PREPOSITIONS
        asked = told is not None and told.text == "?"  # "And the quarter?"
        verb = told is not None and told.kind != "punct" and told.low not in _NO_VERBS
        verb = verb or asked
        return spans or (is_subject and verb)

    def _sets_scene(self, period: Period) -> bool:
        """Whether figures to come may be of the period of a sentence without one.

        Not where it tells of what is to come ("June data will be out soon"), or of a year so far.
        """
        for told, verb in pairwise(self.items):
            if told.low in _RELEASES and verb.low.startswith("will"):
                return False
        if any(m.kind == "period" and m.value.kind == "to_date" for m in self.items):
            return False
        today = self.state.reference
        if today is None or period.end <= today:
            return True
        under_way = period.start <= today and any(m.kind == "forecast" for m in self.items)
        return period == self.state.title_period and not under_way
