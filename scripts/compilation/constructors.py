"""Writes out the constructors of data classes, so that they are compiled as well.

`dataclass` makes them when a module is imported, in Python, and a text is some thousand objects.
A constructor takes the empty line behind its class: no other line of the copy moves.
"""

from __future__ import annotations

import ast

_EMPTY = {"list": "[]", "dict": "{}", "set": "set()"}
_FROZEN, _HASHED = "frozen=True", "unsafe_hash=True"
"""What is frozen in the sources stays so by their check; in the copy it only keeps its hash."""


def written_out(source: str) -> str:
    """The source with a constructor in every plain data class.

    >>> span = "@dataclass(slots=True)\\nclass Span:\\n    start: int\\n    end: int = 0\\n"
    >>> print(written_out(span))
    @dataclass(slots=True, init=False)
    class Span:
        start: int
        end: int = 0
        def __init__(self, start: int, end: int = 0) -> None: self.start = start; self.end = end
    """
    lines = source.split("\n")
    for part in ast.parse(source).body:
        constructor = _constructor(part) if isinstance(part, ast.ClassDef) else None
        if not (isinstance(part, ast.ClassDef) and constructor and part.end_lineno):
            continue
        mark = part.decorator_list[0].lineno - 1
        lines[mark] = lines[mark].replace(_FROZEN, _HASHED).replace(")", ", init=False)")
        lines[part.end_lineno] = f"    {constructor}"
    return "\n".join(lines)


def _constructor(made: ast.ClassDef) -> str | None:
    """The constructor of a data class; None for any other, or one with more to it than fields."""
    marks = [ast.unparse(mark) for mark in made.decorator_list]
    own = {part.name for part in made.body if isinstance(part, ast.FunctionDef)}
    if made.bases or len(marks) != 1 or not marks[0].startswith("dataclass("):
        return None
    if "init=" in marks[0] or own & {"__init__", "__post_init__"}:
        return None
    fields = [_field(part) for part in made.body if isinstance(part, ast.AnnAssign)]
    taken = ", ".join(["self", *(taken for taken, _ in fields)])
    return f"def __init__({taken}) -> None: {'; '.join(kept for _, kept in fields)}"


def _field(part: ast.AnnAssign) -> tuple[str, str]:
    """The parameter for a field, and how it is kept."""
    name, kind = ast.unparse(part.target), ast.unparse(part.annotation)
    if part.value is None:
        return f"{name}: {kind}", f"self.{name} = {name}"
    if not (isinstance(part.value, ast.Call) and ast.unparse(part.value.func) == "field"):
        return f"{name}: {kind} = {ast.unparse(part.value)}", f"self.{name} = {name}"
    [option] = part.value.keywords
    if option.arg != "default_factory":
        raise ValueError(f"line {part.lineno}: what becomes of this field is not known here")
    factory = ast.unparse(option.value)
    new = _EMPTY.get(factory, f"({factory})()")
    return f"{name}: {kind} | None = None", f"self.{name} = {new} if {name} is None else {name}"
