"""Tasks of Label Studio: a text with a region for every fact and for every span of its fields.

A fact is a region `fact` over its quote, with its fields as lines in the region's text area
`record`. The words of its fields are regions of their own, labelled by the field, and a relation
goes from the fact to each; facts that share words share the region. Offsets count characters, as
Label Studio does since 1.5; those of older versions, which count the halves of rare characters,
are told by the words beside them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from extractor.evaluation.loading import UnreadableFileError
from extractor.labelling.exchange import Aside, BadTaskError, Imported, place_of, sentence_of
from extractor.labelling.lines import fields_of, line, lines_of
from extractor.records import CONTRACT_FIELDS, Document, Fact, Span

TEXT, FACT, FIELD, RECORD = "text", "fact", "field", "record"
"""The names of the tags in the labelling configuration."""

DRAWN = tuple(name for name in CONTRACT_FIELDS if name not in ("doc_id", "quote"))
"""The fields whose words are regions; the quote is the region of the fact itself."""

_DATA = ("title", "source")
_Json = dict[str, Any]


def task_of(document: Document, facts: list[Fact], *, labelled: bool = False) -> _Json:
    """Return one task: facts of people as an annotation, facts of the program as a prediction."""
    data = {TEXT: document.text, "doc_id": document.id}
    data |= {name: value for name in _DATA if (value := getattr(document, name))}
    if document.published:
        data["published"] = document.published.isoformat()
    result = list(_result(document.text, facts))
    if labelled:
        return {"data": data, "annotations": [{"result": result, "was_cancelled": False}]}
    return {"data": data, "predictions": [_prediction(result, facts)]}


def write_tasks(tasks: Iterable[_Json], path: Path) -> None:
    """Write tasks as the JSON array that Label Studio imports, one task a line."""
    with path.open("w", encoding="ascii", newline="\n") as stream:
        before = "[\n"
        for task in tasks:
            stream.write(before + json.dumps(task))
            before = ",\n"
        stream.write("[]\n" if before == "[\n" else "\n]\n")


def read_tasks(path: Path, *, predictions: bool = False) -> Imported:
    """Return the facts of a JSON export of Label Studio.

    Of several annotations of a task the one marked as ground truth counts, else the last one.

    Args:
        path: the export, in the format "JSON".
        predictions: take the predictions of tasks that nobody has annotated.

    Raises:
        UnreadableFileError: the file is no JSON array.
    """
    try:
        tasks = json.loads(path.read_text(encoding="utf-8-sig"))
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableFileError(f"{path}: is not JSON; export the project as JSON") from error
    if not isinstance(tasks, list):
        raise UnreadableFileError(f"{path}: is no list of tasks; export the project as JSON")
    found = Imported(tasks=len(tasks))
    seen: set[str] = set()
    for number, task in enumerate(tasks, start=1):
        doc_id = ""
        try:
            text, doc_id = _text_and_id(task)
            if doc_id in seen:
                raise BadTaskError("a second task for the same text; keep one of them")
            result, notes = _chosen(task, predictions=predictions)
            regions = _Regions(text, doc_id)
            regions.take(result)
            found.facts.extend(list(regions.facts()))
        except BadTaskError as bad:
            found.aside.append(Aside(number, doc_id, str(bad)))
            continue
        seen.add(doc_id)
        found.notes.extend(Aside(number, doc_id, note) for note in notes + regions.notes)
    return found


def _prediction(result: list[_Json], facts: list[Fact]) -> _Json:
    from extractor import __version__

    sure = [fact.confidence for fact in facts if fact.confidence is not None]
    score = {"score": round(min(sure), 4)} if sure else {}
    return {"model_version": f"tradefacts {__version__}", **score, "result": result}


def _result(text: str, facts: list[Fact]) -> Iterator[_Json]:
    """The regions of all facts, then the relations, as Label Studio writes them."""
    relations: list[_Json] = []
    drawn: set[str] = set()
    for number, fact in enumerate(facts, start=1):
        anchor = f"fact-{number}"
        spans, kept = _parted(fact.spans, len(text))
        lines = lines_of(fact)
        place = place_of(fact, text)
        if place is None:
            place = _around(spans, len(text))
            lines.append(line("quote", fact.quote, "text"))
        if kept:
            lines.append(line("spans", kept, "spans"))
        yield _region(anchor, FACT, FACT, place, text)
        value = {"start": place[0], "end": place[1], "text": lines}
        record = {"id": anchor, "from_name": RECORD, "to_name": TEXT, "type": "textarea"}
        yield record | {"value": value}
        for name, (start, end) in [(each, span) for each in spans for span in spans[each]]:
            region = f"{name}-{start}-{end}"
            if region not in drawn:
                drawn.add(region)
                yield _region(region, FIELD, name, (start, end), text)
            relation = {"type": "relation", "from_id": anchor, "to_id": region}
            relations.append(relation | {"direction": "right"})
    yield from relations


def _region(name: str, control: str, label: str, place: Span, text: str) -> _Json:
    start, end = place
    value = {"start": start, "end": end, "text": text[start:end], "labels": [label]}
    return {"id": name, "from_name": control, "to_name": TEXT, "type": "labels", "value": value}


def _parted(
    spans: dict[str, list[Span]], length: int
) -> tuple[dict[str, list[Span]], dict[str, list[Span]]]:
    """The spans that regions can show, and those of fields where one cannot be shown."""
    shown = {
        name: places
        for name, places in spans.items()
        if name in DRAWN
        and places
        and len(set(places)) == len(places)
        and all(0 <= start < end <= length for start, end in places)
    }
    return shown, {name: places for name, places in spans.items() if name not in shown}


def _around(spans: dict[str, list[Span]], length: int) -> Span:
    """Where a fact without a quote in the text is shown: over its words, else at the beginning."""
    places = [span for each in spans.values() for span in each]
    if places:
        return min(start for start, _ in places), max(end for _, end in places)
    return 0, min(1, length)


def _text_and_id(task: Any) -> tuple[str, str]:
    data = task.get("data") if isinstance(task, dict) else None
    if not isinstance(data, dict):
        raise BadTaskError("it has no data; export the project as JSON, not as JSON-MIN")
    text, doc_id = data.get(TEXT), data.get("doc_id")
    if not isinstance(doc_id, str) or not doc_id:
        raise BadTaskError("its data have no doc_id; give it the id of its text")
    if not isinstance(text, str):
        raise BadTaskError(f"the data of {doc_id} have no text")
    return text, doc_id


def _chosen(task: _Json, *, predictions: bool) -> tuple[list[Any], list[str]]:
    """The labels of a task that count, and what is to be said of the choice."""
    done = [each for each in _list(task, "annotations") if not each.get("was_cancelled")]
    if done:
        best = next((each for each in done if each.get("ground_truth")), done[-1])
        told = f"{len(done)} annotations; the one marked as ground truth counts, else the last"
        return _list(best, "result"), [told] if len(done) > 1 else []
    if not predictions:
        raise BadTaskError("nobody has annotated it; label it, or add --predictions")
    guessed = _list(task, "predictions")
    if not guessed:
        raise BadTaskError("it has neither an annotation nor a prediction")
    return _list(guessed[-1], "result"), []


def _list(thing: _Json, name: str) -> list[_Json]:
    found = thing.get(name) or []
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise BadTaskError(f"its {name} are not as Label Studio writes them")
    return found


@dataclass(slots=True)
class _Regions:
    """The regions, lines and relations of one annotation."""

    text: str
    doc_id: str
    anchors: dict[str, Span] = field(default_factory=dict)
    words: dict[str, tuple[str, Span]] = field(default_factory=dict)
    lines: dict[str, list[str]] = field(default_factory=dict)
    relations: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def take(self, result: list[_Json]) -> None:
        """Sort the parts of an annotation by what they are."""
        for each in result:
            name, value = str(each.get("id")), each.get("value")
            if each.get("type") == "relation":
                self.relations.append((str(each.get("from_id")), str(each.get("to_id"))))
            elif not isinstance(value, dict):
                raise BadTaskError("it has a region without a value")
            elif each.get("from_name") == RECORD:
                lines = value.get("text") or []
                self.lines[name] = [lines] if isinstance(lines, str) else [str(x) for x in lines]
            elif each.get("type") == "labels":
                self._label(name, value)

    def facts(self) -> Iterator[Fact]:
        """Every fact of the annotation, put together from its lines and its regions."""
        spans: dict[str, dict[str, list[Span]]] = {name: {} for name in self.anchors}
        tied: set[str] = set()
        for one, other in self.relations:
            anchor, region = (one, other) if one in self.anchors else (other, one)
            if anchor in self.anchors and region in self.words:
                label, place = self.words[region]
                spans[anchor].setdefault(label, []).append(place)
                tied.add(region)
        self._tell_loose([place for name, place in self.words.items() if name not in tied])
        for name, (start, end) in self.anchors.items():
            quote = self.text[start:end]
            try:
                stated = {"quote": quote, **fields_of(self.lines.get(name, []))}
                stated["spans"] = {**spans[name], **stated.get("spans", {})}
                yield Fact.model_validate({**stated, "doc_id": self.doc_id})
            except ValidationError as error:
                raise BadTaskError(f"the fact {quote[:60]!r}: {sentence_of(error)}") from error
            except BadTaskError as error:
                raise BadTaskError(f"the fact {quote[:60]!r}: {error}") from error

    def _tell_loose(self, loose: list[tuple[str, Span]]) -> None:
        if loose:
            label, (start, end) = loose[0]
            more = f" and {len(loose) - 1:,} more" if len(loose) > 1 else ""
            self.notes.append(
                f"the words {self.text[start:end]!r} ({label}){more} belong to no fact and are "
                "left out; draw a relation from their fact"
            )

    def _label(self, name: str, value: _Json) -> None:
        labels = value.get("labels") or []
        place = self._place(value)
        for label in labels:
            if label == FACT:
                self.anchors[name] = place
            elif label in DRAWN:
                self.words[name] = (label, place)
            else:
                self.notes.append(f"the label {label!r} is no field and is left out")

    def _place(self, value: _Json) -> Span:
        """Where a region stands, by characters, held against the words that it brings."""
        try:
            start, end = int(value["start"]), int(value["end"])
        except (KeyError, TypeError, ValueError) as error:
            raise BadTaskError("it has a region without offsets into a plain text") from error
        words = value.get("text")
        if 0 <= start <= end <= len(self.text) and _same(words, self.text[start:end]):
            return start, end
        place = _by_halves(self.text, start, end)
        if place is not None and _same(words, self.text[slice(*place)]):
            return place
        raise BadTaskError(f"the region {start}:{end} does not hold its words {words!r}")


def _same(words: Any, text: str) -> bool:
    """Whether words are those of the text; line breaks may be spelled out or gone."""
    if not isinstance(words, str):
        return True
    return words == text or words.replace("\\n", "\n").split() == text.split()


def _by_halves(text: str, start: int, end: int) -> Span | None:
    """The place of offsets that count rare characters twice, None where they cut one."""
    halves = text.encode("utf-16-le", "surrogatepass")
    if not 0 <= start <= end <= len(halves) // 2:
        return None
    try:
        before = halves[: 2 * start].decode("utf-16-le")
        within = halves[2 * start : 2 * end].decode("utf-16-le")
    except UnicodeDecodeError:
        return None
    return len(before), len(before) + len(within)
