"""The gate: scores that may not fall, pinned to the corpus and gold that they were measured on."""

from __future__ import annotations

import hashlib
import json
from decimal import ROUND_FLOOR, Decimal
from pathlib import Path
from typing import Any

from extractor.evaluation.scores import Evaluation

FORMAT = 1
_RISING = ("exact_f1", "found_f1", "whole_rows")
_STEP = Decimal("0.0001")


class GateError(ValueError):
    """A score fell, the data changed, or a floor would be lowered without being asked to."""


def pin(
    evaluation: Evaluation,
    corpus: Path,
    gold: Path,
    scores: Path,
    *,
    lower: bool = False,
    reason: str | None = None,
) -> dict[str, Any]:
    """Write the scores as the new floors with the hashes of corpus and gold; return the content.

    A floor goes down only with `lower` and a `reason`, and the reason is kept in the file.

    Raises:
        GateError: a floor would go down and `lower` or `reason` is missing.
    """
    floors = floors_of(evaluation)
    before = _read(scores) if scores.exists() else {}
    lowered = _lowered(before.get("floors", {}), floors)
    history = list(before.get("lowered", []))
    if lowered:
        if not lower or not (reason or "").strip():
            raise GateError(
                f"{scores}: this would lower {_list(lowered)}; mend the cause, or allow it "
                "explicitly and give the reason, which is kept in the file"
            )
        history.append({"reason": reason, "floors": lowered})
    content = {
        "format": FORMAT,
        "corpus_sha256": content_hash(corpus),
        "gold_sha256": content_hash(gold),
        "floors": floors,
        "lowered": history,
        "scores": evaluation.model_dump(mode="json", exclude={"outcomes", "texts", "confusions"}),
    }
    _write(scores, json.dumps(content, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
    return content


def check(evaluation: Evaluation, corpus: Path, gold: Path, scores: Path) -> None:
    """Return when the scores hold against the pinned floors on the pinned data.

    Raises:
        GateError: with one line for each score that fell and each input that changed.
    """
    pinned = _read(scores)
    problems = [
        f"{name} is not the one that the floors were measured on; score again and pin"
        for name, path, key in (
            ("the corpus", corpus, "corpus_sha256"),
            ("the gold", gold, "gold_sha256"),
        )
        if pinned.get(key) != content_hash(path)
    ]
    fallen = _lowered(pinned.get("floors", {}), floors_of(evaluation))
    problems += [f"{name} went from {was} to {now}" for name, (was, now) in fallen.items()]
    if problems:
        raise GateError("\n".join(f"{scores}: {problem}" for problem in problems))


def floors_of(evaluation: Evaluation) -> dict[str, float | int]:
    """Return the guarded scores: ratios rounded down to four digits, and the scale errors."""
    total = evaluation.total
    values = (total.core.exact_f1, total.core.found_f1, total.rows.accuracy)
    floors: dict[str, float | int] = {
        name: float(Decimal(str(value)).quantize(_STEP, ROUND_FLOOR))
        for name, value in zip(_RISING, values, strict=True)
    }
    return floors | {"scale_errors": total.scale_errors}


def content_hash(path: Path) -> str:
    """Return the SHA-256 of a file, or of a folder's files with their relative names, in order."""
    digest = hashlib.sha256()
    files = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
    for file in files:
        name = file.relative_to(path).as_posix() if path.is_dir() else ""
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        digest.update(f"{name}\0{content}\n".encode())
    return digest.hexdigest()


def _lowered(before: dict[str, Any], after: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    worse = {}
    for name, was in before.items():
        now = after[name]
        if (now < was) if name in _RISING else (now > was):
            worse[name] = (was, now)
    return worse


def _list(lowered: dict[str, tuple[Any, Any]]) -> str:
    return ", ".join(f"{name} from {was} to {now}" for name, (was, now) in lowered.items())


def _read(scores: Path) -> dict[str, Any]:
    try:
        content = json.loads(scores.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise GateError(f"{scores}: no such file; pin the scores first") from error
    except json.JSONDecodeError as error:
        raise GateError(f"{scores}: broken JSON ({error.msg}); restore it from git") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise GateError(f"{scores}: not a file of pinned scores of format {FORMAT}; pin again")
    return content


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.part")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)
