"use strict";

/* The text of an article with a mark for every span; overlapping spans are cut into segments. */
const hiddenMarks = new Set();

function spansOf(rows) {
  const spans = [];
  rows.forEach((row, number) => {
    const cells = row.predicted ? row.predicted.cells : {};
    for (const column of page.columns) {
      for (const [start, end] of cells[column.name]?.spans || []) {
        if (!hiddenMarks.has(column.mark)) spans.push({ start, end, mark: column.mark, key: `${number}:${column.name}` });
      }
    }
  });
  return spans;
}

function segmentsOf(text, spans, lit, quoted) {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  for (const [start, end] of [...lit, ...quoted]) cuts.add(start).add(end);
  const points = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const opening = [...spans].sort((a, b) => a.start - b.start);
  const covers = ([start, end], from, to) => start <= from && to <= end;
  let active = [];
  let next = 0;
  return points.slice(0, -1).map((from, place) => {
    const to = points[place + 1];
    while (next < opening.length && opening[next].start <= from) active.push(opening[next++]);
    active = active.filter((span) => span.end > from);
    return {
      text: text.slice(from, to),
      from,
      spans: active.filter((span) => span.end >= to),
      lit: lit.some((range) => covers(range, from, to)),
      quoted: quoted.some((range) => covers(range, from, to)),
    };
  });
}

function segmentNode(segment) {
  const classes = [segment.lit && "lit", segment.quoted && "quoted"].filter(Boolean);
  if (!segment.spans.length) {
    return classes.length ? element("span", { class: classes.join(" "), text: segment.text }) : document.createTextNode(segment.text);
  }
  const main = segment.spans.reduce((best, span) => (span.end - span.start < best.end - best.start ? span : best));
  const kinds = [...new Set(segment.spans.map((span) => span.mark))];
  return element("mark", {
    class: ["mark", `m-${main.mark}`, ...classes].join(" "),
    "data-letter": main.start === segment.from ? page.marks[main.mark].letter : null,
    "data-keys": [...new Set(segment.spans.map((span) => span.key))].join(" "),
    title: kinds.map((kind) => page.marks[kind].title).join("; "),
    text: segment.text,
  });
}

function showText(body, lit = [], quoted = []) {
  const pane = byId("text");
  const nodes = segmentsOf(body.text, spansOf(body.rows), lit, quoted).map(segmentNode);
  pane.replaceChildren(...nodes);
  const first = pane.querySelector(".lit") || pane.querySelector(".quoted");
  if (first) {
    const gap = first.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (gap < 0 || gap > pane.clientHeight - 40) pane.scrollTop += gap - pane.clientHeight / 3;
  }
}

/* A quote may differ from the text in white space only: it was written down by hand. */
function placeOf(text, quote, within = [0, text.length]) {
  const wanted = quote.trim().split(/\s+/).filter(Boolean);
  if (!wanted.length) return null;
  const pattern = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const match = new RegExp(pattern, "i").exec(text.slice(...within));
  return match ? [within[0] + match.index, within[0] + match.index + match[0].length] : null;
}
