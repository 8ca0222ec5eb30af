"""All the text of a page, for the pages whose main text cannot be told from the rest.

BeautifulSoup with Python's own parser reads on where lxml stops (after a stray `</html>`) and goes
into what the main reader drops as furniture (a form around the whole page, `noframes`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_NO_TEXT = ("title", "script", "style", "template", "noscript", "button", "select", "nav", "footer")
_FURNITURE = ("aside", "dialog", "form", "header")
_BLOCKS = (
    *(
        "address",
        "br",
        "article",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
    ),
    *("fieldset", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "main", "ol", "p"),
    *("pre", "section", "table", "tr", "ul", "xmp"),
)
_AS_TYPED = ("pre", "xmp", "textarea")
_WHITE_SPACE = re.compile(r"\s+")


def whole_text(page: str) -> str:
    """Every block on a line of its own, the cells of a row parted by ` | `; "" where there is none.

    Forms, asides and headers count only where nothing else holds text.

    >>> whole_text("<form><p>Tin <b>rose</b>.<table><tr><td>May<td>4.1</table></form>")
    'Tin rose.\\nMay | 4.1'
    """
    from bs4 import BeautifulSoup

    for dropped in ((*_NO_TEXT, *_FURNITURE), _NO_TEXT):
        soup = BeautifulSoup(page, "html.parser")
        for element in soup(dropped):
            element.decompose()
        if text := _lines(soup):
            return text
    return ""


def _lines(soup: BeautifulSoup) -> str:
    for string in soup.find_all(string=True):
        if string.parent and string.parent.name not in _AS_TYPED:
            string.replace_with(type(string)(_WHITE_SPACE.sub(" ", string)))
    for cell in soup(["td", "th"]):
        cell.insert_before(" | ")
    for block in soup(_BLOCKS):
        block.insert_before("\n")
        if block.next_sibling:  # inserting after a block takes time that grows with its depth
            block.next_sibling.insert_before("\n")
    lines = (" ".join(line.split()).strip("| ") for line in soup.get_text().split("\n"))
    return "\n".join(filter(None, lines))
