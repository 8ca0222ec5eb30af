"""The page as a file: templates, style, script and data put into one HTML document.

Nothing of a text reaches the page as markup. Templates escape what they print; articles travel as
JSON in a script element of a type that no browser runs, with every character that could end it
escaped; the page's own script builds elements and sets their text. A content security policy
allows this one script and style by their hashes, and no request at all.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from extractor.evaluation.report.articles import Article
from extractor.evaluation.report.cells import COLUMNS, MARKS

_SCRIPTS = ("dom", "data", "text", "facts", "article", "list", "keys", "main")
_ESCAPES = (
    ("&", "\\u0026"),
    ("<", "\\u003c"),
    (">", "\\u003e"),
    ("\u2028", "\\u2028"),
    ("\u2029", "\\u2029"),
)


def write_page(path: Path, articles: Sequence[Article], content: dict[str, Any]) -> None:
    """Render the page and move it into place; the same input gives the same bytes."""
    html = _render(articles, content)
    temporary = path.with_name(f".{path.name}.part")
    temporary.write_bytes(html.encode("utf-8", errors="replace"))
    temporary.replace(path)


def embedded_json(value: Any) -> str:
    """Return JSON that is safe inside a script element.

    >>> embedded_json("</script>")
    '"\\\\u003c/script\\\\u003e"'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character, escape in _ESCAPES:
        text = text.replace(character, escape)
    return text


def _render(articles: Sequence[Article], content: dict[str, Any]) -> str:
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=PackageLoader("extractor.evaluation"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = _asset("report.css"), "\n".join(_asset(f"js/{n}.js") for n in _SCRIPTS)
    index = {
        "mode": content["mode"],
        "columns": [
            {"name": column.name, "title": column.title, "mark": column.mark} for column in COLUMNS
        ],
        "marks": {name: {"letter": mark[0], "title": mark[1]} for name, mark in MARKS.items()},
        "articles": [article["index"] for article in articles],
    }
    return environment.get_template("page.html.j2").render(
        **content,
        marks=MARKS,
        style=Markup(style),
        script=Markup(script),
        style_hash=_csp_hash(style),
        script_hash=_csp_hash(script),
        index_json=Markup(embedded_json(index)),
        bodies=Markup("\n".join(embedded_json(article["body"]) for article in articles)),
    )


@cache
def _asset(name: str) -> str:
    from importlib.resources import files

    return files("extractor.evaluation").joinpath("templates", name).read_text(encoding="utf-8")


def _csp_hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
