"""The fields of a fact as lines that people read and edit: `growth_pct: 5.5`.

A text stands as it is; one that a line cannot show (a line break, a mark that nobody sees) is a
JSON string. Lists are JSON. Fields that are null are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from extractor.labelling.exchange import BadTaskError
from extractor.records import Fact
from extractor.writing.columns import Kind, columns
from extractor.writing.values import plain

_ELSEWHERE = frozenset({"doc_id", "quote", "spans"})
"""Fields that the task and its regions hold; a line holds them where those cannot."""
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def lines_of(fact: Fact) -> list[str]:
    """Return the fields that are stated, a line each.

    >>> lines_of(Fact(flow="exports", reporter="KOR", growth_pct="5.50", rules=["clause"]))
    ['reporter: KOR', 'flow: exports', 'status: actual', 'growth_pct: 5.5', 'rules: ["clause"]']
    """
    lines = []
    for name, kind in columns().items():
        value = getattr(fact, name)
        unsaid = value is None or value == [] or (name == "article" and value == 0)
        if name not in _ELSEWHERE and not unsaid:
            lines.append(line(name, value, kind))
    return lines


def line(name: str, value: Any, kind: Kind) -> str:
    """Return one field as a line."""
    return f"{name}: {_shown(value, kind)}"


def fields_of(lines: Iterable[str]) -> dict[str, Any]:
    """Return the fields that lines state, as `Fact` takes them.

    Raises:
        BadTaskError: a line is not `field: value`, or its field is unknown or stated twice.

    >>> fields_of(["flow: exports", "amount: 5,000,000", "partner: null"])
    {'flow': 'exports', 'amount': '5000000'}
    """
    stated: dict[str, Any] = {}
    for text in (part for each in lines for part in each.split("\n")):
        if not text.strip():
            continue
        name, colon, rest = text.partition(":")
        name = name.strip()
        if not colon:
            raise BadTaskError(f"{text.strip()!r} is not a field; write it as `flow: exports`")
        if name not in columns():
            raise BadTaskError(f"there is no field {name!r}{_meant(name)}")
        if name in stated:
            raise BadTaskError(f"the field {name} is stated twice")
        stated[name] = _value(name, rest.strip(), columns()[name])
    return {name: value for name, value in stated.items() if value is not None}


def _shown(value: Any, kind: Kind) -> str:
    if kind in ("list", "spans"):
        return json.dumps(value)
    if isinstance(value, Decimal):
        return plain(value)
    if kind != "text":
        return str(value)
    seen = value.isprintable() and value == value.strip() and not value.startswith('"')
    return value if seen and value.lower() not in ("", "null") else json.dumps(value)


def _value(name: str, text: str, kind: Kind) -> Any:
    if text.lower() in ("", "null"):
        return None
    if kind in ("list", "spans") or (kind == "text" and text.startswith('"')):
        try:
            return json.loads(text)
        except json.JSONDecodeError as error:
            if kind == "text":
                return text
            raise BadTaskError(f"{name}: {text!r} is not JSON") from error
    if _GROUPED.fullmatch(text) and kind in ("decimal", "integer"):
        return text.replace(",", "")
    return text


def _meant(name: str) -> str:
    close = get_close_matches(name, columns(), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
