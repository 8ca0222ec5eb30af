"""Tells the compiler which names of a module are constants: those in capitals.

A name that may change is looked up in its module's dictionary at every use; one that is `Final` is
read like a variable of C. The sources would gain nothing but a word in every table, so the mark is
set in the copy that is compiled, where every line keeps its number.
"""

from __future__ import annotations

import re

_FIRST_IMPORT = "from __future__ import annotations\n"
_WITH_FINAL = "from __future__ import annotations; import typing as _typing\n"
_CONSTANT = re.compile(r"^(_?[A-Z][A-Z0-9_]+)(?:: (?!Final)(.+))? = (?!TypeVar\()", re.MULTILINE)
_ADDED_TO = re.compile(r"^(\w+) [|+]= ", re.MULTILINE)
"""A table in two steps is no constant to the compiler."""


def marked(source: str) -> str:
    """The source with its constants declared `Final`.

    >>> print(marked("from __future__ import annotations\\nNEAR = 3\\n_FAR: int = 9"))
    from __future__ import annotations; import typing as _typing
    NEAR: _typing.Final = 3
    _FAR: _typing.Final[int] = 9
    """
    if _FIRST_IMPORT not in source:
        return source
    changing = set(_ADDED_TO.findall(source))

    def final(constant: re.Match[str]) -> str:
        name, kind = constant.groups()
        if name in changing:
            return constant.group()
        return f"{name}: _typing.Final{f'[{kind}]' if kind else ''} = "

    return _CONSTANT.sub(final, source.replace(_FIRST_IMPORT, _WITH_FINAL, 1))
