"""The extraction as a spaCy component, registered by entry point.

>>> import spacy
>>> nlp = spacy.blank("en")
>>> component = nlp.add_pipe("trade_facts")
>>> nlp("Nothing about trade here.")._.trade_facts
[]
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extractor.records import Document, Fact

ATTRIBUTE = "trade_facts"


class TradeFacts:
    """Gives `doc._.trade_facts`, the facts of a Doc; their spans are offsets into `doc.text`.

    The Doc is read as text: no other component of the pipeline is needed or changed. The facts
    are kept as JSON in `doc.user_data["trade_facts"]`, so that a Doc can still be sent to another
    process and written to disk.
    """

    def __init__(self, name: str = "trade_facts") -> None:
        self.name = name
        if not Doc.has_extension(ATTRIBUTE):
            Doc.set_extension(ATTRIBUTE, getter=facts_of)

    def __call__(self, doc: Doc) -> Doc:
        from extractor.pipeline import extract

        facts = extract(_document(doc))
        doc.user_data[ATTRIBUTE] = [fact.model_dump_json() for fact in facts]
        return doc


def facts_of(doc: Doc) -> list[Fact]:
    """Return the facts that the component found in a Doc; none where it has not run."""
    return [Fact.model_validate_json(line) for line in doc.user_data.get(ATTRIBUTE, ())]


def _document(doc: Doc) -> Document:
    """The Doc as a document; `doc_id`, `title` and `published` may stand in its user data."""
    return Document(
        id=doc.user_data.get("doc_id", "text"),
        text=doc.text,
        title=doc.user_data.get("title"),
        published=doc.user_data.get("published"),
        published_from="field" if doc.user_data.get("published") else None,
    )


@Language.factory("trade_facts", assigns=["doc._.trade_facts"], default_config={})
def make_trade_facts(nlp: Language, name: str) -> TradeFacts:
    """Make the component; it has no settings."""
    return TradeFacts(name)
