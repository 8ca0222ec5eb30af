"""What opens a sentence as a cause gives its good to nothing that is told of behind it."""

from __future__ import annotations

import pytest

from tests.grammar.expected import Case, case, exports, params

CAUSES = [
    case(
        "a cause before export earnings",
        "2016-06-06",
        "Helped by apparel exports, Bangladesh registered a 9 per cent increase in export earnings"
        " in July-May. Exports in May were $3 billion. Exports from the apparel sector stood at $25"
        " billion.",
        exports("BGD", "2015-07/2016-05", None, 9),
        exports("BGD", "2016-05", "USD 3 bn"),
        exports("BGD", "2015-07/2016-05", "USD 25 bn", item="apparel"),
    ),
    case(
        "a cause before the country's export earnings",
        "2016-06-06",
        "Riding on tea exports, Kenya's export earnings rose 9 per cent to $3 billion in May.",
        exports("KEN", "2016-05", "USD 3 bn", 9),
    ),
    case(
        "what is told of, by another measure",
        "2016-06-06",
        "Kenya's tea exports rose in volume in May but export income fell 9 per cent to $3"
        " million.",
        exports("KEN", "2016-05", "USD 3 mn", -9, item="tea"),
    ),
]


@pytest.mark.parametrize("example", params(CAUSES))
def test_mere_causes(example: Case) -> None:
    example.check()
