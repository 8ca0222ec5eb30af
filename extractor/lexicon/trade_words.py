"""Closed word classes of trade reporting: what moves, which way, and what is not trade.

Hand-made from reading wire copy and statistical releases of the 1980s to today. Each class is a
string of words, single tokens in lower case; the grammar in `linking` gives them their meaning.
"""

from __future__ import annotations

from functools import cache

UP_VERBS = """
rise rises rose risen rising increase increases increased increasing grow grows grew grown growing
climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars
soared soaring advance advances advanced advancing gain gains gained gaining expand expands
expanded expanding widen widens widened widening rebound rebounds rebounded rebounding recover
recovers recovered recovering rocket rocketed rocketing leap leaps leapt leaped leaping skyrocket
skyrocketed skyrocketing swell swells swelled swollen swelling improve improves improved improving
strengthen strengthened strengthening balloon ballooned ballooning spike spiked spiking mount
mounted mounting bounce bounced bouncing add adds added adding boost boosted lifted accelerate
accelerated up higher greater larger bigger shot rallied rally rallying strengthens raised raise
raises raising upped escalated escalate surpassing outgrew firmed ahead appreciate
appreciates appreciated appreciating bloom blooms bloomed blooming blossomed blossoming mushroomed
mushrooming burgeoned burgeoning zoomed zooming vaulted vaulting snowballed snowballing deepen
deepens deepened deepening broaden broadens broadened broadening galloped galloping zoom zooms
skyrockets boosts boosting lifts lifting accelerates accelerating rallies ups escalates escalating
outgrows burgeons gallops hikes hiked hiking enlarges enlarged enlarging multiplies multiplied
multiplying
"""
"""What moves up: forms of verbs, and adverbs and comparatives that stand for one."""

DOWN_VERBS = """
fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking contract contracts
contracted contracting slip slips slipped slipping slide slides slid sliding sink sinks sank sunk
sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped
slumping dive dives dived dove diving dip dips dipped dipping ease eases eased easing narrow
narrows narrowed narrowing retreat retreats retreated retreating lose loses lost losing shed sheds
shedding plummet plummets plummeted plummeting collapse collapses collapsed collapsing reduce
reduces reduced reducing down lower off dwindle dwindles dwindled dwindling trim trims trimmed
trimming crash crashed crashing weaken weakens weakened weakening cut cuts cutting diminish
diminished diminishing recede receded deteriorate deteriorated cooled cool lagged sagged sag
nosedived nosedive slashed dented cratered tanked halving smaller softened eroded backtracked
shrivelled depreciate depreciates depreciated depreciating worsen worsens worsened worsening ebbed
ebbing waned waning abated subsided subsiding decelerated decelerating thinned wilted withered
slackened slackening faltered faltering stumbled stumbling skidded skidding pared trail trails
trailed trailing buckled buckles buckling crashes diminishes recedes receding deteriorates
deteriorating cools cooling lags lagging sags sagging nosedives nosediving slash slashes slashing
dents denting craters cratering erodes eroding backtracks shrivels ebbs wanes abates abating
subsides decelerates wilts withers withering slackens falters stumbles skids pares paring
curtails curtailed curtailing softens softening moderates moderated moderating
"""
"""What moves down."""

UP_NOUNS = """
increase increases rise rises growth gain gains jump jumps surge climb expansion upturn advance
rebound uptick hike upsurge leap improvement spurt pickup pick-up recovery boom acceleration rally
spike upswing widening
"""
"""Nouns of upward movement ("a rise of 5 percent"); the noun wins where a word is a verb too."""

DOWN_NOUNS = """
decrease decreases fall falls drop drops decline declines slump contraction contractions reduction
dip dips plunge slide downturn loss losses setback retreat shrinkage cut cuts slippage falloff
fall-off erosion downtick collapse shortening narrowing slowdown dive tumble
"""
"""Nouns of downward movement."""

FLAT_WORDS = "unchanged flat"
"""No movement at all."""
MULTIPLES = {
    "doubled": 100,
    "double": 100,
    "doubling": 100,
    "doubles": 100,
    "tripled": 200,
    "triple": 200,
    "tripling": 200,
    "trebled": 200,
    "treble": 200,
    "trebling": 200,
    "quadrupled": 300,
    "quadruple": 300,
    "quadrupling": 300,
    "quintupled": 400,
    "halved": -50,
    "halving": -50,
    "halve": -50,
    "twofold": 100,
    "two-fold": 100,
    "threefold": 200,
    "three-fold": 200,
    "fourfold": 300,
    "four-fold": 300,
    "fivefold": 400,
    "five-fold": 400,
    "sixfold": 500,
    "six-fold": 500,
    "sevenfold": 600,
    "seven-fold": 600,
    "eightfold": 700,
    "tenfold": 900,
    "ten-fold": 900,
}
"""A level against the base: "rose threefold" is growth of 200 percent (guidelines, section 6)."""

