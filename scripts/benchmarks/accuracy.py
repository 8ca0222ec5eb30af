"""Accuracy of the facts beside stock packages, and of the figures beside published results."""

from __future__ import annotations

import json
import platform
import time
import warnings
from collections.abc import Callable
from datetime import date
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import cqe
import typer
import wiring
from rich.table import Table

if TYPE_CHECKING:
    from extractor.records import Document, Fact

ROOT = Path(__file__).resolve().parents[2]
OURS = "tradefacts"
QUANTULUM = "quantulum3 + dateparser + pycountry"
RECOGNIZERS = "Recognizers-Text + pycountry"
PACKAGES = {
    QUANTULUM: ("pycountry",),
    RECOGNIZERS: (
        "recognizers_number",
        "recognizers_number_with_unit",
        "recognizers_date_time",
        "pycountry",
    ),
}
"""Contestants beside ours, each with the modules that it needs beyond those of the program."""
VERSIONS = (
    "tradefacts",
    "quantulum3",
    "dateparser",
    "pycountry",
    "spacy",
    "recognizers-text-suite",
)
HELD_BACK = "test"
"""Split that is left out unless `--only` names it."""
WARM_UP = "Chile's copper exports rose 5 percent to $3.1 billion in May 2019."


def accuracy(
    docs: Annotated[Path, typer.Option(help="Texts.")] = ROOT / "corpus",
    gold: Annotated[Path, typer.Option(help="Their labels.")] = ROOT / "gold" / "final",
    only: Annotated[
        list[str] | None,
        typer.Option(help="FIELD=VALUE, may be repeated; without it all texts but split=test."),
    ] = None,
    cqe_set: Annotated[
        Path | None,
        typer.Option(
            "--cqe", exists=True, dir_okay=False, help="A test set published with CQE, as JSON."
        ),
    ] = None,
    json_out: Annotated[Path | None, typer.Option("--json", help="Write the figures here.")] = None,
) -> None:
    """Score the facts of the pipeline and of stock packages wired together, by one scorer.

    With `--cqe`, also how well each recognises money and percents in the sentences of that set.
    A package that is not installed is told and left out. Times are seconds of processor time.
    """
    from extractor.evaluation.loading import load_facts

    for path in (docs, gold, cqe_set):
        if path is not None and not path.exists():
            raise typer.BadParameter(f"no such file or folder: {path}")
    # quantulum3 asks for its optional classifier at every import; it would only make it slower.
    warnings.filterwarnings("ignore", message="Classifier dependencies")
    documents = _documents(docs, only or [])
    missing = {name: reason for name in PACKAGES if (reason := _missing(name))}
    result: dict[str, Any] = {
        "date": date.today().isoformat(),
        "python": platform.python_version(),
        "versions": {name: number for name in VERSIONS if (number := _version(name))},
        "texts": len(documents),
        "source": docs.name,
        "only": only or f"all but split={HELD_BACK}",
        "missing": missing | ({} if wiring.has_model() else {"spaCy names": "no model installed"}),
        "facts": _score(documents, load_facts(gold), missing),
    }
    if cqe_set is not None:
        result["cqe"] = cqe.run(cqe_set, _readers(missing))
    _show(result)
    if json_out is not None:
        json_out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


def _documents(path: Path, only: list[str]) -> list[Document]:
    """The texts with one of the wanted values for each field that `only` names."""
    from extractor.cli.texts import documents_of

    wanted: dict[str, set[str]] = {}
    for each in only:
        field, equals, value = each.partition("=")
        if not equals:
            raise typer.BadParameter(f"--only {each}: write it as FIELD=VALUE, as in split=dev")
        wanted.setdefault(field, set()).add(value)
    found = documents_of(str(path), language_check=False)
    if not wanted:
        kept = [each for each in found if each.metadata.get("split") != HELD_BACK]
    else:
        kept = [
            each
            for each in found
            if all(str(each.metadata.get(field)) in values for field, values in wanted.items())
        ]
    if not kept:
        raise typer.BadParameter(f"no text of {path} is wanted: see --only")
    return kept


def _missing(name: str) -> str | None:
    """Why a contestant cannot run here."""
    for module in PACKAGES[name]:
        try:
            import_module(module)
        except ModuleNotFoundError as error:
            return f"{error.name} is not installed"
        except ImportError as error:
            return f"cannot be imported: {str(error).partition(' (')[0]}"
    return None


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _extractors(missing: dict[str, str]) -> dict[str, Callable[[list[Document]], list[Fact]]]:
    from extractor.cli.texts import facts_in

    def wired(recogniser: wiring.Recogniser) -> Callable[[list[Document]], list[Fact]]:
        return lambda texts: [fact for each in texts for fact in wiring.facts(each, recogniser)]

    found = {OURS: facts_in}
    peers = {QUANTULUM: wiring.Quantulum(), RECOGNIZERS: wiring.Recognizers()}
    return found | {name: wired(peer) for name, peer in peers.items() if name not in missing}


def _readers(missing: dict[str, str]) -> dict[str, Callable[[str], list[cqe.Quantity]]]:
    found = {OURS: cqe.ours, "quantulum3": cqe.quantulum}
    if RECOGNIZERS not in missing:
        found["Recognizers-Text"] = cqe.recognizers
    return found


def _score(
    documents: list[Document], gold: list[Fact], missing: dict[str, str]
) -> dict[str, dict[str, float]]:
    from extractor.evaluation.scores import evaluate
    from extractor.records import Document

    warm_up = Document(id="warm-up", text=WARM_UP, published=date(2019, 6, 10))
    scores = {}
    for name, extract in _extractors(missing).items():
        extract([warm_up])
        start = time.process_time()
        predicted = extract(documents)
        seconds = time.process_time() - start
        total = evaluate(gold, predicted, documents, resamples=0).total
        scores[name] = {
            "found_f1": round(total.core.found_f1, 4),
            "exact_f1": round(total.core.exact_f1, 4),
            "whole_rows": round(total.rows.accuracy, 4),
            "scale_errors": total.scale_errors,
            "seconds": round(seconds, 2),
        }
    return scores


def _show(result: dict[str, Any]) -> None:
    from rich.console import Console

    table = Table(
        f"{result['texts']} texts", "found F1", "exact F1", "whole rows", "scale errors", "s"
    )
    for name, row in result["facts"].items():
        table.add_row(
            name,
            f"{row['found_f1']:.3f}",
            f"{row['exact_f1']:.3f}",
            f"{row['whole_rows']:.3f}",
            f"{row['scale_errors']}",
            f"{row['seconds']:.1f}",
        )
    for name, reason in result["missing"].items():
        table.add_row(name, reason, style="dim")
    console = Console(width=110)
    console.print(table)
    if external := result.get("cqe"):
        console.print(_external_table(external))
    versions = ", ".join(f"{name} {number}" for name, number in result["versions"].items())
    console.print(f"{result['date']}, Python {result['python']}; {versions}")


def _external_table(result: dict[str, Any]) -> Table:
    table = Table(
        f"{result['set']}, {result['sentences']} sentences",
        "F1",
        "precision",
        "recall",
        "F1, all quantities",
        "published",
        "s",
    )
    published = dict(result["published"])
    for name, row in result["readers"].items():
        table.add_row(
            name,
            f"{row['f1']:.1f}",
            f"{row['precision']:.1f}",
            f"{row['recall']:.1f}",
            f"{row['f1_all']:.1f}",
            str(published.pop(name, "")),
            f"{row['seconds']:.2f}",
        )
    for name, value in published.items():
        table.add_row(name, "", "", "", "", str(value), "", style="dim")
    return table
