import json
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from extractor.evaluation.comparison import compare
from extractor.evaluation.report import write_comparison, write_report, write_review
from extractor.evaluation.report.articles import articles_of
from extractor.evaluation.report.cells import cells_of, compact
from extractor.evaluation.report.document import embedded_json
from extractor.evaluation.scores import evaluate
from extractor.records import Document, Fact

MakeFact = Callable[..., Fact]

TEXT = "Chip exports rose 35.7 percent to $11.7 billion in March."


@pytest.fixture
def docs() -> list[Document]:
    """The texts that the gold of this folder speaks of."""
    return [
        Document(id="wire/1", text=TEXT, title="Chips lead", published=date(2024, 4, 1)),
        Document(id="wire/2", text="Coffee.", metadata={"split": "dev"}),
        Document(id="bulletin/1", text="Imports."),
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("56560000000", "56.56 bn"),
        ("1226800000000", "1.2268 tn"),
        ("638000", "638,000"),
        ("-2000000000", "-2 bn"),
        ("123456789123", "123,456,789,123"),
        ("0", "0"),
    ],
)
def test_money_is_short_only_where_no_digit_is_lost(value: str, shown: str) -> None:
    assert compact(Decimal(value)) == shown


def test_a_record_reads_as_cells(fact: MakeFact) -> None:
    cells = cells_of(
        fact(
            amount=11700000000,
            currency="USD",
            growth_pct=35.7,
            growth_basis="yoy",
            streak_length=8,
            streak_unit="month",
            streak_kind="rise",
            record="highest",
            record_since="2022-06",
            spans={"amount": [(33, 46)], "growth_pct": [(18, 30)]},
            inherited=["reporter"],
        )
    )
    shown = {name: cell["text"] for name, cell in cells.items()}

    assert shown == {
        "reporter": "KOR",
        "flow": "exports",
        "period": "2024-03",
        "status": "actual",
        "amount": "USD 11.7 bn",
        "growth": "+35.7% yoy",
        "streak": "8 × month rise",
        "record": "highest since 2022-06",
    }
    assert cells["amount"]["spans"] == [[33, 46]]
    assert cells["reporter"]["inherited"] is True
    assert "inherited" not in cells["flow"]


def test_gold_and_prediction_stand_side_by_side(fact: MakeFact, docs: list[Document]) -> None:
    gold = [fact(item="cars", growth_pct=5), fact(item="chips", growth_pct=7)]
    predicted = [fact(item="ships", growth_pct=7), fact(item="tea", growth_pct=9)]
    outcomes = evaluate(gold, predicted, resamples=0).outcomes
    (article, *_) = articles_of(docs, predicted, gold, outcomes)

    rows = article["body"]["rows"]
    assert [row["kinds"] for row in rows] == [["missed"], ["wrong"], ["spurious"]]
    assert [bool(row["predicted"]) for row in rows] == [False, True, True]
    paired = rows[1]
    assert paired["fields"] == ["item"]
    assert paired["gold"]["cells"]["item"]["state"] == "wrong"
    assert "state" not in paired["gold"]["cells"]["growth"]
    assert rows[2]["predicted"]["cells"]["growth"]["state"] == "spurious"
    assert article["index"]["counts"] == {"wrong": 1, "missed": 1, "spurious": 1}


def test_a_record_told_apart_is_marked_as_split(fact: MakeFact, docs: list[Document]) -> None:
    gold = [fact(amount=7, currency="USD", growth_pct=5)]
    predicted = [fact(amount=7, currency="USD"), fact(growth_pct=5)]
    (article, *_) = articles_of(docs, predicted, gold, evaluate(gold, predicted).outcomes)
    (merged, *_) = articles_of(docs, gold, predicted, evaluate(predicted, gold).outcomes)

    assert article["index"]["kinds"] == ["correct", "split"]
    assert merged["index"]["kinds"] == ["correct", "merged"]
    growth = article["body"]["rows"][0]["gold"]["cells"]["growth"]
    assert growth["state"] == "elsewhere"