LEVEL_VERBS = """
followed follows attained attains attaining achieved achieves achieve provided supplied delivered
ranked ranks sits sat was were is are be been being stood stands standing totalled totaled totals
totalling totaling total reached reach reaches reaching hit hits hitting amounted amount amounts
amounting came comes recorded records recording record posted posts posting registered registering
registers logged logging reported reporting reports showed shows showing shown valued worth
fetched earned earning generated brought made clocked exceeded exceeding exceed surpassed topped
topping crossed crossing passed approached remained remains accounted accounting accounts
represented representing comprised constituted saw see seen sees had has have ran runs running
left leaving leaves stayed stay swung swing swings swinging turned turns flipped shifted moved
returned yielded contributed took takes absorbed bought sold shipped cost totted averaged
averaging average estimated calculated put puts provisional went go goes held maintained ended
finished closed settled landed neared edge edged edging inch inched inching tick ticked ticking
nudged nudging crept creeping heading headed picked picking pushed pushing continued continues
continue maintaining bucked bucking defied fared faring performed outperformed outdid beat
bettered netted grossed earns fetches nets brings yields did placed finishes rang garnered chalked
racked raked pulled drew extended extending enjoyed experienced suffered witnessed notched notching
clocking managed managing exhibited exhibits exhibiting displayed displaying witnessing moving
chipped numbered realised realized swallowed gobbled exceeds surpasses surpass tops crosses passes
approaches
generates represents comprises constitutes garners notches swallows gobbles
realises realizes touches touched touching breaches breached nears averages
absorbs contributes draws enjoys experiences suffers manages settles indicate indicates indicated
indicating equaled equalled equals reveals revealing became becomes emerged emerges dwarfed dwarfs
dwarfing outweighed outweighs
overshadowed
"""
"""Verbs that give a level ("exports totalled $3 bn"), or a move whose way is told elsewhere."""


EXPORT_WORDS = (
    "export exports exported exporting exporters re-exports reexports re-export "
    "outbound agro-exports agri-exports agroexports agroexport agro-export"
)
"""Words that name the flow by themselves: goods out."""
IMPORT_WORDS = "import imports imported importing importers"
"""Goods in."""
SALE_WORDS = (
    "income incomes dispatches sales inflows credits earnings receipts shipments shipment "
    "deliveries sale shipped liftings loadings"
)
"""Words that mean exports only where the text has made its flow known."""
PURCHASE_WORDS = "purchases arrivals buying purchase outflows debits bill"
"""The same for imports."""
DEFICIT_WORDS = "deficit deficits gap shortfall shortfalls hole imbalance"
"""A balance below zero."""
SURPLUS_WORDS = "surplus surpluses"
"""A balance above zero."""
BALANCE_WORDS = "balance balances"
"""A balance whose sign the figure tells."""
TRADE_WORDS = "trade turnover commerce"
"""Exports and imports together."""

NOT_TRADE = """
difference differences differential distance spread gdp gnp inflation deflation price prices
output production reserves investment investments remittances unemployment income budget tariff
tariffs duty duties rate rates index indices stocks shares profit profits orders consumption
economy economies wages jobs debt loans loan bond bonds population capacity harvest crop yields
employment fdi spending costs cost quota quotas curb curbs restrictions ban controls licence
licences license subsidies subsidy revenues taxes tax yield dividend volatility prospects retail
inventories inventory financing workers firms companies capital terms pmi sentiment confidence
cargo freight barriers infrastructure permits permit deposits lending liabilities assets outflow
fares visitors tourists passengers demand consumers ratio ratios
"""
"""Heads that make the figures after them not trade, "export prices" and "import duties" "
    "included."""

