"""Many documents: order, processes, crashes."""

from __future__ import annotations

import pytest

from extractor import Document, Fact, extract_many
from extractor.batch import Crash, run
from extractor.reading import SetAside

ASIDE = SetAside("b.txt", "it holds no text", "delete it or fill it", "empty")


def document(number: int) -> Document:
    return Document(
        id=str(number),
        text=f"South Korea's exports rose {number % 90} percent in March 2024 from a year earlier.",
        source=f"{number}.txt",
    )


def test_outcomes_come_in_the_order_of_the_inputs() -> None:
    outcomes = list(run([document(1), ASIDE, document(2)]))

    assert [outcome.set_aside for outcome in outcomes] == [None, ASIDE, None]


def test_any_number_of_jobs_gives_the_same_outcomes() -> None:
    inputs = [document(number) if number % 7 else ASIDE for number in range(150)]

    assert list(run(inputs, jobs=2)) == list(run(inputs, jobs=1))


@pytest.mark.usefixtures("every_text_a_fact")
def test_a_crash_is_told_with_its_text_and_stops_nothing() -> None:
    bad = Document(id="c", text="a crash", source="c.txt")

    outcomes = list(run([bad, document(1)]))

    assert outcomes[0].set_aside == Crash("c.txt (c)", "KeyError: 'no such\\nrule'")
    assert len(outcomes[1].facts) == 1


@pytest.mark.usefixtures("every_text_a_fact")
def test_the_library_raises_with_the_name_of_the_document() -> None:
    facts = extract_many([document(1), Document(id="c", text="a crash")])

    assert isinstance(next(facts), Fact)
    with pytest.raises(KeyError) as raised:
        next(facts)
    assert raised.value.__notes__ == ["while extracting from c"]


def test_one_text_is_not_taken_for_many() -> None:
    with pytest.raises(TypeError, match="use extract for one"):
        extract_many("Exports rose.")
