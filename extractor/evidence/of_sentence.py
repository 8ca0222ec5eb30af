"""What the sentence of a fact tells: above all what in it no fact took, and may have mattered."""

from __future__ import annotations

from extractor.evidence.setting import Setting, Told, is_taken, steps
from extractor.lexicon.items import item as item_of
from extractor.records import Fact

_CLOSE_BEFORE, _CLOSE_BEHIND = 5, 4
"""Words before and behind a figure that bear on it most."""
_RECENT = 3
"""How many sentences before one may have told of another time."""


class Surroundings:
    """What the sentences of an article hold beside their facts."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._unread: dict[int, list[int]] = {}
        self._common: dict[int, list[str]] = {}

    def of(self, position: int) -> list[str]:
        """What the words around a fact's first figure tell of how likely it is exact."""
        setting = self._setting
        home, fact = setting.homes[position], setting.facts[position]
        if home is None:
            return []
        if home not in self._common:
            self._unread[home] = _unread_words(setting, home)
            self._common[home] = _of_all(setting, home, len(self._unread[home]))
        found = list(self._common[home])
        if self._unread[home]:
            found += _near(setting.told[home], self._unread[home], setting.firsts[position])
        if setting.flags_of_sentence[home] > setting.flagged[position]:
            found.append("sentence: another is flagged")
        found += _places(setting, home, fact)
        if not setting.holds(home, "period", fact):
            found += _times(setting, home)
        return found


def _unread_words(setting: Setting, home: int) -> list[int]:
    """Indexes of the words of no class that no fact took."""
    told, taken = setting.told[home], setting.taken(home)
    return [k for k in told.unknown if not is_taken(told.items[k], taken)]


def _of_all(setting: Setting, home: int, unread: int) -> list[str]:
    """What a sentence tells of all its facts alike."""
    told, taken = setting.told[home], setting.taken(home)
    found = list(steps("sentence: facts", len(setting.together[home]), (1, 2)))
    found += steps("sentence: number", home, (2, 7, 13))
    # Long lists hang together by marks and order alone.
    found += steps("sentence: list of figures", len(told.figures), (4,))
    found += steps("sentence: list of places", len(told.places), (3,))
    if told.speakers:
        found.append("sentence: of us and you")
    found += steps("sentence: other economics", told.topics, (0, 1))
    found += steps("unread: share", unread / len(told.items), (0.1, 0.15))
    left = sum(figure.start not in setting.figures_taken for figure in told.figures)
    found += steps("unread: figures", left, (0, 1))
    if told.numbers:
        found.append("unread: numbers")
    if told.times and not all(is_taken(time, taken) for time in told.times):
        found.append("unread: times")
    return found


def _near(told: Told, unread: list[int], first: int) -> list[str]:
    """Unread words before the figure, close to it, of goods."""
    figure = next(k for k, item in enumerate(told.items) if item.end > first)
    before = [k for k in unread if k < figure]
    found: list[str] = []
    if before:
        found += steps("unread: words before", len(before), (1, 2))
        if before[-1] >= figure - _CLOSE_BEFORE:
            found.append("unread: close before")
        if any(item_of(told.items[k].low) is not None for k in before):
            found.append("unread: good before")
    behind = unread[len(before) :]
    if behind and behind[0] <= figure + _CLOSE_BEHIND:
        found.append("unread: close behind")
    return found


def _places(setting: Setting, home: int, fact: Fact) -> list[str]:
    """Other countries than the fact's own that the sentence names."""
    places = setting.told[home].places
    found: list[str] = []
    if not places:
        return found
    if setting.holds(home, "partner", fact):
        found.append("partner: in the sentence")
    taken = setting.taken(home)
    if any(each.value.code != fact.reporter and not is_taken(each, taken) for each in places):
        found.append("unread: places")
    return found


def _times(setting: Setting, home: int) -> list[str]:
    """Where the sentence does not say when: what it and those before it say of time."""
    found = ["period: not in the sentence"]
    loose = setting.told[home].words_of_time
    for before in setting.before(home):
        loose += before.words_of_time
        if before.times:
            break
    if loose > 1:
        found.append("unread: words of time")
    recent = setting.told[max(0, home - _RECENT) : home]
    if len({time.low for told in recent for time in told.times}) > 1:
        found.append("period: several told just before")
    return found
