"""Counts that add up, and the ratios that are taken from them last."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, computed_field


class Frozen(BaseModel):
    """A result: never changed once made."""

    model_config = ConfigDict(frozen=True)


def ratio(part: int, whole: int) -> float:
    """Return part / whole; of nothing at all, nothing was wrong: 1.0."""
    return part / whole if whole else 1.0


def f1(hits: int, gold: int, predicted: int) -> float:
    """Return the harmonic mean of precision and recall from their counts."""
    return ratio(2 * hits, gold + predicted)


class Tally(Frozen):
    """Claims counted: in gold, predicted, paired (`found`), and paired with every dimension right.

    >>> Tally(gold=4, predicted=5, found=4, exact=3).found_precision
    0.8
    """

    gold: int = 0
    predicted: int = 0
    found: int = 0
    exact: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            gold=self.gold + other.gold,
            predicted=self.predicted + other.predicted,
            found=self.found + other.found,
            exact=self.exact + other.exact,
        )

    @computed_field  # type: ignore[prop-decorator]
    @property
    def found_precision(self) -> float:
        """Paired claims among predicted ones."""
        return ratio(self.found, self.predicted)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def found_recall(self) -> float:
        """Paired claims among gold ones."""
        return ratio(self.found, self.gold)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def found_f1(self) -> float:
        """F1 of the figures alone."""
        return f1(self.found, self.gold, self.predicted)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def exact_precision(self) -> float:
        """Exact claims among predicted ones."""
        return ratio(self.exact, self.predicted)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def exact_recall(self) -> float:
        """Exact claims among gold ones."""
        return ratio(self.exact, self.gold)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def exact_f1(self) -> float:
        """F1 of exact claims: on the core measures, the headline."""
        return f1(self.exact, self.gold, self.predicted)


class Share(Frozen):
    """How many of how many: agreeing among compared pairs, whole rows among gold rows."""

    hits: int = 0
    total: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(hits=self.hits + other.hits, total=self.total + other.total)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def accuracy(self) -> float:
        """Hits among the total; 1.0 where there was nothing to get wrong."""
        return ratio(self.hits, self.total)


class Group(Frozen):
    """The scores of a group of texts: all, those of one source, or a single one."""

    texts: int = 0
    core: Tally = Tally()
    all: Tally = Tally()
    rows: Share = Share()
    scale_errors: int = 0

    def __add__(self, other: Group) -> Group:
        return Group(
            texts=self.texts + other.texts,
            core=self.core + other.core,
            all=self.all + other.all,
            rows=self.rows + other.rows,
            scale_errors=self.scale_errors + other.scale_errors,
        )


class Interval(Frozen):
    """A 95% bootstrap interval."""

    low: float
    high: float
