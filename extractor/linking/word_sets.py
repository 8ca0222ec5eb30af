"""The closed word classes that the reader of a sentence goes by."""

from __future__ import annotations

from extractor.lexicon.trade_words import word_class


def words(*lines: str) -> frozenset[str]:
    """A word class printed as lines of words."""
    return frozenset(" ".join(lines).split())


FUNCTION_WORDS = word_class("FUNCTION_WORDS")
GENERIC_MODIFIERS = word_class("GENERIC_MODIFIERS")
"""Words that qualify a flow and name no good."""
NO_GOOD_HEADS = word_class("NO_GOOD_HEADS")
"""Nouns that no good is named by: "the other way", "local currency"."""
PAST_VERBS = word_class("PAST_VERBS")
"""Verbs that no name of a good holds."""
GENERIC_SUBJECTS = GENERIC_MODIFIERS - {"goods", "merchandise", "services"}
"""Those of them that make no subject of a verb either: "goods rose" has one."""
POSSESSIVES = frozenset({"'s", "’s", "`s", "´s", "'", "’", "s'"})
ANAPHORA = words(
    "it they this that those these which who figure figures total number level value amount",
    "volume sum tally latter former both one result reading performance data outcome pace",
    "shipments rate indicator",
)
"""Words that stand for what was told before: "they rose", "the figure fell"."""
POINTERS = words("that this the those these its")
"""Words that point at what was told before: "this country", "its total"."""
AGENTS = words(
    "country nation government ministry officials official data statistics office report",
    "economists analysts bank department customs figures minister agency kingdom island",
    "city-state authorities exporters importers spokesman bureau bloc economy countries sides",
    "nations service authority he she president council association board numbers",
    "administration emirate sultanate",
)
"""Who tells of trade or does it: "the ministry said", "the country exported"."""
CLAUSE_BREAKS = words(
    "and but while as whereas that which although though with when where because after before",
    "who if so since",
)
"""Words behind which a new noun phrase begins."""
LIST_STOPS = words(
    "for by in to from with as on at than while but mainly mostly particularly especially",
    "notably primarily largely including among within namely both such like due amid driven led",
    "boosted were was which include included includes being is are followed well only also",
    "meanwhile however chiefly supported fuelled lower higher pushed helped whereas though",
    "although",
)
"""Words that cannot belong to the name of a member before its bracket."""
STANDING_VERBS = words(
    "was were are is came stood amounted totalled totaled reached hit made cost contributed had",
    "saw recorded posted registered showed accounted went remained finished ended closed added",
)
"""Verbs of a level that a good may be the subject of."""
ACTORS = words(
    "businesses companies firms manufacturers producers makers traders farmers growers merchants",
    "sellers carmakers automakers chipmakers steelmakers mills refiners refineries brewers",
    "breweries plants factories",
)
"""Who ships goods and is none: "domestic companies exported $3 bn"."""
TRADING = ACTORS | words(
    "sector industry nation nations country countries producer producers exporter exporters",
    "importer importers grower growers shipper shippers supplier suppliers mines miners planters",
    "packers associations cooperatives dealers",
)
"""Who trades: before a verb they are no good."""
NEVER_SHIPPED = ACTORS | words(
    "registrations starts approvals bookings listings borrowings borrowing claims payrolls",
    "salaries donations commitments pledges funding capitalisation capitalization valuation",
    "valuations traffic throughput generation turnover value values index growth volumes volume",
    "deals deal orders contracts shares stake stakes transactions transfers fees fines penalties",
    "losses revenue revenues sales budget budgets holdings reserves stock stockspiles purchases",
    "assets market markets sector industry country countries company firm group people residents",
    "citizens households customers users subscribers students travellers travelers season item",
    "business goods half term increase decrease drop which who whose them some none gave give all",
    "rise takings",
    "fall gap euro dollar yen yuan won rupee rupees pound rouble ruble currency currencies",
)
"""Nouns whose sums and growth are of something else than goods."""
SELLING_VERBS = words(
    "sold sells sell selling sent sends ship ships shipping shipped placed delivered delivers",
    "moved shifted dispatched despatched",
)
"""What a country does with its exports: "Kenya sold tea worth $3 mn abroad"."""
BUYING_VERBS = words("bought buys buy buying purchased purchases purchase procured")
"""What it does with its imports."""
NEVER_CARRIED = words(
    "capital bonds bond shares share stocks securities debt assets stakes stake notes treasuries",
    "property land visitors visitor tourist passenger tourists passengers guests students",
    "migrants people airline bank",
)
"""What is bought, sold and received but is no good: "purchases of bonds", "arrivals of guests"."""
TAKING_VERBS = words("took takes bought absorbed received")
"""What a customer does with the reporter's exports: "China took 3 million tonnes"."""
GIVING_VERBS = words("supplied provided")
"""What a supplier does: "Brazil supplied 2 million tonnes"."""
EARNING_VERBS = words(
    "earned earns earn earning fetched fetches fetch fetching netted nets netting grossed yielded",
    "generated generates yields brought brings raked raking chipped realised realized",
)
"""What exported goods do for their country: "tea earned 120 million dollars"."""
SPENDING_VERBS = words("spent spend spends spending paid pays")
"""What a country does for its imports: "spent $3 bn on fuel"."""
COSTING_VERBS = words("cost costs costing swallowed gobbled")
"""What imported goods do: "crude cost the country 3 billion"."""
YIELDING_VERBS = words("contributed contributes provided yielded generated brought")
"""What a partner does with a balance: "China contributed the largest deficit"."""
CUSTOMERS = words("markets customer customers buyer buyers destination destinations")
"""Roles that make a place the buyer of exports."""
SUPPLIERS = words("supplier suppliers")
"""Roles that make a place the source of imports."""
SIDES = words(
    "side front destinations destination markets market partners partner suppliers supplier",
    "sources source buyers buyer items item products product categories category commodities",
    "sectors goods commodity earner earners",
)
"""What a flow word may qualify and still set the flow: "export destinations"."""
LIST_OPENINGS = words(
    "on account back of particular in the and both as well also followed by namely mainly",
    "mostly especially notably particularly primarily including due to such for from led driven",
    "boosted chiefly or while then than those above all",
)
"""Words before a member of a bracket list that do not name it."""
TRADE_BALANCES = words("trade merchandise commercial visible goods services service invisibles")
"""What makes a balance one of trade, whatever was told before."""
FORECASTERS = words(
    "analysts economists forecasters experts traders strategists pollsters market markets survey",
    "poll consensus median government ministry planners polled surveyed dealers bankers observers",
    "brokers street guesses association board chamber council federation",
)
"""Who foresees figures, in the words of the press: "Wall Street had been looking for $3 bn"."""
FORESEEN = words(
    "expected forecast expectation expectations projected predicted foreseen envisaged laid",
    "planned pencilled penciled tipped hoped feared looking bargained betting reckoned",
    "anticipated targeted estimated",
)
"""Words that make the figure before them the foreseen one."""
MEANT = (FORESEEN - {"estimated"}) | words("picked looked braced banked counted")
"""Such words behind a forecaster: "the 3 bn that most analysts had picked"."""
ACTIVE_FORECASTS = (
    "expect",
    "predict",
    "project",
    "forecast",
    "foresee",
    "see",
    "anticipate",
    "pencil",
    "target",
    "aim",
    "hope",
    "plan",
    "intend",
    "want",
    "wish",
    "seek",
    "strive",
    "eyes",
    "counts",
    "reckon",
    "assume",
    "look",
)
"""Stems of forecast verbs whose subject is the forecaster, not the trade."""
CAUSING_VERBS = words(
    "lift lifts lifting drive drives drove driving push pushes pushing take takes taking bring",
    "brings bringing keep keeps kept keeping send sends sent sending help helps helping make makes",
    "making offset offsets offsetting counter counters countered outweigh outweighs outweighed",
    "hit hitting hurt hurts hurting dent dents denting curb curbs curbed curbing limit limits",
    "limited limiting restrict restricts restricted restricting promote promotes promoted",
    "promoting encourage encourages encouraged spur spurs spurred spurring bolster bolsters",
    "bolstered bolstering support supports supporting underpin underpins underpinned knock knocked",
    "let lets mask masked resume resumes resumed resuming halt halts halted halting suspend",
    "suspends suspended suspending ban bans banned banning allow allows allowed allowing",
    "outpace outpaces outpaced outpacing outstrip outstrips outstripped outstripping",
)
"""What moves or stops a trade: "higher prices drove lithium exports to $1.2 billion"."""
PREPOSITIONS = words("to of in by with from for on at into over under than via through across")
"""A phrase that begins with one of these is not the subject of the verb behind it."""
PARTNER_PREPOSITIONS = {
    "exports": words("to with into towards toward"),
    "imports": words("from with"),
    "balance": words("with against vis-a-vis toward towards to from"),
    "trade": words("with to from"),
}
"""Words behind a flow that bring its partner."""
REPORTER_PREPOSITIONS = {
    "exports": words("from by"),
    "imports": words("to into by"),
    "balance": words("in by for"),
    "trade": words("by"),
}
"""Words behind a flow that bring the country whose it is."""
DESTINED = words("bound destined headed heading")
"""What goods are that have a place to go: "shipments bound for Peru"."""
AFTER_SUMS = words(
    "worth revised surplus deficit gap shortfall recorded seen posted reported registered",
    "notched logged set",
)
"""Words that may follow a sum of money without being what it counts."""
AUXILIARIES = words("will to would should may might could can")
"""Verbs before a bare deed: "will give Kenya $120 million"."""
BEHIND_PLACES = words("countries member states nations mainland area members region bloc")
"""Plain words behind a place that name no good."""
PARTS_OF_GOODS = words("parts products articles preparations components accessories")
"""What goods may be of another one: "parts of cars"."""
BRANCHES = words("sector industry branch subsector sub-sector")
"""What stands for the trade of its good: "the flower industry"."""
GROUPS = words("sectors categories groups items commodities")
"""Names of groups that stand for the goods told of before."""
MOVERS = {
    **dict.fromkeys(("losers", "loser", "fallers", "faller", "decliners", "laggards"), -1),
    **dict.fromkeys(("gainers", "gainer", "winners", "risers", "riser", "climbers"), 1),
}
"""Who moved, and which way: "The biggest losers were tea (3%) and rice (2%)"."""
NEUTRAL = words("period month months year quarter half week time side terms basis trend days")
"""Times and manners that a subject may consist of without changing it."""
OUTWARD_TRAVEL = words("outward outbound abroad")
"""Travel of residents abroad is an import of services (IMF, Balance of Payments Manual, BPM6)."""
WIDE_REPORTERS = frozenset({"world", "EUROPE", "ASIA", "AFRICA", "CHE", None})
"""Homes so wide that the places of a list may be reporters of their own."""
RATES = words(
    "tariff tariffs duty duties levy levies tax taxes fee stake chance interest rate rates",
    "surcharge",
)
"""Percentages in front of these are rates, not growth."""
VIEWS = words(
    "item product commodity region country market partner sector category destination origin",
    "source industry",
)
"""By what a breakdown goes: "By region, ..."."""
INSERTION_OPENINGS = words(
    "or which who the a an its led driven including excluding such particularly especially mainly",
    "mostly followed supported boosted whose one considered used helped lifted hit by their our",
    "comprising consisting chiefly largely primarily basically namely where known also second",
    "first third fourth fifth last inclusive both",
    "after with despite on in as hurt weighed amid",
    "underpinned fuelled",
    "fueled aided notably reflecting minus less meanwhile however though too instead conversely",
    "likewise all each for of until once long principally formerly still now already",
    "historically currently traditionally most",
)
"""Words that open an insertion after a comma: "Chips, the biggest item, ..."."""
ASIDES = frozenset(
    {
        "meanwhile", "however", "too", "also", "though", "moreover", "by contrast", "in contrast",
        "in turn", "on the other hand", "for example", "for instance", "for their part",
        "for its part", "on the contrary", "in particular", "nevertheless", "nonetheless",
        "in comparison", "by comparison", "on the whole", "overall", "in fact", "in addition",
        "as well", "likewise", "similarly", "respectively", "in the meantime", "as expected",
        "as usual", "of course", "in total", "conversely", "at the same time", "alone",
    }
)  # fmt: skip
"""Adverbs between commas, which part no subject from its verb: "Toys, meanwhile, grew"."""
DOMESTIC = words(
    "retail domestic home house housing local internal vehicle car property land ticket online",
    "home-market domestic-market new-car used-car consumer industrial wholesale company same-store",
    "new-home existing-home bond asset",
)
"""Words that make sales or trade a matter of the home market."""
TRADE_HEADS = words("turnover volume volumes flows exchanges value values")
"""Words behind "trade" that make it the flow: "trade turnover"."""
TRADE_MODIFIERS = words(
    "goods bilateral two-way foreign total external merchandise mutual overall barter commodity",
    "international non-oil",
)
"""Words before "trade" that make it the flow: "bilateral trade"."""
OTHER_ACCOUNTS = words(
    "budget budgets fiscal treasury liquidity spending budgetary current-account omissions"
)
"""What is in an article whose deficits may be of something else than trade."""
BOTH_ACCOUNTS = (["goods", "and", "services"], ["merchandise", "and", "services"])
"""The trade in goods and in services together, as one figure tells of it."""
COMPARED = {
    "more": 1,
    "higher": 1,
    "above": 1,
    "greater": 1,
    "larger": 1,
    "bigger": 1,
    "wider": 1,
    "up": 1,
    "less": -1,
    "fewer": -1,
    "below": -1,
    "under": -1,
    "lower": -1,
    "smaller": -1,
    "narrower": -1,
    "down": -1,
    "short": -1,
    "behind": -1,
    "ahead": 1,
    "better": 1,
    "worse": -1,
    "stronger": 1,
    "firmer": 1,
    "weaker": -1,
    "softer": -1,
    "lighter": -1,
    "adrift": -1,
}
"""Words behind a figure that say how it compares: "5 percent less"."""
SIGN_WORDS = {
    **dict.fromkeys(words("negative passive adverse unfavourable unfavorable"), -1),
    **dict.fromkeys(words("positive active favourable favorable"), 1),
}
"""What makes a balance one below or above zero."""
NATIONS = words(
    "country nation state republic kingdom economy island emirate sultanate archipelago giant",
    "powerhouse superpower heavyweight",
)
"""What names a country without its name: "the East African country", "the export giant"."""
WORLD = words("world global worldwide")
"""What makes trade that of all countries: "global goods trade"."""
OF_PRONOUNS = words("of for on in")
"""What stands between a pronoun for a flow and its good: "that of tea", "that on fertiliser"."""
CORPORATE = words(
    "inc corp corporation co ltd limited plc ag gmbh nv bhd berhad holdings motor motors auto",
    "automobiles automotive technologies electronics airlines airways pharma pharmaceuticals",
    "laboratories industries breweries enterprises",
)
"""Words of firms' names, in capitals there; legal forms may end in a stop."""
SETTLED_IN = {
    **dict.fromkeys(
        ("convertible currency", "convertible-currency", "hard currency", "hard-currency",
         "non-rouble", "non-ruble", "convertible", "convertible area"),
        "convertible currency area",
    ),
    **dict.fromkeys(("rouble", "ruble", "transferable rouble", "clearing"), "rouble area"),
}  # fmt: skip
"""Kinds of money in which planned economies counted their trade, and the area of each."""
EVALUATIONS = words(
    "higher lower weaker stronger rising falling strong weak robust sluggish better worse soaring",
    "slumping plunging buoyant brisk slow slower softer faster healthy modest moderate huge",
    "massive",
)
"""Words on how a flow did; no good stands before them: "did not post higher exports"."""
CONTRASTS = words("but yet though although whereas")
"""Words that set a clause against the one before it."""
IN_ALL = words("overall altogether combined")
"""Words that make a figure one of all partners: "In all, those sales came to 3 bn"."""
DATELINE_ENDS = words(": - -- – —")
"""What parts place and day from the sentence that they stand before."""
WAY_OF_RECORD = {"fastest_rise": 1, "sharpest_fall": -1}
"""The way of a record that is a move: "the biggest fall of 12 percent"."""
OTHER_FLOW = {"exports": "imports", "imports": "exports"}
"""The other way of the trade in goods."""
