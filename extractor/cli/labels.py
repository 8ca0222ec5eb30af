"""`tradefacts export-labels` and `import-labels`: facts to labelling tools and back."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from extractor.cli.console import counted, day, stop
from extractor.cli.texts import documents_of, facts_in, given_facts
from extractor.evaluation.loading import UnreadableFileError
from extractor.labelling.exchange import SUFFIXES, Aside, Imported, paired
from extractor.records import Document, Fact
from extractor.writing.output import OutputRefused, appearing, check_output, open_output

_MOST_TOLD = 20


@dataclass(frozen=True, slots=True)
class Export:
    """The arguments of one `export-labels` command."""

    paths: list[str] = field(default_factory=list)
    out: Path | None = None
    gold: Path | None = None
    config: Path | None = None
    config_only: bool = False
    published: str | None = None
    jobs: int = 1
    force: bool = False


def export_command(export: Export) -> int:
    """Write the texts with their facts, and return the exit code."""
    if export.config_only:
        return _write_config_only(export)
    if not export.paths or export.out is None:
        stop("give the texts and -o OUT, or --config-only")
    if export.config is not None and export.out.suffix.lower() != ".json":
        stop("--config is for Label Studio; end OUT with .json")
    try:
        check_output(export.out, force=export.force, suffixes=SUFFIXES)
        if export.config is not None:
            check_output(export.config, force=export.force, suffixes=(".xml",))
        return _export(export, export.out)
    except OutputRefused as refused:
        stop(str(refused))
    except OSError as error:
        return _failed(export.out, error)


def import_command(path: Path, out: Path, *, predictions: bool, force: bool) -> int:
    """Write the facts of a file of labels, and return the exit code."""
    if path.suffix.lower() not in SUFFIXES:
        stop(f"{path}: cannot read this kind of file; use one of {', '.join(SUFFIXES)}")
    if not path.is_file():
        stop(f"no such file: {path}; check the spelling")
    if out.exists() and out.samefile(path):
        stop(f"{path} is both input and output; give OUT another name")
    try:
        check_output(out, force=force)
        found = _read(path, predictions=predictions)
        _tell(found.aside + found.notes)
        if found.tasks and len(found.aside) == found.tasks:
            stop(f"{path}: none of its {counted(found.tasks, 'task')} could be used")
        with open_output(out, force=force) as writer:
            for fact in found.facts:
                writer.write(fact)
    except (OutputRefused, UnreadableFileError) as refused:
        stop(str(refused))
    except OSError as error:
        return _failed(out, error)
    aside = f"; {len(found.aside):,} set aside" if found.aside else ""
    read = counted(found.tasks, "task")
    _say(f"{read} read{aside}; {counted(len(found.facts), 'fact')} written to {out}")
    return 0


def _export(export: Export, out: Path) -> int:
    labelled = export.gold is not None
    labels = [] if export.gold is None else given_facts(export.gold)
    published = day(export.published)
    documents = documents_of(*export.paths, published=published, language_check=not labelled)
    if labelled:
        _refuse_labels_without_text(labels, documents)
    facts = labels if labelled else facts_in(documents, jobs=export.jobs)
    aside = _write(paired(documents, facts), out, labelled=labelled)
    if export.config is not None:
        _write_config(export.config)
    _tell(aside)
    texts = counted(len(documents) - len(aside), "text")
    _say(f"{texts} with {counted(len(facts), 'fact')} written to {out}")
    return 0


def _write(
    texts: Iterable[tuple[Document, list[Fact]]], out: Path, *, labelled: bool
) -> list[Aside]:
    with appearing(out) as part:
        if out.suffix.lower() == ".spacy":
            from extractor.labelling.docbin import write_docbin

            return write_docbin(texts, part)
        from extractor.labelling.label_studio import task_of, write_tasks

        write_tasks((task_of(text, facts, labelled=labelled) for text, facts in texts), part)
        return []


def _read(path: Path, *, predictions: bool) -> Imported:
    if path.suffix.lower() == ".spacy":
        from extractor.labelling.docbin import read_docbin

        if predictions:
            stop("--predictions is for Label Studio; a .spacy file holds one kind of facts")
        return read_docbin(path)
    from extractor.labelling.label_studio import read_tasks

    return read_tasks(path, predictions=predictions)


def _refuse_labels_without_text(labels: list[Fact], documents: list[Document]) -> None:
    """No label may be lost: each has to have its text among the exported ones."""
    names = {document.id for document in documents}
    lost = [fact.doc_id for fact in labels if fact.doc_id not in names]
    if lost:
        stop(
            f"{counted(len(lost), 'label')} would be lost: no text has the doc_id {lost[0]!r}; "
            "give all labelled texts, with the same ids"
        )


def _write_config_only(export: Export) -> int:
    if export.paths or export.out is not None:
        stop("--config-only writes no texts; leave out PATH and -o")
    if export.config is None:
        from extractor.labelling.label_studio_config import labelling_config

        print(labelling_config(), end="")
        return 0
    try:
        check_output(export.config, force=export.force, suffixes=(".xml",))
        _write_config(export.config)
    except OutputRefused as refused:
        stop(str(refused))
    except OSError as error:
        return _failed(export.config, error)
    return 0


def _write_config(path: Path) -> None:
    from extractor.labelling.label_studio_config import labelling_config

    with appearing(path) as part:
        part.write_text(labelling_config(), encoding="utf-8")


def _tell(told: list[Aside]) -> None:
    for each in told[:_MOST_TOLD]:
        _say(str(each))
    if len(told) > _MOST_TOLD:
        _say(f"... and {len(told) - _MOST_TOLD:,} more lines like these")


def _failed(path: Path, error: OSError) -> int:
    _say(f"tradefacts: {path}: writing failed ({error.strerror})")
    return 1


def _say(line: str) -> None:
    print(line, file=sys.stderr)
