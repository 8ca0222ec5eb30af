"""The JSON Schema of one line of the output."""

from __future__ import annotations

from typing import Any

from extractor.records import SCHEMA_VERSION, Fact

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def record_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a fact as JSON and JSON Lines write it.

    Its `$id` carries `SCHEMA_VERSION`. Decimals are numbers, dates are ISO 8601 strings, and
    every field is present on every line.

    >>> record_schema()["$id"]
    'urn:tradefacts:schema:fact:1.0'
    """
    schema = Fact.model_json_schema(mode="validation")
    properties = {name: _as_written(field) for name, field in schema["properties"].items()}
    return {
        "$schema": _DIALECT,
        "$id": f"urn:tradefacts:schema:fact:{SCHEMA_VERSION}",
        "version": SCHEMA_VERSION,
        **{key: value for key, value in schema.items() if key != "properties"},
        "required": list(properties),
        "properties": properties,
    }


def _as_written(field: dict[str, Any]) -> dict[str, Any]:
    """A decimal may be read from a string, but is written as a number."""
    kinds = field.get("anyOf")
    if not kinds or not any(kind.get("type") == "number" for kind in kinds):
        return field
    return {**field, "anyOf": [kind for kind in kinds if kind.get("type") != "string"]}
