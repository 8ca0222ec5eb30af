"""Who names the goods that no table lists: the values of `--names`."""

from __future__ import annotations

from typing import Literal, get_args

Names = Literal["rules", "model", "both"]
"""`rules`: the words beside the flow. `model`: what the recogniser says, also where it says
nothing. `both`: the rules, and the recogniser where it trims their words or fills a gap safely."""
NAMES: tuple[Names, ...] = get_args(Names)
