"use strict";

/* The records of an article: gold above prediction, one table column for each field in use. */
const FIGURES = new Set(["amount", "growth", "streak", "change", "share", "quantity", "period"]);
const sidesOf = (row) => ["gold", "predicted"].filter((side) => row[side]);

function columnsInUse(rows) {
  const shown = (name, cell) => cell && (name !== "status" || cell.text !== "actual" || cell.state);
  return page.columns.filter(({ name }) =>
    rows.some((row) => sidesOf(row).some((side) => shown(name, row[side].cells[name]))));
}

const isError = (row) => page.mode === "review" ? row.flags.length > 0 : row.kinds.some((kind) => kind !== "correct");

function cellNode(row, number, side, column) {
  const cell = row[side].cells[column.name];
  const place = { "data-row": number, "data-side": side, "data-column": column.name, tabindex: -1 };
  if (!cell) return element("td", { ...place, class: "blank" });
  const classes = [cell.state && `state-${cell.state}`, cell.inherited && "inherited", FIGURES.has(column.name) && "figure"];
  const sign = cell.state ? SIGNS[cell.state] : "";
  const title = [cell.full, MEANINGS[cell.state], cell.inherited && "taken from context"].filter(Boolean).join("\n");
  return element("td", { ...place, class: classes.filter(Boolean).join(" "), title: title || null },
    sign ? element("span", { class: "sign", text: sign, "aria-label": MEANINGS[cell.state] }) : null,
    cell.inherited ? element("span", { class: "sign", text: "↥", "aria-label": "taken from context" }) : null,
    document.createTextNode(cell.text));
}

function notesNode(side) {
  const flags = (side.flags || []).map((flag) => element("span", { class: "flag", text: `⚑ ${words(flag)}` }));
  const confidence = side.confidence === undefined ? null
    : element("span", { class: "confidence", text: side.confidence.toFixed(2), title: "confidence" });
  return element("td", { class: "notes", title: (side.rules || []).join(" → ") || null }, confidence, ...flags);
}

function rowNodes(row, number, columns) {
  const names = { gold: "gold", predicted: page.mode === "review" ? "" : "pred." };
  return sidesOf(row).map((side) => element("tr", {},
    element("th", { scope: "row", class: "side", text: `${number + 1} ${names[side]}`.trim() }),
    ...columns.map((column) => cellNode(row, number, side, column)),
    notesNode(row[side])));
}

function showFacts(rows, matches) {
  const pane = byId("facts");
  if (!rows.length) {
    pane.replaceChildren(element("p", { class: "soft", text: "No facts of trade in this article." }));
    return;
  }
  const columns = columnsInUse(rows);
  const head = element("tr", {}, element("th", { scope: "col", class: "side", text: "#" }),
    ...columns.map(({ title }) => element("th", { scope: "col", text: title })), element("th", { scope: "col", text: "Notes" }));
  const bodies = rows.map((row, number) => matches(row)
    ? element("tbody", { class: isError(row) ? "error" : "", "data-record": number }, ...rowNodes(row, number, columns)) : null);
  pane.replaceChildren(element("table", { class: "facts" }, element("thead", {}, head), ...bodies));
  const first = pane.querySelector("td[data-column]");
  if (first) first.tabIndex = 0;
}

function cellAt(number, side, column) {
  return byId("facts").querySelector(`td[data-row="${number}"][data-side="${side}"][data-column="${column}"]`);
}
