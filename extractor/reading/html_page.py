"""HTML pages: the main text, the title and the date of publication.

trafilatura finds the main text. On the pages of `tests/reading/pages.py`, twelve whole ones and
seven that are very short or broken, it was compared with BeautifulSoup (`main` or `article`, no
navigation, header, footer, aside and forms): the share of the story's words that came out, and of
what came out that is the story (`tests/reading/compare_html.py` prints the table of all).

                           twelve          short or broken
    BeautifulSoup          0.918   0.709   0.434   0.464
    trafilatura            0.966   0.843   0.505   0.597
    trafilatura, fast      0.984   0.837   0.363   0.454
    as here                1.000   0.919   1.000   0.981

Without its fallbacks (`fast`) trafilatura keeps tables that it loses with them. Three preparations
mend the rest: parts that say by their tag or name that they are not the story go first, tables that
only lay out the page become paragraphs, and the articles of an archive page are read one by one, so
that each keeps its headline and date. Where nothing comes out, or the page goes on after its end,
BeautifulSoup reads all of it (`whole_page.py`).

The date comes from the page's metadata alone: a date in the text is for the splitting room.
"""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import date
from html import unescape
from typing import Any

from extractor.reading.dates import parse_date
from extractor.reading.set_aside import Unreadable
from extractor.reading.whole_page import whole_text

_CHARSET = re.compile(
    rb"""<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,30})|\A<\?xml[^>]{1,100}encoding=["']([\w-]{2,30})""",
    re.IGNORECASE,
)
_HEAD_BYTES = 4096
_NOT_THE_STORY = (
    "//nav | //footer | //aside | //form | //dialog | //button | //script | //style | //template"
    " | //noscript | //header[not(.//h1 or ancestor::article)]"
    " | //*[@role='dialog' or @role='navigation' or @role='banner' or @role='contentinfo']"
)
_NAMED_OTHERWISE = re.compile(
    r"(?:cookies?|gdpr|consent|newsletter|subscribe|paywall|social|sharing|related|breadcrumbs?"
    r"|sidebar|comments?|adverts?|advertisements?|promo|author-bio|site-header)(?:-.*)?"
    r"|share(?:-(?:bar|buttons?|icons?|links?|tools?|widget))?",
    re.IGNORECASE,
)
_OVERLAY = re.compile(r"(?:cookies?|gdpr|consent)(?:-.*)?", re.IGNORECASE)
_LAYOUT_CELL = 200
"""Characters of a table cell that holds paragraphs, not a figure."""
_SHORTEST_STORY = 60
_MOST = 0.6
_AFTER_THE_END = re.compile(r"</(?:body|html)\s*>.*?<(?:p|div|td|h\d|article)\b", re.S | re.I)
_TABLE_RULE = re.compile(r"\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?:\n|\Z)")
_TABLE_ROW = re.compile(r"^\|\s*(.*?)[\s|]*$", re.MULTILINE)
_EARLIEST, _LATEST = "1970-01-01", "2099-12-31"
"""Bounds for dates. htmldate's own upper bound is today, which would make results depend on it."""


