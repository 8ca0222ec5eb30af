"""Dimensions of a flow that stand outside its noun phrase: "where", "whose", "its", "bilateral"."""

from __future__ import annotations

from dataclasses import replace

from extractor.linking.cells import Phrase, Subject
from extractor.linking.noun_phrases import NounPhrase
from extractor.linking.partners import place_name
from extractor.linking.reader.wholes import Wholes


class Sides(Wholes):
    """Completes a flow by the words around its noun phrase."""

    def _bilateral(self, index: int, read: NounPhrase) -> Subject:
        """The article's other country: "bilateral trade", "trade between the two nations"."""
        subject = read.subject
        if subject.flow != "trade" or subject.partner is not None or self.state.counterpart is None:
            return subject
        words = {m.low for m in self.items[max(0, index - 3) : read.last + 4]}
        if not words & {"bilateral", "two-way", "mutual", "between"}:
            return subject
        return replace(subject, partner=Phrase(self.state.counterpart, -1, -1), bare=False)

    def _of_it(self, read: NounPhrase, subject: Subject) -> Subject:
        """The good told of last: "Gold made up for the loss: exports of it doubled"."""
        ahead = [m.text for m in self.items[read.last - 1 : read.last + 1]]
        if ahead not in (["of", "it"], ["of", "them"]) or subject.item is not None:
            return subject
        read.last += 1
        said = self._told_last()
        if said is None or said.item is None:
            return subject
        return replace(subject, item=said.item, bare=False)

    def _origin(self, subject: Subject) -> Subject:
        """The adjective of the other side says where goods are from: "Chinese imports fell"."""
        named, home = subject.reporter, self.state.home
        if subject.flow != "imports" or named is None or subject.partner is not None:
            return subject
        if named.value not in (self.state.pair, self.state.title_partner) or named.value == home:
            return subject
        token = next((m for m in self.items if m.start == named.start), None)
        adjective = token is not None and token.kind == "place" and token.value.form == "adjective"
        if not adjective or not self.state.home_is_sure or named.value in self.state.reporters:
            return subject
        return replace(subject, reporter=None, partner=named, bare=False)

    def _mirrored(self, subject: Subject) -> Subject:
        """The buyer's side of the exports told of.

        "China led the drop, with its imports down 20%".
        """
        start = 1 if self.items[0].low == "the" or self.items[0].kind == "punct" else 0
        place = self.items[start] if start < len(self.items) else None
        if (
            place is None
            or place.kind != "place"
            or place.value.code in (self.state.home, self.state.reporter)
        ):
            return subject
        return replace(
            subject,
            flow="exports",
            partner=place_name(place),
            bare=False,
        )

    def _where(self, subject: Subject, index: int) -> Subject:
        """The market that the clause is about: "and the United States, where exports fell"."""
        k = index - 1
        while k >= 0 and self.items[k].text == ",":
            k -= 1
        if k >= 0 and self.items[k].kind == "place" and self.items[k].value.code != self.state.home:
            told = self._sentence_subject() or self.context
            item = told.item if told is not None and told.flow == subject.flow else None
            item = subject.item or (item if subject.bare else None)
            return replace(subject, partner=place_name(self.items[k]), item=item, bare=False)
        return subject

    def _opening_place(self) -> Phrase | None:
        """The place that the insertion is about.

        "The United States, Sri Lanka's largest export destination, ...".
        """
        k = 1 if self.items[0].low == "the" or self.items[0].kind == "punct" else 0
        if (
            k + 1 < len(self.items)
            and self.items[k].kind == "place"
            and self.items[k + 1].text == ","
        ):
            place = self.items[k]
            if place.value.code not in (self.state.home, self.state.reporter):
                return place_name(place)
        return None
