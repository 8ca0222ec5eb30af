"use strict";

/* Everything that the mouse does can be done from the keyboard. */
function focusCell(node) {
  for (const cell of byId("facts").querySelectorAll('td[tabindex="0"]')) cell.tabIndex = -1;
  node.tabIndex = 0;
  node.focus();
}

function moveCell(node, key) {
  const rows = [...byId("facts").querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td[data-column]")]);
  const line = rows.findIndex((cells) => cells.includes(node));
  const place = rows[line].indexOf(node);
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[key];
  const target = rows[line + step[0]]?.[place + step[1]];
  if (target) focusCell(target);
}

function stepError(step) {
  const records = [...byId("facts").querySelectorAll("tbody.error")];
  if (!records.length) return;
  const here = document.activeElement.closest?.("tbody");
  const place = records.indexOf(here);
  const next = records[(place < 0 && step < 0 ? records.length - 1 : place + step + records.length) % records.length];
  const cell = next.querySelector(".state-scale, .state-wrong, .state-missed, .state-spurious") || next.querySelector("td[data-column]");
  focusCell(cell);
  lightCell(cell);
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

const KEYS = {
  j: () => stepArticle(1),
  k: () => stepArticle(-1),
  n: () => stepError(1),
  p: () => stepError(-1),
  "/": () => { byId("articles").scrollIntoView(); byId("search").focus(); },
  "?": () => byId("help").showModal(),
  Escape: () => { if (shown.body) putOut(); },
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
  if (event.target.closest("input, select")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const cell = event.target.closest("td[data-column]");
  if (cell && event.key.startsWith("Arrow")) moveCell(cell, event.key);
  else if (cell && (event.key === "Enter" || event.key === " ")) lightCell(cell);
  else if (KEYS[event.key]) KEYS[event.key]();
  else return;
  event.preventDefault();
}
