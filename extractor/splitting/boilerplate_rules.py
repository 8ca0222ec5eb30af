"""What boilerplate looks like: one rule a line, each with an example of its own.

A rule matches a whole line, except those marked `anywhere`, which need only a part of it. No line
with a word of trade and a figure with its unit is masked by a rule: even a link to another story
may state a trade fact, and a masked fact is a lost fact.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Rule(NamedTuple):
    """A kind of boilerplate line, its pattern (case is ignored) and an example."""

    name: str
    pattern: str
    example: str
    anywhere: bool = False


_NAME = r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|d[aei]|van|von|bin|al|de|la)){0,3}"
_GROUPING = (
    r"(?i:(?:[\w-]+ ){0,2}(?:regions?|countr(?:y|ies)|items?|products?|commodit(?:y|ies)"
    r"|destinations?|sectors?|partners?|markets?|categor(?:y|ies)|sources?|industr(?:y|ies)"
    r"|origins?|value|volume|months?|quarters?|years?)\b)"
)
_PERSON = r"(?:reporter|writer|correspondent|editor)"
_CREDIT = (
    r"Yonhap|YONHAP|Xinhua|XINHUA|Reuters|REUTERS|AP|AFP|EPA|Getty|Bloomberg|Shutterstock|Kyodo"
    r"|Bernama|ANTARA|News\s?1|Newsis|iStock|Unsplash|Pixabay|Alamy|AAP|PTI|ANI|DPA|EFE|TASS"
)
_CHANNEL = (
    r"facebook|twitter|x|linkedin|whatsapp|e-?mail|print|pinterest|telegram|reddit|copy link|save"
    r"|share|tweet|comments?|listen|bookmark|like|follow"
)
_NEWS_CHANNEL = (
    r"newsletter|inbox|\bapps?\b|whatsapp|telegram|alerts?|on the go|channel|youtube|twitter"
    r"|facebook|google news"
)

RULES = (
    Rule("advertisement", r"[-\s\[(]*adverti[sz]e?ments?\b(?:[\])]| [-–—].*)?", "Advertisement"),
    Rule(
        "advertisement", r"(?:sponsored|promoted)(?: (?:content|by .{2,40}))?", "Sponsored content"
    ),
    Rule(
        "navigation", r"(?:go|back|skip|return|jump) to (?:the )?[\w ]{2,20}", "Go to the contents"
    ),
    Rule(
        "navigation",
        r"(?:home|news|start|you are here:?)\s*[>»›/].{2,150}",
        "Home > Trade > Harbours",
    ),
    Rule(
        "navigation",
        r"[«‹<]?\s*(?:older|newer|previous|next)\s+(?:posts?|entries|page|article|story)\b.*",
        "Older posts | Newer posts",
    ),
    Rule(
        "navigation",
        r"(?:main )?menu|search|log ?in|sign ?in|register|subscribe(?: now| today)?",
        "Sign in",
    ),
    Rule("share", r"share(?: (?:this|on|via|the)(?: \w+){0,3})?:?", "Share this story"),
    Rule(
        "share",
        rf"[\s\[|]*(?:(?:{_CHANNEL})\b[\s\[\]|/,()\d:]*)+",
        "Facebook | Twitter | [Comments (4)]",
    ),
    Rule("comments", r"(?:\d+|no) comments?|leave a (?:comment|reply)", "12 comments"),
    Rule(
        "reading time",
        r"(?:\d+|an?) (?:min(?:ute)?|hour|day)s? ago(?:[\s|·]+\d+[ -]min(?:ute)?s?[ -]read)?"
        r"|\d+[ -]min(?:ute)?s?[ -](?:read|listen)",
        "2 hours ago   5 min read",
    ),
    Rule(
        "time of day",
        r"(?:(?:first |last )?(?:posted|published|updated|modified)(?: at| on)?:? )?"
        r"\d\d?[:.]\d\d ?(?:[ap]\.?m\.?)?(?: (?-i:[A-Z]{2,4}))?",
        "Updated 10:30 AM GMT",
    ),
    Rule(
        "story goes on",
        r"(?:story|article) continues(?: (?:below|after)\b.*)?|continue reading\b.*"
        r"|more from (?:\w+ ){0,3}\w+|more on this.*|view original\b.*"
        r"|(?:scroll|swipe) (?:down )?(?:to|for)\b.*|(?:load|show|view|see) (?:more|all)\b.*",
        "Story continues below this advertisement",
    ),
    Rule(
        "copyright",
        r"©|ⓒ|^copyright\b|\bcopyright (?:the|\d{4})|all rights reserved",
        "© 2024 The Harbour Gazette",
        anywhere=True,
    ),
    Rule(
        "related link",
        r"\W*(?:also|must|further|please) read\s*[:|–—-].*",
        "Also read: Steel quotas explained",
    ),
    Rule(
        "related link",
        r"\W*read (?:also|more|next|full)\b(?:\s*[:|»>…–—-].*| (?:about|on|at|here)\b.*)?",
        "Read more: Why copper is dear",
    ),
    Rule(
        "related link",
        r"\W*(?:related|recommended)(?: (?:news|stor(?:y|ies)|articles?))?\s*[:|].*",
        "Related news: Port fees go up",
    ),
    Rule(
        "related link",
        r"(?-i:RELATED|Related)\s+(?-i:[A-Z“‘\"']).*[^.]",
        "RELATED Tea growers wait for rain",
    ),
    Rule(
        "related link", r"(?:see also|watch|listen|in pictures)\s*:.*", "See also: The canal at 150"
    ),
    Rule("related link", r"(?:to read .{2,40}, )?click here\b.*", "Click here for the table"),
    Rule(
        "newsletter",
        r"(?:subscribe|sign up|join|follow (?:us|our)|download|get|register)\b"
        rf".*(?:{_NEWS_CHANNEL}).*",
        "Sign up for our weekly newsletter",
    ),
    Rule(
        "paywall",
        r"already a (?:member|subscriber)|(?:paid|registered) subscribers"
        r"|rest of this (?:story|article)",
        "Already a subscriber? Log in",
        anywhere=True,
    ),
    Rule(
        "byline",
        rf"(?-i:(?:By|BY) (?!{_GROUPING}){_NAME}(?:(?:, | and | & |,? with ){_NAME})*)"
        r"(?:\s*(?:[,/|(–—-]|\bin\b).*)?",
        "By Mira Okafor and Jan Dahl / Staff reporter",
    ),
    Rule(
        "byline",
        rf"(?-i:{_NAME}),? (?:staff|senior|chief|business|economics) {_PERSON}",
        "Mira Okafor, staff writer",
    ),
    Rule(
        "staff",
        r"[-–—\s(\[]*(?:additional )?(?:editors?|editing|reporting|translators?|translation|writing"
        r"|compiled|edited|written|with assistance)\b(?: on duty)?(?:\s*:| by | from )\s*.{2,120}",
        "Editor: Mira Okafor",
    ),
    Rule(
        "contact",
        r"(?-i:Write to|Contact|Email|E-mail|Tel|Phone|Media contact|For more information)\b"
        r"(?=.*[:@]| (?-i:[A-Z])).*",
        "Contact: press office",
    ),
    Rule("contact", r"\S+@\S+\.\w+", "desk@example.org"),
    Rule("address", r"(?:https?://|www\.)\S+", "https://example.org/trade"),
    Rule("tags", r"(?:tags?|filed under|categor(?:y|ies)|keywords)\s*:.*", "Tags: ports, cocoa"),
    Rule(
        "credit",
        r"(?:source|photo|image|picture|photograph|credit)s?(?: credit| by)?\s*[:/]"
        rf".*(?:(?-i:{_CREDIT})|\bphotos?\b).*",
        "Photo: Mira Okafor / Reuters",
    ),
    Rule(
        "caption",
        rf"[(\[/](?:[^()\[\]]{{0,40}}[/ :])?(?-i:{_CREDIT})(?:/[^()\[\]]{{1,40}}| \w+)?[)\]]?\Z",
        "Cranes at the port of Tema on Monday. (AFP)",
        anywhere=True,
    ),
    Rule(
        "caption",
        r"[(\[/](?:photo|image|courtesy|file photo)\b.{0,60}\Z",
        "Cars wait at the quay. /Courtesy of the port",
        anywhere=True,
    ),
    Rule(
        "caption",
        rf"\b(?-i:{_CREDIT})/[A-Z][\w .'’-]{{2,40}}\Z",
        "FILE PHOTO: Cranes at the port of Tema, June 3, 2018. REUTERS/Mira Okafor",
        anywhere=True,
    ),
    Rule(
        "caption",
        rf"(?:image|picture|photo) (?:source|caption|credit)\b.*|(?-i:{_CREDIT})"
        r"(?:[ /,](?:images?|news|photo|file))?|enlarge (?:this )?(?:image|picture|photo)",
        "Image source, Getty",
    ),
    Rule(
        "caption",
        r"(?:file|representational|representative|stock) (?:photo|image|picture)s?\b.*",
        "File photo: lorries wait at the border",
    ),
    Rule(
        "caption",
        r"[.|–—-] ?(?-i:Photo(?:graph)?|PHOTO|Image|Picture|Credit)s?(?: credit| by)?\s*:? "
        r"(?:[A-Z@].{1,60})\Z",
        "Workers load a ship. Photograph: Mira Okafor/Harbour Press",
        anywhere=True,
    ),
    Rule(
        "caption",
        r"(?:line|bar|column|pie|area) (?:chart|graph) (?:of|showing)\b.*",
        "Line chart of exports to the euro zone",
    ),
    Rule(
        "wire note",
        r"\((?:updates?|adds|recasts|corrects|repeats|rewrites)\b.*\)",
        "(Adds analyst comment in paragraph 4)",
    ),
    Rule(
        "wire note",
        r"[-–—]+\s*(?-i:[A-Z]{2,12})|ends|#{2,3}|-\s*30\s*-|more follows",
        "-- TANJUG",
    ),
    Rule("initials", r"(?-i:[a-z]{2,4}(?:[-/][a-z]{2,4})+)", "sa/pjm/fox"),
)

WHOLE_LINE = re.compile(
    "|".join(f"(?:{rule.pattern})" for rule in RULES if not rule.anywhere), re.IGNORECASE
)
ANYWHERE = re.compile(
    "|".join(f"(?:{rule.pattern})" for rule in RULES if rule.anywhere), re.IGNORECASE
)

FIGURE = re.compile(
    r"\d\s?(?:%|per ?cent|-?pct|pc\b|p\.c|bn\b|billion|mln|m\b|million|trillion|trn|tn\b|crore|lakh"
    r"|tonnes|tons|barrels|units)|(?:[$€£¥₩₹]|\b(?:US|USD|EUR|GBP|KRW|JPY|CNY|RM|Rs\.?|Sh)) ?\d"
    r"|\b(?:consecutive|straight|in a row|doubled|tripled|halved|quadrupled)\b",
    re.IGNORECASE,
)
"""A figure with its unit, or a word that counts: the sign of a line that may state a fact."""

LINK_HEADING = re.compile(
    r"most (?:popular|read|viewed|shared)|(?:latest|breaking|top|other) (?:news|stories|headlines)"
    r"|trending(?: now)?|recommended(?: for you)?|you (?:may|might) also like|popular(?: posts)?"
    r"|related (?:articles?|stories|news|topics|content|links|coverage|reading|posts)"
    r"|article topics|featured (?:downloads|stories)|editor['’]?s['’]? (?:picks?|choice)"
    r"|don['’]t miss|read more|also read"
    r"|(?-i:(?:Latest in|More (?:from|on|about|in)|Read more (?:about|on)) [A-Z].{2,40})",
    re.IGNORECASE,
)
TRADE = re.compile(
    r"export|import|trade|shipment|shipped|surplus|deficit|sales|sold|purchas|turnover|abroad"
    r"|overseas|(?:current|goods|services) account",
    re.IGNORECASE,
)
"""A word without which a headline under a story states no fact of trade, whatever its figures."""
SUMMARY_HEADING = re.compile(
    r"(?:what to know|key (?:takeaways?|points?|facts)|takeaways?|at a glance|in (?:brief|short)"
    r"|highlights|the bottom line|summary)\s*:?",
    re.IGNORECASE,
)
FRINGE = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\((?:Reporting|Editing|Writing|Additional reporting|Compiled) by [^)]*\)"
    r"|\((?:US)?[$€£]? ?1(?: [\w. ]{2,20})? ?= ?[^()]{3,60}\)"
    r"|--\s*[A-Z][\w .]{2,30}?\b(?:[Nn]ewsroom|[Bb]ureau|[Dd]esk)\b[\s+\d()-]*"
)
"""Boilerplate inside a line of the story."""
