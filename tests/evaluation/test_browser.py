"""The pages in a real browser: Chromium with its driver, where the machine has them."""

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from extractor.evaluation.comparison import compare
from extractor.evaluation.report import write_comparison, write_report, write_review
from extractor.evaluation.scores import evaluate
from extractor.records import Document, Fact

selenium = pytest.importorskip("selenium", reason="selenium is not installed")
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    not (BROWSER and DRIVER), reason="no Chromium with its driver on this machine"
)

HOSTILE = (
    '🚢 Tea "exports" <b>rose</b> 5% </script><script>window.pwned = 1</script> '
    "<img src=x onerror='window.pwned = 2'> \u202eright to left\u202c " + "w" * 300 + " & done."
)
TEXT = "Chip exports rose 35.7 percent to $11.7 billion in March. Car exports fell 5 percent."


def fact(doc_id: str, text: str, **fields: Any) -> Fact:
    """A record with the place of each given word in the text."""
    stated = fields.pop("words", {})
    spans = {name: [(text.index(w), text.index(w) + len(w))] for name, w in stated.items()}
    cell = {"doc_id": doc_id, "reporter": "KOR", "flow": "exports", "period": "2024-03"}
    return Fact.model_validate(cell | fields | {"spans": spans})


def documents() -> list[Document]:
    filler = [
        Document(id=f"filler/{n:04}", text=f"Nothing, {n}.", title="Dull") for n in range(2000)
    ]
    return [
        Document(id="wire/chips", text=TEXT, title="Chips lead", published=date(2024, 4, 1)),
        Document(id="hostile/<i>1", text=HOSTILE, title="<script>window.pwned = 3</script>"),
        *filler,
    ]


def gold_and_predicted() -> tuple[list[Fact], list[Fact]]:
    chips = {"amount": "$11.7 billion", "growth_pct": "35.7 percent", "item": "Chip"}
    gold = [
        fact(
            "wire/chips",
            TEXT,
            item="chips",
            amount=11700000000,
            currency="USD",
            growth_pct=35.7,
            quote="Chip exports rose 35.7 percent to $11.7 billion",
        ),
        fact("wire/chips", TEXT, item="cars", growth_pct=-5, quote="Car exports fell 5 percent"),
        fact("hostile/<i>1", HOSTILE, item="tea", growth_pct=5, quote="Tea"),
    ]
    predicted = [
        fact(
            "wire/chips",
            TEXT,
            item="chips",
            amount=11700000000,
            currency="USD",
            growth_pct=35.7,
            words=chips,
            inherited=["reporter"],
            confidence=0.9,
        ),
        fact("wire/chips", TEXT, item="ships", growth_pct=-5, words={"growth_pct": "5 percent."}),
        fact(
            "hostile/<i>1",
            HOSTILE,
            item="<img src=x onerror='window.pwned = 4'>",
            growth_pct=5,
            words={"growth_pct": "5%"},
            flags=["<u>odd</u>"],
        ),
        fact("hostile/<i>1", HOSTILE, growth_pct=77),
    ]
    return gold, predicted


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    docs, (gold, predicted) = documents(), gold_and_predicted()
    write_report(evaluate(gold, predicted, docs), docs, gold, predicted, folder / "report.html")
    write_review(docs, predicted, folder / "review.html")
    comparison = compare(gold, gold, predicted, docs)
    write_comparison(comparison, docs, gold, predicted, folder / "comparison.html")
    return folder


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER or ""
    for switch in (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1400,900",
        f"--user-data-dir={tmp_path_factory.mktemp('profile')}",
    ):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(DRIVER))
    yield browser
    browser.quit()


