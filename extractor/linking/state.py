"""What an article has told so far: the memory that later sentences lean on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from extractor.linking.cells import Claim, Phrase, Subject
from extractor.mentions.types import Mention
from extractor.periods import Period

SHORT_NAMES = {"NODX": Subject("exports", item=Phrase("non-oil domestic", -1, -1))}
"""Short names of trade that need no explaining: Singapore's non-oil domestic exports."""

Cell = tuple[str | None, str | None, str | None, Period]
"""Reporter, flow, currency and period of a sum."""


@dataclass(slots=True)
class ArticleState:
    """Context of one article, updated sentence by sentence."""

    reference: date | None
    reporter: str | None
    published_inferred: bool = False
    home: str | None = None
    """The reporter that the article as a whole is about."""
    home_is_sure: bool = False
    home_told: bool = False
    """Whether its trade has been told of: an aside on another country ends with its paragraph."""
    counterpart: str | None = None
    """The other country of an article about the trade of two."""
    title: list[Mention] = field(default_factory=list)
    """The headline, wherever it stands."""
    title_partner: str | None = None
    whole_told: int = -1
    """The paragraph that told of the country's trade with all others."""
    pair: str | None = None
    """The partner of an article that tells of the trade of two countries alone."""
    title_flow: str | None = None
    """Exports or imports, where the title names them."""
    title_item: str | None = None
    """The good that the title or the lead makes the topic; a flow told of as a whole ends it."""
    in_section: bool = False
    """Whether a heading has given the paragraphs below it a topic of their own."""
    article_item: str | None = None
    """The topic that comes back behind such a section."""
    is_of_one_good: bool = False
    """Whether the article tells of no trade but that of its topic."""
    is_of_firm: bool = False
    """Whether the article tells of the business of one firm: what is sold is its own then."""
    topic_item: str | None = None
    """The only good that the title names, or else the first sentence."""
    flow: str | None = None
    """The flow that the article told of first."""
    leading_item: Phrase | None = None
    """The good that the article told of first, if it began with one."""
    last_claims: list[Claim] = field(default_factory=list)
    """The claims of the last sentence that had any."""
    lead: Subject | None = None
    """The trade that the article told of first."""
    main_period: Period | None = None
    """The period that the article told of first."""
    actual_period: Period | None = None
    """The period that a figure of what happened has stated last."""
    scene_is_of_trade: bool = False
    """Whether the sentence that set that period told of trade."""
    main_is_scene: bool = False
    """Whether no figure has stated that period yet."""
    subject: Subject | None = None
    """The last subject of trade."""
    subject_paragraph: int = -1
    """The paragraph that told of it."""
    last_was_trade: bool = True
    only_trade_balances: bool = False
    """Whether the article tells of no other balances than those of trade."""
    other_account_told: bool = False
    """Whether a sentence so far has named another account."""
    balance_is_trade: bool = False
    """Whether the balance told of last, in the title or the text, was one of trade."""
    period: Period | None = None
    """The period last told of."""
    left_period: Period | None = None
    """The period that the paragraph before had come to, where this one went back from it."""
    period_led: bool = False
    """Whether that period opened its paragraph, so that those after it may keep it."""
    ahead: Period | None = None
    """The time to come that the paragraph tells of: "For 2026 the board is wary."."""
    foretold: Period | None = None
    """The time to come that a forecast of the article has stated last."""
    scene_waits: bool = False
    """Whether that period was set by a sentence without a figure, and no figure has used it."""
    by_season: bool = False
    """Whether the article tells of crop years: its "2018/19" is none of the treasury."""
    season_begins: int | None = None
    """The month in which these begin, where the article says so: "(July-June)"."""
    main_is_fiscal: bool = False
    """Whether the first figure was of a fiscal year, so that "this year" is one, too."""
    title_period: Period | None = None
    """The period that the title names."""
    years_told: set[int] = field(default_factory=set)
    """The whole years told of."""
    scene_good: Phrase | None = None
    """The good with which the paragraph opened, before it told of any figure."""
    title_is_told: bool = False
    """Whether figures without a time of their own were told of it."""
    cumulated: list[Period] = field(default_factory=list)
    """The spans of months told of, the last one last."""
    told: Period | None = None
    """The period last stated, whatever the paragraph: what "the same quarter" means."""
    basis: str | None = None
    """The basis of growth that the article stated first, or last changed to."""
    basis_of_partners: str | None = None
    """The basis stated last for growth with a partner: what the partners after it are given in."""
    weekly_basis: str | None = None
    """The basis of the growth of days that the article stated last."""
    by_year: bool = False
    """Whether growth on the year was told of: what a breakdown is mostly given in."""
    relation: str | None = None
    """How the last comparison related to its own period: `year` or `unit`."""
    comparisons: list[tuple[Period, Period]] = field(default_factory=list)
    """Told and earlier periods of the last comparison that named them, in its order."""
    first_relation: str | None = None
    scope: Phrase | None = None
    """Goods and services together, where the article tells of both."""
    tells_both: bool = False
    """Whether the article has told of goods and services together."""
    dollar: str | None = None
    """The dollar that the text named in full (`h.k. dlrs`), which a bare one then means."""
    currency: str | None = None
    adjustment: str | None = None
    goods_flow: str | None = None
    """The last flow of goods told of, exports or imports."""
    gap_told_in: int = -1
    """The paragraph that told of the balance of all trade: the flows beside it are whole."""
    totals: set[str] = field(default_factory=set)
    """The flows whose totals the paragraph told of."""
    totals_of: int = -1
    """The paragraph that told of them."""
    paragraph_good: Phrase | None = None
    """The one good with which the paragraph opened: "Tea earned $3 mn. Sales to Iran rose"."""
    topic_partner: str | None = None
    """The partner of whose trade the paragraph tells: "In trade with Chile, ..."."""
    places_before: set[str] = field(default_factory=set)
    """The places that the sentence before named."""
    region: str | None = None
    """The part of a country that was named last."""
    goods_list: str | None = None
    """The flow of the goods that open a paragraph behind the totals: "... The gap shrank.¶ Tea"."""
    listed_flows: set[str] = field(default_factory=set)
    """The flows of which goods were listed without a flow word of their own."""
    scene_partner: Phrase | None = None
    """The partner that a paragraph is about, by its label or its opening: "To Peru, then."."""
    labels_report: bool = False
    """Whether places before colons have been reporters."""
    headings_report: bool = False
    """Whether places that are headings have been reporters."""
    turned_to: str | None = None
    """The country that a sentence without figures turned to: "In Peru the picture is another."."""
    reporter_led: bool = False
    """Whether the reporter of the moment opened its paragraph, so that the next ones keep it."""
    section_partner: Phrase | None = None
    """The partner that is the heading of the section: "Trade with third countries"."""
    section_period: Period | None = None
    """The period that is the heading of the section: "First half of 2024"."""
    heading_period: Period | None = None
    """The period that the heading above a list gives to its members."""
    heading_basis: str | None = None
    heading_sign: int | None = None
    """Up or down, as the lead of a list says of its members: "The largest drops came in:"."""
    changes_listed: bool = False
    """The brackets of the article tell how much each member changed."""
    list_head: frozenset[str] = frozenset()
    """The words of the last line without figures, which says what the labels below it are."""
    rated: list[Subject] = field(default_factory=list)
    """Whose growth the last sentence with growth told of, in its order."""
    brackets_compare: bool = False
    """A bracket behind a sum has told that it holds the sum of an earlier time."""
    signs_growth: bool = False
    """The text prints the plus of its growth, "+5%", so that a bare percentage is none."""
    paragraph: int = -1
    claims_before: int = 0
    """How many claims stand before the paragraph."""
    aliases: dict[str, Subject] = field(default_factory=lambda: dict(SHORT_NAMES))
    """Short names of a subject: those that all know, and those that the article gave."""
    recorded: Subject | None = None
    """What set the last record that was told of: "The old one was 3 bn"."""
    opening_good: Phrase | None = None
    """The good with which the last sentence opened: "Tea did well. Its sales grew"."""
    opening_place: Phrase | None = None
    """The country with which it opened: "Chile did well. Its exports grew"."""
    left_out: Phrase | None = None
    """What the article left out of a flow last: "excluding oil"."""
    opened_with: Phrase | None = None
    """The good with which a sentence opened last, however long ago."""
    named_places: list[Phrase] = field(default_factory=list)
    """The places that the sentences so far have named, the last one last."""
    known_goods: set[str] = field(default_factory=set)
    """The goods that the article has named as such, whether or not the table lists them."""
    wholes: dict[Cell, Decimal] = field(default_factory=dict)
    """The sums of whole flows: no part of them is greater."""
    partner_told: bool = False
    """Whether the article has told of another side than the rest of the world."""
    last_place: str | None = None
    """The country or region that the last sentence named last: "the latter"."""
    reporters: list[str] = field(default_factory=list)

    def branch(self) -> ArticleState:
        """A memory that goes its own way from here."""
        return replace(
            self,
            last_claims=list(self.last_claims),
            years_told=set(self.years_told),
            cumulated=list(self.cumulated),
            comparisons=list(self.comparisons),
            totals=set(self.totals),
            places_before=set(self.places_before),
            listed_flows=set(self.listed_flows),
            rated=list(self.rated),
            aliases=dict(self.aliases),
            named_places=list(self.named_places),
            known_goods=set(self.known_goods),
            wholes=dict(self.wholes),
            reporters=list(self.reporters),
        )

    @property
    def leading_flow(self) -> str:
        """The flow whose goods the article lists first: imports only where it began with them."""
        return "imports" if self.flow == "imports" else "exports"

    def partner_of_scene(self, items: Sequence[Mention]) -> Phrase | None:
        """The partner of the paragraph; that of a section gives way where others are named."""
        side = self.scene_partner
        if side is None or side is not self.section_partner:
            return side
        own = (side.value, self.home, self.reporter)
        others = any(m.kind == "place" and m.value.code not in own for m in items)
        return None if others else side

    def is_of_another(self, told: Subject) -> bool:
        """Another country's balance with that of the article, which the next may have as well.

        "Japan's surplus with the US was 5 bn, followed by China with 4 bn".
        """
        owner = told.reporter.value if told.reporter is not None else self.reporter
        with_home = told.partner is not None and told.partner.value == self.home
        return told.flow == "balance" and with_home and owner not in (None, self.home)
