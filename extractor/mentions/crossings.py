"""Names of a flow by what crosses the border: "sales to the world", "spending on foreign goods".

>>> [crossing(m) for m in CROSSING.finditer("overseas: shipments out of the country")]
[('exports', 'plain')]
>>> [crossing(m) for m in CROSSING.finditer("purchases from the rest of the world")]
[('imports', 'plain')]
"""

from __future__ import annotations

import re

_GOODS = r"(?:goods|products|merchandise|wares)"
_FOREIGN = r"(?:foreign(?:-made)?|overseas|imported)"
_TRADERS = r"(?:markets|buyers|customers|clients|countries|nations|destinations|suppliers|sellers)"
_ANYWHERE = r"(?! (?:of|outside|within|beyond|in the (?:region|bloc|area|zone|union))\b)"
"""No place behind: "other countries of Asia" are partners."""
_ELSEWHERE = (
    rf"(?:the (?:rest of the |outside )?world|(?:all )?other (?:countries|nations){_ANYWHERE}"
    rf"|(?:foreign|overseas|international|world) {_TRADERS}|{_TRADERS} (?:abroad|overseas)"
    r"|foreigners)"
)
_OUT = (
    rf"(?:abroad|overseas|to {_ELSEWHERE}"
    r"|(?:in|on) (?:foreign|overseas|international|world) markets"
    r"|out of the country|beyond (?:its|the|our|their) (?:own )?(?:borders|shores))"
)
_FROM = rf"(?:abroad|overseas|from (?:abroad|overseas|{_ELSEWHERE}))"
_SALES = r"(?:sales|shipments|deliveries|dispatches|consignments)"
_MOVED = r"(?:flows|deliveries|shipments|consignments|goods|merchandise)"

CROSSING = re.compile(
    # "sales to the rest of the world", "goods sold abroad", "outgoing goods", "outflow of goods"
    rf"\b(?:(?P<out>{_SALES} {_OUT}|{_GOODS} (?:sent|sold|shipped|delivered) {_OUT}"
    rf"|(?:outgoing|outward) {_MOVED}|outflows? of {_GOODS}"
    rf"|{_GOODS} (?:leaving|that left) the country)"
    # "purchases from other countries", "goods bought abroad", "incoming goods", "inflow of goods"
    rf"|(?:purchases|buying|procurement|sourcing) {_FROM}"
    rf"|{_GOODS} (?:bought|purchased|procured|sourced) {_FROM}"
    rf"|(?:incoming|inward) {_MOVED}|inflows? of {_GOODS}"
    rf"|(?:arrivals|intake) of (?:{_FOREIGN} )?{_GOODS}(?: from (?:abroad|overseas))?"
    rf"|{_GOODS} (?:coming into|entering|that entered|arriving in) the country"
    # "spending on foreign wheat": its good follows
    rf"|(?:(?:spending|outlays?|expenditures?) on|intake of|bills? for) {_FOREIGN}(?! {_GOODS}\b)"
    # "spending on foreign goods", "the bill for goods from abroad"
    rf"|(?:(?:purchases|buying) of|(?:spending|outlays?|expenditures?) on|bills? for)"
    rf" (?:{_FOREIGN} {_GOODS}|{_GOODS} from (?:abroad|overseas|other countries)))\b"
)
"""On lower-case text."""


def crossing(match: re.Match[str]) -> tuple[str, str]:
    """The flow that the words name, by themselves."""
    return ("exports" if match["out"] else "imports", "plain")
