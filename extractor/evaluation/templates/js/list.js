"use strict";

/* The list of articles and what filters it; only as many entries are built as are scrolled to. */
const STEP = 100;
const FILTERS = {
  source: (info, value) => (info.source || "(no source)") === value,
  split: (info, value) => info.split === value,
  kind: (info, value) => info.kinds.includes(value),
  change: (info, value) => info.changes.includes(value),
  flag: (info, value) => info.flags.includes(value),
  field: (info, value) => info.fields.includes(value),
};
let found = [];
let built = 0;

const errorsOf = ({ counts, flags }) =>
  Object.entries(counts).reduce((sum, [kind, count]) => sum + (kind === "correct" ? 0 : count), flags.length / 100);

const chosen = (name) => byId(`filter-${name}`).value;

function rowMatches(row) {
  if (!byId("only-matching").checked) return true;
  const [kind, field, flag] = [chosen("kind"), chosen("field"), chosen("flag")];
  const any = !kind && !field && !flag;
  if (any) return isError(row);
  return (!kind || row.kinds.includes(kind)) && (!field || row.fields.includes(field)) && (!flag || row.flags.includes(flag));
}

function applyFilters() {
  const query = byId("search").value.trim().toLowerCase();
  const active = Object.entries(FILTERS).map(([name, test]) => [test, chosen(name)]).filter(([, value]) => value);
  found = page.articles.map((_, number) => number).filter((number) =>
    active.every(([test, value]) => test(page.articles[number], value)) && (!query || haystackOf(number).includes(query)));
  if (byId("order").value === "worst") found.sort((a, b) => errorsOf(page.articles[b]) - errorsOf(page.articles[a]) || a - b);
  byId("count").textContent = `${found.length.toLocaleString("en")} of ${page.articles.length.toLocaleString("en")} articles`;
  built = 0;
  byId("list").replaceChildren();
  buildMore();
  if (!found.length) byId("list").append(element("li", { class: "empty", text: "No article matches. Reset the filters to see all." }));
  else showArticle(found.includes(shown.number) ? shown.number : found[0]);
}

function entryNode(number) {
  const info = page.articles[number];
  const counts = Object.entries(info.counts).map(([kind, count]) =>
    element("span", { class: `kind-${kind}-text`, title: kind, text: `${SIGNS[kind]} ${count}` }));
  const flags = page.mode === "review" && info.flags.length ? [element("span", { class: "alarm-text", text: `⚑ ${info.flags.length}` })] : [];
  const plain = page.mode === "review" ? [element("span", { text: `${info.records} facts` })] : [];
  return element("li", {}, element("button", { type: "button", "data-number": number, on: { click: () => showArticle(number, { focus: true }) } },
    element("span", { class: "name", dir: "auto", text: info.title || info.id }), element("span", { class: "id", text: info.id }),
    element("span", { class: "counts" }, ...plain, ...counts, ...flags)));
}

function buildMore() {
  const list = byId("list");
  list.append(...found.slice(built, built + STEP).map(entryNode));
  built = Math.min(built + STEP, found.length);
  markCurrent(shown.number);
}

function growList(list) {
  if (built < found.length && list.scrollTop + list.clientHeight > list.scrollHeight - 600) buildMore();
}

function markCurrent(number) {
  const list = byId("list");
  list.querySelector('[aria-current="true"]')?.removeAttribute("aria-current");
  const entry = list.querySelector(`[data-number="${number}"]`);
  if (!entry) return;
  entry.setAttribute("aria-current", "true");
  const pane = list.parentElement;
  const gap = entry.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (gap < 0 || gap > pane.clientHeight - 60) pane.scrollTop += gap - pane.clientHeight / 3;
}

function stepArticle(step) {
  const place = found.indexOf(shown.number) + step;
  if (place < 0 || place >= found.length) return;
  while (place >= built) buildMore();
  showArticle(found[place]);
}

function fillFilters() {
  const values = {
    source: page.articles.map((info) => info.source || "(no source)"),
    split: page.articles.map((info) => info.split).filter(Boolean),
    kind: page.articles.flatMap((info) => info.kinds),
    change: page.articles.flatMap((info) => info.changes),
    flag: page.articles.flatMap((info) => info.flags),
    field: page.articles.flatMap((info) => info.fields),
  };
  for (const [name, all] of Object.entries(values)) {
    const options = [...new Set(all)].sort();
    const select = byId(`filter-${name}`);
    select.append(...options.map((value) => element("option", { value, text: words(value) })));
    if (!options.length) select.closest("label").hidden = true;
  }
}

function filterBy(name, value) {
  byId("filters").reset();
  const select = byId(`filter-${name}`);
  if (![...select.options].some((option) => option.value === value)) select.append(element("option", { value, text: words(value) }));
  select.value = value;
  applyFilters();
  byId("articles").scrollIntoView();
}