class Page:
    """What a person does with the page and sees of it."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def all(self, selector: str) -> list[Any]:
        return list(self.driver.find_elements("css selector", selector))

    def one(self, selector: str) -> Any:
        return self.driver.find_element("css selector", selector)

    def click(self, selector: str) -> None:
        self.driver.execute_script(
            "arguments[0].scrollIntoView({block: 'center'})", self.one(selector)
        )
        self.one(selector).click()

    def keys(self, *keys: str) -> None:
        from selenium.webdriver import ActionChains

        ActionChains(self.driver).send_keys(*keys).perform()

    def choose(self, selector: str, value: str) -> None:
        from selenium.webdriver.support.ui import Select

        Select(self.one(selector)).select_by_value(value)

    def wait(self, condition: Any) -> None:
        from selenium.webdriver.support.ui import WebDriverWait

        WebDriverWait(self.driver, 5).until(lambda _: condition())

    @property
    def title(self) -> str:
        return str(self.one("#article-title").text)

    @property
    def count(self) -> str:
        return str(self.one("#count").text)

    def lit(self) -> list[str]:
        read = "return [...document.querySelectorAll('#text .lit')].map(e => e.textContent)"
        return list(self.driver.execute_script(read))


@pytest.fixture
def report(driver: Any, pages: Path) -> Page:
    driver.get("about:blank")
    driver.get((pages / "report.html").as_uri())
    return Page(driver)


def cell(number: int, side: str, column: str) -> str:
    return f'td[data-row="{number}"][data-side="{side}"][data-column="{column}"]'


@pytest.mark.parametrize("name", ["report", "review", "comparison"])
def test_a_page_opens_without_an_error_or_a_request(driver: Any, pages: Path, name: str) -> None:
    driver.get_log("performance")
    driver.get((pages / f"{name}.html").as_uri())
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    asked = [
        message["params"]["request"]["url"]
        for message in messages
        if message["method"] == "Network.requestWillBeSent"
    ]

    assert driver.get_log("browser") == []
    assert [url for url in asked if not url.startswith("file:")] == []
    assert len(asked) == 1
    assert Page(driver).title == "Chips lead"


def test_a_click_on_a_cell_lights_its_words(report: Page) -> None:
    report.click(cell(0, "predicted", "amount"))
    assert report.lit() == ["$11.7 billion"]
    assert "$11.7 billion" in report.one("#light").text

    report.click(cell(0, "predicted", "growth"))
    assert report.lit() == ["35.7 percent"]


def test_a_gold_cell_lights_the_words_of_the_prediction_it_agrees_with(report: Page) -> None:
    report.click(cell(0, "gold", "item"))
    assert report.lit() == ["Chip"]


def test_a_gold_cell_nobody_found_outlines_its_passage(report: Page) -> None:
    report.click(cell(1, "gold", "item"))
    assert report.lit() == []
    assert report.one("#text .quoted").text.strip() == "Car exports fell"


def test_a_field_from_context_says_so(report: Page) -> None:
    assert "↥" in report.one(cell(0, "predicted", "reporter")).text
    report.click(cell(0, "predicted", "reporter"))
    assert "taken from context" in report.one("#light").text


def test_a_click_on_words_finds_their_cell(report: Page) -> None:
    report.click('#text mark[data-keys="0:growth"]')
    assert [each.text for each in report.all("td.chosen")] == ["+35.7%"]


def test_wrong_cells_are_marked_by_a_sign(report: Page) -> None:
    assert report.one(cell(1, "predicted", "item")).text == "≠ships"
    assert report.one(cell(1, "gold", "item")).text == "≠cars"
    assert "≠" not in report.one(cell(1, "predicted", "growth")).text


def test_filters_narrow_the_list(report: Page) -> None:
    assert report.count == "2,002 of 2,002 articles"
    report.choose("#filter-kind", "wrong")
    assert report.count == "2 of 2,002 articles"
    report.choose("#filter-source", "hostile")
    assert report.count == "1 of 2,002 articles"
    report.click("#filters button[type=reset]")
    report.wait(lambda: report.count == "2,002 of 2,002 articles")
    report.choose("#filter-field", "item")
    assert report.count == "2 of 2,002 articles"
    report.click("#only-matching")
    assert len(report.all("#facts tbody")) == 1


def test_the_worst_articles_come_first_on_request(report: Page) -> None:
    assert [entry.text for entry in report.all("#list .id")[:2]] == ["wire/chips", "hostile/<i>1"]
    report.choose("#order", "worst")
    assert [entry.text for entry in report.all("#list .id")[:2]] == ["hostile/<i>1", "wire/chips"]


def test_marks_of_a_kind_can_be_hidden(report: Page) -> None:
    assert report.all("#text .m-growth")
    report.click("#legend .m-growth")
    assert report.all("#text .m-growth") == []
    assert report.one("#legend .m-growth").get_attribute("aria-pressed") == "false"


def test_a_score_leads_to_its_articles(report: Page) -> None:
    report.click('button[data-kind="correct"]')
    assert report.count == "1 of 2,002 articles"


def test_search_looks_into_texts_and_figures(report: Page) -> None:
    report.one("#search").send_keys("nothing, 1234.")
    report.wait(lambda: report.count == "1 of 2,002 articles")
    assert "filler/1234" in report.one("#article-facts").text


def test_a_search_for_nothing_says_so(report: Page) -> None:
    report.one("#search").send_keys("zzzz")
    report.wait(lambda: "No article matches" in report.one("#list").text)


def test_thousands_of_articles_are_built_only_when_scrolled_to(report: Page) -> None:
    assert len(report.all("#list button")) == 100
    report.driver.execute_script("const l = document.querySelector('.list'); l.scrollTop = 1e6")
    report.wait(lambda: len(report.all("#list button")) > 100)


def test_the_keyboard_reaches_everything(report: Page) -> None:
    from selenium.webdriver.common.keys import Keys

    report.keys("n")
    assert report.all("td.chosen")[0].text == "≠cars"
    report.keys(Keys.ARROW_DOWN, Keys.ENTER)
    assert report.all("td.chosen")[0].text == "≠ships"
    report.keys(Keys.ESCAPE)
    assert report.all("td.chosen") == []
    report.keys("j")
    assert report.title.startswith("<script>")
    report.keys("k")
    assert report.title == "Chips lead"
    report.keys("/")
    assert report.driver.switch_to.active_element.get_attribute("id") == "search"
    report.keys(Keys.ESCAPE)
    report.keys("?")
    assert report.one("#help").is_displayed()


@pytest.mark.parametrize("name", ["report", "review"])
def test_a_hostile_article_shows_as_text(driver: Any, pages: Path, name: str) -> None:
    driver.get("about:blank")
    driver.get((pages / f"{name}.html").as_uri() + "#article=hostile%2F%3Ci%3E1")
    page = Page(driver)

    assert page.title == "<script>window.pwned = 3</script>"
    assert page.one("#text").get_attribute("textContent") == HOSTILE
    assert page.all("#article img, #article script, #article b, #article u, .list i") == []
    assert driver.execute_script("return window.pwned") is None
    page.click(cell(0, "predicted", "growth"))
    assert page.lit() == ["5%"]
    wide = driver.execute_script(
        "const e = document.documentElement; return e.scrollWidth - e.clientWidth"
    )
    assert wide == 0
    assert driver.get_log("browser") == []


def test_a_review_shows_flags_and_no_gold(driver: Any, pages: Path) -> None:
    driver.get("about:blank")
    driver.get((pages / "review.html").as_uri())
    page = Page(driver)

    assert page.all('[data-side="gold"]') == []
    page.choose("#filter-flag", "<u>odd</u>")
    assert page.count == "1 of 2,002 articles"
    assert page.one(".flag").text == "⚑ <u>odd</u>"


def test_a_comparison_leads_to_the_claims_lost(driver: Any, pages: Path) -> None:
    driver.get("about:blank")
    driver.get((pages / "comparison.html").as_uri())
    page = Page(driver)
    page.click('button[data-change="lost"]')

    assert page.count == "2 of 2,002 articles"
    assert "lost: growth -5 (correct → wrong item)" in page.one("#article-changes").text


@pytest.mark.parametrize("width", [800, 1400])
def test_no_page_is_wider_than_its_window(driver: Any, pages: Path, width: int) -> None:
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    driver.get((pages / "report.html").as_uri())
    wide = driver.execute_script("return document.documentElement.scrollWidth")
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    assert wide <= width
