"use strict";

/* The article on show, and the light that ties its cells to its words. */
let shown = { number: -1, body: null };

function showArticle(number, { focus = false } = {}) {
  const info = page.articles[number];
  shown = { number, body: bodyOf(number) };
  const { published, published_from: from } = shown.body;
  byId("article-title").textContent = info.title || info.id;
  byId("article-facts").textContent = [
    info.id,
    published ? `published ${published}${from ? ` (${from})` : ""}` : "no date of publication",
    page.mode === "review" ? `${info.records} facts` : `${info.gold} gold, ${info.records} predicted records`,
  ].join(" · ");
  showFacts(shown.body.rows, rowMatches);
  showChanges(shown.body.changes);
  putOut();
  byId("text").scrollTop = 0;
  byId("facts").scrollTop = 0;
  history.replaceState(null, "", `#article=${encodeURIComponent(info.id)}`);
  markCurrent(number);
  if (focus) byId("article").scrollIntoView({ block: "nearest" });
}

function showChanges(changes) {
  const items = changes.map((change) => element("li", { class: `change-${change.kind.replace(" ", "-")}` },
    `${change.kind}: ${change.measure} ${change.value} (${change.before} → ${change.after})`));
  byId("article-changes").replaceChildren(...(items.length ? [element("ul", { class: "change-list" }, ...items)] : []));
}

function say(message) {
  byId("light").textContent = message;
}

function clearChosen() {
  for (const cell of byId("facts").querySelectorAll(".chosen")) cell.classList.remove("chosen");
}

function putOut() {
  clearChosen();
  showText(shown.body);
  say(shown.body.rows.length ? "Click a cell to light the words it came from." : "");
}

/* The words of a cell: its own spans, or those of the prediction that agrees with gold, or, in the
   quote that a labeller copied, the figure or name itself. */
function wordsOf(row, side, column) {
  const cell = row[side].cells[column];
  const other = row.predicted?.cells[column];
  const quote = placeOf(shown.body.text, row[side].quote || "");
  if (side === "predicted") return { spans: cell?.spans || [], quote };
  if (cell && !cell.state && other?.spans) return { spans: other.spans, quote };
  const inside = quote && cell ? placeOf(shown.body.text, cell.text, quote) : null;
  return { spans: inside ? [inside] : [], quote };
}

function lightCell(node) {
  const { row: number, side, column } = node.dataset;
  const row = shown.body.rows[number];
  const cell = row[side].cells[column];
  const { spans, quote } = wordsOf(row, side, column);
  clearChosen();
  node.classList.add("chosen");
  showText(shown.body, spans, spans.length || !quote ? [] : [quote]);
  const title = page.columns.find(({ name }) => name === column).title;
  const found = spans.map(([start, end]) => `“${shown.body.text.slice(start, end)}”`).join(", ");
  const origin = side === "gold" ? "as labelled" : cell?.inherited ? "taken from context" : "no words of its own";
  const rest = quote ? `${origin}; its passage is outlined` : origin;
  say(`${title} of record ${Number(number) + 1}: ${found || rest}${found && cell?.inherited ? " (taken from context)" : ""}`);
}

function lightMark(node) {
  const keys = node.dataset.keys.split(" ");
  const cells = keys.map((key) => key.split(":")).map(([row, column]) => cellAt(row, "predicted", column)).filter(Boolean);
  if (!cells.length) return;
  const names = cells.map(({ dataset }) => `${dataset.column} of record ${Number(dataset.row) + 1}`);
  const [number, column] = keys[0].split(":");
  showText(shown.body, shown.body.rows[number].predicted.cells[column].spans);
  clearChosen();
  for (const cell of cells) cell.classList.add("chosen");
  cells[0].scrollIntoView({ block: "nearest", inline: "nearest" });
  say(`These words give: ${names.join(", ")}`);
}

function showLegend() {
  const used = [...new Set(page.columns.map(({ mark }) => mark))];
  byId("legend").replaceChildren(...used.map((mark) => element("button", {
    type: "button", class: `m-${mark}`, "data-letter": page.marks[mark].letter, "aria-pressed": "true",
    text: page.marks[mark].title, title: "Show or hide these marks",
    on: { click: (event) => {
      const visible = event.currentTarget.getAttribute("aria-pressed") === "true";
      event.currentTarget.setAttribute("aria-pressed", String(!visible));
      if (visible) hiddenMarks.add(mark); else hiddenMarks.delete(mark);
      if (shown.body) showText(shown.body);
    } },
  })));
}
