"""Web pages written for the tests, each with what a reader would call its text, and its noise."""

from __future__ import annotations

from typing import NamedTuple


class Page(NamedTuple):
    """`main`: the pieces of text in their order; `noise`: words that must not come through."""

    name: str
    html: str
    main: tuple[str, ...]
    noise: tuple[str, ...]
    title: str | None = None
    published: str | None = None


def _p(*paragraphs: str) -> str:
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


_COCOA = (
    "Cocoa exports from Lomara climbed 12.4 percent in May to 318 million dollars, the customs "
    "board said on Monday, as the late harvest reached the docks.",
    "Shipments to the Netherlands, the largest buyer, rose to 96 million dollars from 81 million a "
    "year before, while those to Malaysia were flat.",
    "Traders had expected a smaller gain after heavy rain closed two roads from the growing area.",
    "Imports came to 402 million dollars, which left a trade deficit of 84 million.",
)
NEWSPAPER = Page(
    "newspaper with navigation, cookie banner, caption, links",
    f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Cocoa lifts May exports | The Lomara Courier</title>
<meta property="og:title" content="Cocoa lifts May exports">
<meta property="article:published_time" content="2023-06-12T09:30:00+00:00"></head><body>
<div id="cookie-banner" class="cookie-consent"><p>We use cookies to make this site better. By
clicking accept you agree to the storing of cookies on your device.</p><button>Accept</button></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/b">Business</a></li>
<li><a href="/s">Sport results</a></li></ul></nav></header>
<main><article><h1>Cocoa lifts May exports</h1><div class="byline">By Adisa Bello</div>
<figure><img src="x.jpg"><figcaption>Sacks in a warehouse at the old quay. (Courier photo)
</figcaption></figure>{_p(*_COCOA)}</article>
<aside class="related"><h3>Related articles</h3><ul><li><a href="/1">Port strike enters its second
week</a></li><li><a href="/2">Why chocolate costs more this year</a></li></ul></aside></main>
<footer><p>© 2023 The Lomara Courier. All rights reserved.</p></footer></body></html>""",
    _COCOA,
    (
        "cookies on your device",
        "Sport results",
        "second week",
        "chocolate costs",
        "rights reserved",
    ),
    "Cocoa lifts May exports",
    "2023-06-12",
)

_BULLETIN = (
    "Exports of goods were worth 4,120 million kroner in the first quarter, 3.1 percent more than "
    "in the same quarter of last year.",
    "Exports of fish: 1,905 million, up 6.2 percent",
    "Exports of machinery: 640 million, down 1.8 percent",
    "Figures are preliminary and not adjusted for working days.",
)
_BULLETIN_ROWS = ("January", "1,322", "1,410", "February", "1,298", "1,377", "March", "1,500")
BULLETIN = Page(
    "statistical office with a list and a table",
    f"""<html><head><title>External trade, first quarter</title>
<meta name="date" content="2022-04-19"></head><body>
<div class="topbar"><a href="/">Statistics</a> <a href="/en">English</a></div>
<div class="content"><h1>External trade, first quarter</h1><p>{_BULLETIN[0]}</p>
<ul><li>{_BULLETIN[1]}</li><li>{_BULLETIN[2]}</li></ul>
<table><caption>Trade in goods, million kroner</caption>
<tr><th>Month</th><th>Exports</th><th>Imports</th></tr>
<tr><td>January</td><td>1,322</td><td>1,410</td></tr>
<tr><td>February</td><td>1,298</td><td>1,377</td></tr>
<tr><td>March</td><td>1,500</td><td>1,466</td></tr></table><p>{_BULLETIN[3]}</p></div>
<div class="footer"><a href="/c">Contact us</a> <a href="/p">Privacy policy</a></div></body>
</html>""",
    (
        *_BULLETIN,
        *_BULLETIN_ROWS,
        "1,466",
        "Trade in goods, million kroner",
        "Month",
        "Exports",
        "Imports",
    ),
    ("Privacy policy", "Contact us"),
    "External trade, first quarter",
    "2022-04-19",
)

_FLASH = (
    "Zinc exports from Port Halden fell 7 percent in August to 41,000 tonnes, harbour data showed.",
)
FLASH = Page(
    "one-sentence flash",
    f"""<html><head><title>Zinc exports fall - Metal Wire</title></head><body>
<nav><a href="/">Metal Wire</a><a href="/zinc">Zinc</a><a href="/lead">Lead</a></nav>
<div class="story"><h1>Zinc exports fall</h1><p>{_FLASH[0]}</p></div>
<footer>Terms of use and conditions of sale</footer></body></html>""",
    _FLASH,
    ("conditions of sale",),
    "Zinc exports fall",
)

_OLD = (
    "Island tuna exports reached a record 88 million dollars in 1997, the fisheries department "
    "announced, compared with 79 million in 1996.",
    "Japan took two thirds of the catch. Sales to Spain doubled to nine million dollars.",
    "The department hopes for 95 million dollars this year.",
)
LAYOUT_TABLE = Page(
    "page of the nineties, laid out in tables",
    f"""<HTML><HEAD><TITLE>Tuna exports at record</TITLE></HEAD><BODY BGCOLOR=white>
<TABLE WIDTH=600><TR><TD WIDTH=120><A HREF=a>News</A><BR><A HREF=b>Weather</A><BR>
<A HREF=c>Tide tables</A></TD><TD><H2>Tuna exports at record</H2><FONT SIZE=2>{_OLD[0]}<BR><BR>
{_OLD[1]}<BR><BR>{_OLD[2]}</FONT></TD></TR></TABLE>
<CENTER>Best viewed at 800 by 600</CENTER></BODY></HTML>""",
    _OLD,
    ("Tide tables",),
    "Tuna exports at record",
)

_BLOG = (
    "Green hydrogen is not yet a business, but the ships that will carry it are already one.",
    "Yards in Vestland delivered vessels worth 2.3 billion euros abroad in 2024, a fifth more than "
    "in 2023, according to the shipowners' union.",
    "The order book is a different matter, and nobody I spoke to would put a number on it.",
    "Half of the deliveries went to Greece and Singapore.",
)
BLOG = Page(
    "blog with newsletter box and sidebar",
    f"""<html><head><meta property="og:title" content="Ships before hydrogen">
<meta property="article:published_time" content="2025-02-03"><title>Blog</title></head><body>
<div class="menu"><a href="/">Start</a><a href="/about">About me</a></div>
<div class="post"><h1 class="entry-title">Ships before hydrogen</h1><div class="entry-content">
{_p(*_BLOG[:2])}<div class="newsletter-box"><h4>Never miss a post</h4><p>Enter your address and get
every post by mail, twice a week, for nothing.</p><form><input><button>Join</button></form></div>
{_p(*_BLOG[2:])}</div><div class="share-buttons"><a href="#">Tweet</a><a href="#">Share</a></div>
<div class="author-bio"><p>Ingrid writes about shipyards and lives on a boat.</p></div></div>
<div class="sidebar"><h3>Popular posts</h3><ul><li><a href="/x">My ten favourite harbours</a></li>
<li><a href="/y">A winter in Narvik</a></li></ul></div></body></html>""",
    _BLOG,
    ("favourite harbours", "winter in Narvik", "twice a week", "Tweet"),
    "Ships before hydrogen",
    "2025-02-03",
)

_RELEASE = (
    "Tea exports rose to 21.4 million kilograms in July from 19.8 million kilograms a year ago.",
    "Earnings amounted to 64 million dollars, 9 percent above July 2018.",
    "Black tea in bulk: 13.9 million kilograms",
    "Tea bags: 4.1 million kilograms",
    "The Minister thanked the growers of the highland districts for their efforts.",
)
RELEASE = Page(
    "ministry release with headings and lists",
    f"""<html><head><title>Press release: tea exports</title></head><body>
<div id="wrapper"><div id="header"><img alt="Coat of arms"><ul><li><a href="/">The Ministry</a></li>
<li><a href="/m">The Minister</a></li><li><a href="/v">Vacancies and tenders</a></li></ul></div>
<div id="content"><h2>Tea exports in July</h2><h3>Volume</h3><p>{_RELEASE[0]}</p><h3>Value</h3>
<p>{_RELEASE[1]}</p><h3>By kind</h3><ol><li>{_RELEASE[2]}</li><li>{_RELEASE[3]}</li></ol>
<p>{_RELEASE[4]}</p></div><div id="footer"><p>Ministry building, 4 Lake Road. Open from eight to
four.</p></div></div></body></html>""",
    ("Tea exports in July", "Volume", "Value", "By kind", *_RELEASE),
    ("Vacancies and tenders", "4 Lake Road"),
)

_SERIES_ROWS = tuple(
    f"{month} 2021 {exports} {imports}"
    for month, exports, imports in (
        ("January", "512.3", "498.0"),
        ("February", "530.8", "501.7"),
        ("March", "571.2", "540.9"),
        ("April", "549.5", "552.1"),
        ("May", "560.0", "549.4"),
        ("June", "588.6", "561.3"),
    )
)
_SERIES = "The table shows exports and imports of goods in million dinars, month by month."
SERIES = Page(
    "one sentence and a long table",
    f"""<html><head><title>Monthly trade series</title></head><body><nav><a href="/">Data portal</a>
</nav><main><h1>Monthly trade series</h1><p>{_SERIES}</p><table><thead><tr><th>Month</th>
<th>Exports</th><th>Imports</th></tr></thead><tbody>
{
        "".join(
            "<tr><td>{} {}</td><td>{}</td><td>{}</td></tr>".format(*row.split())
            for row in _SERIES_ROWS
        )
    }</tbody></table></main><footer><a href="/l">Licence</a></footer></body></html>""",
    (
        _SERIES,
        "Month",
        "Exports",
        "Imports",
        *(cell for row in _SERIES_ROWS for cell in row.split()),
    ),
    ("Data portal",),
    "Monthly trade series",
)

_ARCHIVE = (
    "Coffee exports went up 4 percent in October to 77 million dollars, the board said.",
    "Vietnam and Uganda sold more as well, so prices did not follow.",
    "Banana exports shrank 6 percent in October as a storm flattened plantations in the east.",
    "The loss to growers was put at 12 million dollars.",
    "Sugar exports were unchanged in October at 31 million dollars after a fall in September.",
)
ARCHIVE = Page(
    "archive page of three articles",
    f"""<html><head><title>Archive: commodities</title></head><body><nav><a href="/">Home</a></nav>
<main><article><h2>Coffee exports up</h2><time datetime="2020-11-04">4 November 2020</time>
{_p(*_ARCHIVE[:2])}</article><article><h2>Storm cuts banana exports</h2>
<time datetime="2020-11-09">9 November 2020</time>{_p(*_ARCHIVE[2:4])}</article>
<article><h2>Sugar sales steady</h2><time datetime="2020-11-11">11 November 2020</time>
{_p(_ARCHIVE[4])}</article></main><footer>Page 2 of 40</footer></body></html>""",
    (
        *("Coffee exports up", "Storm cuts banana exports", "Sugar sales steady"),
        *("4 November 2020", "9 November 2020", "11 November 2020"),
        *_ARCHIVE,
    ),
    ("Page 2 of 40",),
)

_CONSENT = (
    "Semiconductor exports from Tamsui grew for a ninth month in a row in March, by 18.2 percent.",
    "They were worth 3.4 billion dollars, the bureau of trade said.",
)
CONSENT = Page(
    "short article under a long consent form",
    f"""<html><head><meta property="og:title" content="Chips up again">
<meta name="pubdate" content="2021-04-07"><title>x</title></head><body>
<div class="gdpr-overlay" role="dialog"><h2>Your privacy</h2>
{
        _p(
            *(
                f"Partner {n} stores and reads information on your device and makes profiles of "
                f"what you read, measures advertising and counts audiences for purpose {n}."
                for n in range(1, 9)
            )
        )
    }</div>
<div class="page"><h1>Chips up again</h1>{_p(*_CONSENT)}</div></body></html>""",
    _CONSENT,
    ("counts audiences",),
    "Chips up again",
    "2021-04-07",
)

_SPANS = (
    "Copper exports from Atarana came to 2.1 billion pesos in February, the lowest for two years.",
    "The market share of the northern mines fell to 41 percent of exports from 46 percent.",
    "A strike at the smelter was settled on Friday.",
)
SPANS = Page(
    "story in unnamed boxes, with a figure box and a list of other stories as cards",
    f"""<html><head><meta property="og:title" content="Copper exports at two-year low">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Copper exports at two-year low", "datePublished": "2024-03-11T06:00:00Z"}}</script>
<title>Atarana Today</title></head><body><div class="hd"><span>Atarana Today</span>
<a href="/l">Log in</a></div><div class="bd"><div class="c1"><h1>Copper exports at two-year low</h1>
<div class="t"><div>{_SPANS[0]}</div><div class="market-share-box"><div>{_SPANS[1]}</div></div>
<div>{_SPANS[2]}</div></div></div><div class="cards"><article><a href="/1"><h3>Rain at last</h3></a>
</article><article><a href="/2"><h3>Mayor resigns over bridge</h3></a></article></div></div>
<div class="ft">Printed on Tuesdays. Editorial office: Calle 9.</div></body></html>""",
    ("Copper exports at two-year low", *_SPANS),
    ("Mayor resigns", "Calle 9", "Log in"),
    "Copper exports at two-year low",
    "2024-03-11",
)

_WIDE = (
    "Timber exports fell in the year to June, while imports of sawn wood rose for a third year.",
    "Finland bought 1.2 million cubic metres, a tenth less, and Estonia 0.8 million.",
)
_WIDE_CELLS = ("Buyer", "Finland", "1.2", "-10%", "Estonia", "0.8", "+2%", "Volume", "Change")
WIDE = Page(
    "story between two advertisements with a table of buyers",
    f"""<html><head><title>Timber exports fall | Woodnet</title>
<meta itemprop="datePublished" content="2019-08-01"></head><body><div id="nav"><a href="/">Woodnet
</a><a href="/prices">Prices</a></div><div class="advertisement">Buy a chainsaw today.</div>
<section id="main-story"><h1>Timber exports fall</h1><p class="teaser">{_WIDE[0]}</p>
<p>{_WIDE[1]}</p>
<table><tr><th>Buyer</th><th>Volume</th><th>Change</th></tr><tr><td>Finland</td><td>1.2</td>
<td>-10%</td></tr><tr><td>Estonia</td><td>0.8</td><td>+2%</td></tr></table></section>
<div class="advertisement">Sawdust briquettes, cheap.</div>
<div class="comments-area"><p>Old Pete: it was the beetle that did it, mark my words, all of it.</p>
</div></body></html>""",
    (*_WIDE, *_WIDE_CELLS),
    ("chainsaw", "briquettes", "beetle"),
    "Timber exports fall",
    "2019-08-01",
)

_PRE = (
    "PORT OF SPAIN, Nov 3 - Methanol exports rose to 410,000 tonnes in",
    "the third quarter from 388,000 in the second, the ministry said.",
    "Exports    410   388",
    "Stocks      95   101",
)
WIRE = Page(
    "wire copy in preformatted text",
    """<html><head><title>Methanol exports rise</title></head><body><a href="/">Index</a><hr><pre>
{}
{}

           3Q    2Q
{}
{}
</pre><hr><a href="/next">Next item</a></body></html>""".format(*_PRE),
    _PRE,
    ("Next item",),
    "Methanol exports rise",
)

_PEAT = (
    "Peat exports from Brenholm rose 4 percent in August to 18 million crowns.",
    "Imports fell to 11 million crowns, so the surplus was 7 million crowns.",
)
SHORT = Page(
    "two short sentences under a menu",
    f"""<html><head><title>Peat</title></head><body><nav><a href="/">Front page</a></nav>
<div>{_PEAT[0]}<br>{_PEAT[1]}</div></body></html>""",
    _PEAT,
    ("Front page",),
    "Peat",
)
ONE_FORM = Page(
    "whole page inside one form",
    f"""<html><body><form id="aspnetForm" action="./"><input type="hidden" value="x1">
<div id="menu"><nav><a href="/">Front page</a></nav></div>
<div class="content">{_p(*_PEAT)}</div></form></body></html>""",
    _PEAT,
    ("Front page",),
)
AFTER_THE_END = Page(
    "story below a stray end tag",
    f"""<html><body><div><a href="/">Brenholm Board of Trade</a></div></body></html>
{_p(*_PEAT)}</html>""",
    _PEAT,
    (),
)
ONE_ASIDE = Page(
    "story inside an aside and a header",
    f"""<html><body><header><p>{_PEAT[0]}</p></header><aside><p>{_PEAT[1]}</p></aside>
<footer>Contact us</footer></body></html>""",
    _PEAT,
    ("Contact us",),
)
FRAMES = Page(
    "frames with a text for browsers without them",
    f"""<html><frameset cols="20%,80%"><frame src="menu.htm"><frame src="main.htm">
<noframes>{_p(*_PEAT)}</noframes></frameset></html>""",
    _PEAT,
    ("<p>",),
)
TABLE_ONLY = Page(
    "unclosed table and nothing else",
    """<table border=1><tr><td>Buyer<td>Peat, tonnes<tr><td>Norland<td>4,120
<tr><td>Osterby<td>3,388<tr><td>All<td>7,508""",
    ("Buyer | Peat, tonnes", "Norland | 4,120", "Osterby | 3,388", "All | 7,508"),
    (),
)
DEEP = Page("fifty thousand nested boxes", "<div>" * 50_000 + _PEAT[0], _PEAT[:1], ())

BROKEN = (SHORT, ONE_FORM, AFTER_THE_END, ONE_ASIDE, FRAMES, TABLE_ONLY, DEEP)
"""Very short, broken, or made of what other pages use for furniture."""

PAGES = (
    NEWSPAPER,
    BULLETIN,
    FLASH,
    LAYOUT_TABLE,
    BLOG,
    RELEASE,
    SERIES,
    ARCHIVE,
    CONSENT,
    WIRE,
    SPANS,
    WIDE,
    *BROKEN,
)
