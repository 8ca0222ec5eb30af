"""Which reader finds the story of a web page: `python tests/reading/compare_html.py`.

Prints, over the pages of `pages.py`, the share of the story's words that came out (recall), the
share of what came out that is the story (precision), pieces of noise and seconds, each per page.
"""

from __future__ import annotations

import re
import runpy
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import trafilatura
from bs4 import BeautifulSoup

from extractor.reading.html_page import read_html

PAGES = runpy.run_path(str(Path(__file__).with_name("pages.py")))["PAGES"]
_WORD = re.compile(r"\w[\w,.]*\w|\w")


def beautiful_soup(page: str) -> str:
    soup = BeautifulSoup(page, "lxml")
    for tag in soup(["script", "style", "nav", "header", "footer", "aside", "form", "button"]):
        tag.decompose()
    main = soup.find("main") or soup.find("article") or soup.body
    return main.get_text("\n") if main else ""


def whole_soup(page: str) -> str:
    soup = BeautifulSoup(page, "lxml")
    for tag in soup(["script", "style", "nav", "header", "footer", "aside", "form", "button"]):
        tag.decompose()
    return soup.get_text("\n")


READERS: dict[str, Callable[[str], str]] = {
    "BeautifulSoup, whole page": whole_soup,
    "BeautifulSoup, main or article": beautiful_soup,
    "trafilatura": lambda page: trafilatura.extract(page, include_comments=False) or "",
    "trafilatura, fast": lambda page: (
        trafilatura.extract(page, fast=True, include_comments=False) or ""
    ),
    "tradefacts": lambda page: read_html(page)[0],
}


def scores(reader: Callable[[str], str], page: Any) -> tuple[float, float, int, float]:
    start = time.perf_counter()
    text = reader(page.html)
    seconds = time.perf_counter() - start
    found, story = Counter(_WORD.findall(text)), Counter(_WORD.findall(" ".join(page.main)))
    shared = (found & story).total()
    noise = sum(words in " ".join(text.split()) for words in page.noise)
    return shared / story.total(), shared / max(1, found.total()), noise, seconds


if __name__ == "__main__":
    print("| reader | recall | precision | noise | seconds |\n| --- | --- | --- | --- | --- |")
    for name, reader in READERS.items():
        reader(PAGES[0].html)
        columns = zip(*(scores(reader, page) for page in PAGES), strict=True)
        recall, precision, noise, seconds = (sum(column) / len(PAGES) for column in columns)
        print(f"| {name} | {recall:.3f} | {precision:.3f} | {noise:.2f} | {seconds:.3f} |")
