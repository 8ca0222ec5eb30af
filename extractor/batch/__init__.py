"""Many documents: in order, on one core, several or a cluster, and none of them stops the rest.

`documents` takes documents that are in memory. The other files take them from where they lie:
`shards` cuts the inputs, `working` reads and extracts a shard, `guarding` does that in a process
that may be killed, `engines` spreads the shards, `journal` keeps what is done, `running` puts it
together. What comes out depends on the inputs alone, not on the number of processes.
"""

from __future__ import annotations

from extractor.batch.documents import Crash, Outcome, extract_many, run

__all__ = ["Crash", "Outcome", "extract_many", "run"]