_META = re.compile(
    r"""<meta\s+name=["']([A-Za-z_]{2,20})["']\s+content=["']([^"']{1,200})["']""", re.IGNORECASE
)
_OF_BROWSERS = frozenset(
    "viewport robots generator referrer description keywords author date title text"
    " published".split()
)
"""Names in use on the web at large, with meanings of their own."""


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its head, as written, or None."""
    found = _CHARSET.search(data[:_HEAD_BYTES])
    return (found[1] or found[2]).decode("ascii") if found else None


def labelled_fields(page: str) -> dict[str, str]:
    """The fields that a page says of itself by `<meta name="id" content="...">`: what front matter
    is to a text file. Names that hold more than letters and `_` are the business of browsers.

    >>> labelled_fields('<head><meta name="id" content="bern-1"><meta name="split" content="dev">')
    {'id': 'bern-1', 'split': 'dev'}
    """
    head = page[:_HEAD_BYTES]
    return {
        name.lower(): unescape(value)
        for name, value in _META.findall(head)
        if name.lower() not in _OF_BROWSERS
    }


def read_html(page: str) -> tuple[str, str | None, date | None]:
    """Main text, title and date of a page; a table becomes one line a row, cells parted by ` | `.

    Raises `Unreadable` for a page that no parser can hold or that has no text.

    >>> read_html("<title>Tin</title><p>Exports of tin rose 5 percent in May, it was said.</p>")[0]
    'Exports of tin rose 5 percent in May, it was said.'
    """
    try:
        text, title, published = _read(page)
    except (RecursionError, MemoryError, ValueError, AssertionError) as error:
        reason = f"the page cannot be parsed ({type(error).__name__})"
        raise Unreadable("html", reason, "save its text as .txt") from None
    if not text.strip():
        reason = "the page holds no text (it is empty, or all script and navigation)"
        raise Unreadable("html", reason, "check that it is an article")
    return text, title, published


def _read(page: str) -> tuple[str, str | None, date | None]:
    from htmldate import find_date
    from trafilatura import extract_metadata, load_html

    tree = load_html(page)
    if tree is None:  # a fragment without the tags of a page
        tree = load_html(f"<html><body>{page}</body></html>")
    if tree is None:
        return whole_text(page), None, None
    published = find_date(
        deepcopy(tree),
        extensive_search=False,
        original_date=True,
        min_date=_EARLIEST,
        max_date=_LATEST,
    )
    metadata = extract_metadata(deepcopy(tree), extensive=False)
    _drop_what_is_not_the_story(tree)
    _unfold_layout_tables(tree)
    _unname_paragraphs(tree)
    articles = _several_articles(tree)
    text = "\n\n".join(map(_headed, articles)) if articles else _main_text(tree)
    text = _with_what_was_lost(text, page)
    return text, metadata.title if metadata else None, parse_date(published)


def _main_text(tree: Any) -> str:
    from trafilatura import extract

    text = extract(deepcopy(tree), fast=True, include_comments=False, include_tables=True)
    return _readable_tables(text) if text else ""


def _with_what_was_lost(text: str, page: str) -> str:
    """The text of the whole page where the main reader found nothing, or where the page goes on
    after its end and most of it stands there."""
    if text and not _AFTER_THE_END.search(page):
        return text
    whole = whole_text(page)
    return whole if _MOST * len(whole) > len(text) else text


def _readable_tables(text: str) -> str:
    return _TABLE_ROW.sub(r"\1", _TABLE_RULE.sub("", text))


def _drop_what_is_not_the_story(tree: Any) -> None:
    """By tag and role, and by class or id where the part is not most of the page."""
    whole = len(tree.text_content())
    for form in tree.xpath("//form"):  # some content managers wrap the whole page in one
        if len(form.text_content()) > _MOST * whole:
            form.tag = "div"
    for element in tree.xpath(_NOT_THE_STORY):
        _drop(element)
    whole = len(tree.text_content())
    for element in tree.xpath("//body//*[@class or @id]"):
        names = f"{element.get('class', '')} {element.get('id', '')}".replace("_", "-").split()
        if any(map(_OVERLAY.fullmatch, names)) or (
            any(map(_NAMED_OTHERWISE.fullmatch, names))
            and len(element.text_content()) < _MOST * whole
        ):
            _drop(element)


def _drop(element: Any) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _unfold_layout_tables(tree: Any) -> None:
    """Pages of the nineties put whole stories into table cells, and their menus into others."""
    for table in tree.xpath("//table[not(.//table)]"):
        cells = table.xpath(".//td")
        if any(len(cell.text_content()) > _LAYOUT_CELL for cell in cells):
            for part in (table, *table.xpath(".//tbody | .//tr"), *cells):
                part.tag = "div"
            for cell in cells:
                linked = sum(len(link.text_content()) for link in cell.xpath(".//a"))
                if linked > _MOST * len(cell.text_content().strip()):
                    _drop(cell)


def _unname_paragraphs(tree: Any) -> None:
    """trafilatura takes a lead paragraph of the class `teaser` out and puts it back at the end."""
    for paragraph in tree.xpath("//p[@class or @id]"):
        if len(paragraph.text_content()) >= _SHORTEST_STORY:
            paragraph.attrib.clear()


def _several_articles(tree: Any) -> list[Any]:
    """The articles of an archive page: they lie side by side, each with a headline and a story."""
    for parent in tree.xpath("//*[count(article) > 1]"):
        articles = [
            article
            for article in parent.xpath("./article[.//h1 or .//h2 or .//h3]")
            if any(len(p.text_content()) >= _SHORTEST_STORY for p in article.xpath(".//p"))
        ]
        if len(articles) > 1:
            return articles
    return []


def _headed(article: Any) -> str:
    """Headline, date line and story, as the splitting room knows them from text pages."""
    heading = article.xpath(".//h1 | .//h2 | .//h3")[0]
    lines = [" ".join(heading.text_content().split())]
    if times := article.xpath(".//time"):
        lines.append(" ".join(times[0].text_content().split()) or times[0].get("datetime", ""))
    for element in (heading, *times[:1]):
        _drop(element)
    story = [
        " ".join(block.text_content().split())
        for block in article.xpath(".//p | .//li | .//tr | .//h4 | .//h5")
    ]
    return "\n".join([*lines, "", *filter(None, story)])
