"""The block between `---` lines at the top of a text file: title, date, id and whatever else."""

from __future__ import annotations

import re
from typing import Any

_FIELD = re.compile(r"([A-Za-z][\w -]{0,40}):[ \t]*(.*)\Z")
_LONGEST = 20_000
"""Characters; a longer block between two rules is text, not front matter."""


def split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    """The fields and the text after them; no fields where the text begins otherwise.

    Values stay as they are written (`NO` is Norway's code and no Boolean, `2024-03-01` is a
    string). A block that is not valid YAML, as where a title holds a colon, is read line by line.

    >>> split_front_matter("---\\ntitle: Trade: a record\\ncountry: NO\\n---\\nExports rose.")
    ({'title': 'Trade: a record', 'country': 'NO'}, 'Exports rose.')
    """
    if not text.startswith("---"):
        return {}, text
    from frontmatter.default_handlers import YAMLHandler

    handler = YAMLHandler()
    try:
        block, body = handler.split(text)
    except ValueError:
        return {}, text
    if not text.startswith("---\n") or len(block) > _LONGEST:
        return {}, text
    fields = _from_yaml(handler, block)
    if fields is None:
        fields = _line_by_line(block)
    return (fields, body.lstrip("\n")) if fields else ({}, text)


def _from_yaml(handler: Any, block: str) -> dict[str, Any] | None:
    from yaml import BaseLoader, YAMLError

    try:
        loaded = handler.load(block, Loader=BaseLoader)
    except (YAMLError, RecursionError):
        return None
    if not isinstance(loaded, dict):
        return None
    return {str(key): value for key, value in loaded.items()}


def _line_by_line(block: str) -> dict[str, Any]:
    lines = [line for line in block.splitlines() if line.strip() and not line.startswith("#")]
    found = [_FIELD.match(line) for line in lines]
    if not all(found):
        return {}
    return {match[1]: match[2].strip().strip("\"'") for match in found if match}
