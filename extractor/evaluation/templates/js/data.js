"use strict";

/* The index of all articles is read at once; the body of one only when it is shown or searched. */
const page = JSON.parse(byId("index").textContent);
const lines = byId("bodies").textContent.split("\n");
const haystacks = new Map();

const bodyOf = (number) => JSON.parse(lines[number]);

function haystackOf(number) {
  let found = haystacks.get(number);
  if (found === undefined) {
    const { id, title } = page.articles[number];
    const body = bodyOf(number);
    const cells = body.rows.flatMap((row) => [row.gold, row.predicted]).filter(Boolean)
      .flatMap((side) => Object.values(side.cells)).map((cell) => `${cell.text} ${cell.full || ""}`);
    found = [id, title, body.text, ...cells].join("\n").toLowerCase();
    haystacks.set(number, found);
  }
  return found;
}

const SIGNS = { correct: "✓", wrong: "≠", missed: "○", spurious: "+", scale: "⚠", elsewhere: "⇄", differs: "~" };
const MEANINGS = {
  wrong: "wrong",
  missed: "missed: in gold only",
  spurious: "spurious: in the prediction only",
  scale: "scale or currency error",
  elsewhere: "paired with another record",
  differs: "differs, and costs no score",
};
