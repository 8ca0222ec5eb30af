from datetime import date

import pytest

from extractor.evaluation.periods import bounds, comparable


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-03", "2024-03-01", "2024-03-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-Q1", "2024-01-01", "2024-03-31"),
        ("2024-Q4", "2024-10-01", "2024-12-31"),
        ("2024-H1", "2024-01-01", "2024-06-30"),
        ("2024-H2", "2024-07-01", "2024-12-31"),
        ("2025-01/2025-10", "2025-01-01", "2025-10-31"),
        ("2024-04-01/2024-04-20", "2024-04-01", "2024-04-20"),
        ("2023-04/2024-03", "2023-04-01", "2024-03-31"),
        ("2023-07/2024-06", "2023-07-01", "2024-06-30"),
        ("1987-02-27/1987-03-05", "1987-02-27", "1987-03-05"),
        ("2020/2023", "2020-01-01", "2023-12-31"),
        ("2024-Q1/2024-Q3", "2024-01-01", "2024-09-30"),
        ("2024-03-05", "2024-03-05", "2024-03-05"),
        ("2024-W10", "2024-03-04", "2024-03-10"),
    ],
)
def test_a_period_has_a_first_and_a_last_day(period: str, start: str, end: str) -> None:
    assert bounds(period) == (date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    "period",
    ["", "spring 2024", "2024-13", "2024-Q5", "2024-H3", "2024-02-30", "2024/2023", "2024-W60"],
)
def test_what_is_no_period_is_refused(period: str) -> None:
    with pytest.raises(ValueError):
        bounds(period)


def test_two_ways_to_write_the_same_days_compare_equal() -> None:
    assert comparable("2024-Q1") == comparable("2024-01/2024-03")
    assert comparable("2024-H1") == comparable("2024-01-01/2024-06-30")
    assert comparable("2024-Q1") != comparable("2024-01")


def test_an_unreadable_period_is_compared_by_its_words() -> None:
    assert comparable("Spring 2024") == comparable("spring 2024 ")
    assert comparable("") is comparable(None) is None