def test_an_empty_cell_beside_a_wrong_one_is_shown(fact: MakeFact, docs: list[Document]) -> None:
    gold, predicted = [fact(growth_pct=5)], [fact(growth_pct=5, item="tea")]
    (article, *_) = articles_of(docs, predicted, gold, evaluate(gold, predicted).outcomes)

    assert article["body"]["rows"][0]["gold"]["cells"]["item"] == {"text": "∅", "state": "wrong"}


def test_spans_count_as_the_browser_counts(fact: MakeFact) -> None:
    docs = [Document(id="wire/1", text="🚢 rose 5%")]
    predicted = [fact(growth_pct=5, spans={"growth_pct": [(7, 9)]})]
    (article,) = articles_of(docs, predicted)

    (row,) = article["body"]["rows"]
    (start, end) = row["predicted"]["cells"]["growth"]["spans"][0]
    assert docs[0].text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == "5%"


def test_json_cannot_end_its_script_element() -> None:
    hostile = "</script><!--<script>&\u2028"
    embedded = embedded_json({"text": hostile})

    assert not set("<>&\u2028") & set(embedded)
    assert json.loads(embedded) == {"text": hostile}


def test_a_report_is_one_file_without_addresses(
    gold: list[Fact], docs: list[Document], tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    write_report(evaluate(gold, gold[1:], docs), docs, gold, gold[1:], path)
    html = path.read_text(encoding="utf-8")

    assert not re.search(r"https?://|\bsrc=|<link|@import|url\(", html)
    assert "Exact F1" in html
    assert "Chips lead" in html
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


def test_the_same_scores_give_the_same_bytes(
    gold: list[Fact], docs: list[Document], tmp_path: Path
) -> None:
    for name in ("a.html", "b.html"):
        write_report(evaluate(gold, gold[1:], docs), docs, gold, gold[1:], tmp_path / name)
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_markup_in_names_is_escaped(fact: MakeFact, tmp_path: Path) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    docs = [Document(id=f"{hostile}/1", text=hostile, title=hostile)]
    gold = [fact(doc_id=docs[0].id, item="tea", growth_pct=5)]
    predicted = [fact(doc_id=docs[0].id, item=hostile, growth_pct=5, flags=[hostile])]
    write_report(evaluate(gold, predicted, docs), docs, gold, predicted, tmp_path / "report.html")
    write_review(docs, predicted, tmp_path / "review.html", title=hostile)

    for name in ("report.html", "review.html"):
        assert "<img" not in (tmp_path / name).read_text(encoding="utf-8")


def test_a_review_counts_flags_and_fields_from_context(
    fact: MakeFact, docs: list[Document], tmp_path: Path
) -> None:
    facts = [fact(growth_pct=5, flags=["sum_differs"], inherited=["reporter"], confidence=0.95)]
    write_review(docs, facts, tmp_path / "review.html")
    html = (tmp_path / "review.html").read_text(encoding="utf-8")

    assert "sum differs" in html
    assert 'data-field="reporter"' in html
    assert "facts at confidence 0.9 or more" in html
    assert "Exact F1" not in html


def test_nothing_at_all_still_makes_a_page(tmp_path: Path) -> None:
    write_report(evaluate([], []), [], [], [], tmp_path / "report.html")
    write_review([], [], tmp_path / "review.html")


def test_a_comparison_shows_what_was_lost(
    gold: list[Fact], docs: list[Document], tmp_path: Path
) -> None:
    after = gold[1:]
    write_comparison(compare(gold, gold, after, docs), docs, gold, after, tmp_path / "c.html")
    html = (tmp_path / "c.html").read_text(encoding="utf-8")

    assert 'class="change-lost">lost</td>' in html
    assert html.count('class="change-gained">') == 0