GENERIC_MODIFIERS = """
import-export export-import positive negative nearby rest whole basis resulting leaving ensuing
accumulated trailing looming interim quarter half quarterly smoothed unsmoothed non-seasonally
total overall monthly annual annualised annualized merchandise goods customs-cleared customs fob
cif f.o.b. c.i.f. value values combined aggregate cumulative average daily national country's
country nation nation's higher lower weaker stronger rising falling strong weak robust sluggish
growing increased reduced record net gross direct recent new key main major top leading biggest
largest headline preliminary provisional revised final actual real nominal physical outbound
inbound overseas foreign external international worldwide global world visible bilateral two-way
mutual reciprocal commodity year-on-year seasonally adjusted unadjusted full-month own its their his
her our the a
an this that these those such other all both some any each every more most much many few several
various corresponding same previous earlier first second third latest last next current early late
high low good bad poor better best worse worst huge massive big large small slight sharp modest
moderate marginal marginally steep buoyant brisk slow slower softer faster soaring surging
slumping plunging declining shrinking expanding dwindling important respective said
so-called outgoing incoming persistent chronic further additional extra yearly weekly half-yearly
forecast expected estimated projected planned targeted officially unofficial official registered
recorded reported volume volumes amount amounts figures figure data statistics earnings receipts
revenue revenues proceeds income bill expenditure payments spending performance growth decline
increase decrease rise fall drop gain jump surge slump trade trading level levels shipments sales
healthy solid double-digit single-digit abroad dollar-denominated resilient weaker-than-expected
notable significant outstanding prominent noteworthy
stronger-than-expected highest lowest sharpest steepest strongest weakest fastest slowest
greatest lacklustre tepid hard kingdom kingdom's kingdom’s kingdoms island island's
republic republic's bloc bloc's province province's economy economy's region region's
emirate emirate's emirate’s sultanate sultanate's sultanate’s
"""
"""Words that can stand before a flow without naming the good."""

NO_GOOD_HEADS = """
equivalent equal
way ways front fronts side sides point points place places position positions rank ranks spot list
lists top bottom end ends beginning start course pace trend trends average averages mean norm
comparison comparisons adjustment adjustments terms term season seasons crisis war wars strike
strikes drought rains weather demand business turnover market markets sector sectors currency
currencies money share shares part portion portions bulk majority lot lots deal deals
bit little much chunk slice proportion proportions percentage percentages percent sum sums result
results outcome reading picture story case cases example examples instance reason reasons cause
causes factor factors effect effects impact influence role contribution help push pressure sign
signs signal signals hint warning warnings note concern concerns fear fears hope hopes view views
opinion talk talks agreement agreements contract contracts order orders policy policies plan plans
program programme target targets goal goals aim estimate estimates outlook prospect prospects year
years month months week weeks day days time times period periods date dates decade century morning
people minister ministers official officials analyst analysts trader traders farmer farmers grower
growers buyer buyers seller sellers customer customers client clients company companies firm firms
association associations ministry agency board committee government state country countries nation
nations region regions province town port continent area areas zone zones home abroad difference
differences strength weakness exception exceptions winner winners loser losers gainer gainers
laggard laggards leader leaders rival rivals competitor competitors news reports  peak
peaks low lows high highs record records era spell wave boom bust glut shortage shortages half
third quarter fifth sixth eighth tenth rest remainder latter former kind sort range thing things
degree extent scale basis item items measure measures
"""
"""Nouns that no good is named by, whatever stands before them."""

PAST_VERBS = """
ate went came did got gave kept left meant met paid said sent sold stood told thought won wrote
ran swam sang sank shook slept spoke stole stuck struck swept taught threw understood woke wore
became began bent blew broke bought caught chose clung dealt drew drank drove fed fought fled flew
forgot froze knew laid lost made overtook forwent withdrew withstood undid bore swore tore brought
sought hit held remained
"""
"""Verbs of the past that do not end in -ed: no part of a name that no table lists."""


FUNCTION_WORDS = """
means implies meaning wants want wanted seeks seek sought urges urge urged vows pledged pledges
believes thinks warns
warned foresees called calls call named puts leave leaves 've 're 'll 'd 'm n't ’ve ’re ’ll ’d ’m
n’t whilst too however themselves itself alone altogether again together ago a an the of to in on
at by for from with without within into onto over under above below between among against about
across after before during since until till through throughout per via than as if unless because
although though while whereas but and or nor so yet that which who whom whose what when where why
how it its he his she her they their them we our us you your i my me this these those there here
not no never only also very just even still already further meanwhile moreover besides thus hence
therefore then now both either neither each such same other another any all some most more less
few many much several own be is are was were been being am do does did done have has had having
will would can could may might must shall should said says say told according due owing despite
amid following including excluding compared versus vs like unlike respectively mainly mostly
partly largely primarily particularly especially notably namely chiefly led driven boosted lifted
helped weighed dragged supported fuelled fueled offset followed based registered showed show shows
reflecting thanks once nearly almost around roughly approximately up down off out added noted
stated explained announced released published reported expected forecast projected estimated
likely nevertheless nonetheless thereby accordingly instead otherwise likewise again soon anyway
well beyond yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday
"""
"""Words that never are part of the name of a good."""


@cache
def word_class(name: str) -> frozenset[str]:
    """One of the classes above as a set of words.

    >>> "rose" in word_class("UP_VERBS")
    True
    """
    return frozenset(globals()[name].split())
