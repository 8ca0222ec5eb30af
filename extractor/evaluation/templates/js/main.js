"use strict";

function debounce(run, wait) {
  let timer;
  return () => { clearTimeout(timer); timer = setTimeout(run, wait); };
}

function openArticle(id) {
  const number = page.articles.findIndex((info) => info.id === id);
  if (number < 0) return;
  byId("filters").reset();
  applyFilters();
  while (found.indexOf(number) >= built) buildMore();
  showArticle(number);
  byId("articles").scrollIntoView();
}

function start() {
  const hash = location.hash;
  fillFilters();
  showLegend();
  applyFilters();
  if (hash.startsWith("#article=")) openArticle(decodeURIComponent(hash.slice(9)));
  byId("search").addEventListener("input", debounce(applyFilters, 150));
  byId("filters").addEventListener("change", applyFilters);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("reset", () => setTimeout(applyFilters));
  byId("list").parentElement.addEventListener("scroll", (event) => growList(event.currentTarget));
  byId("facts").addEventListener("click", (event) => {
    const cell = event.target.closest("td[data-column]");
    if (cell) { focusCell(cell); lightCell(cell); }
  });
  byId("text").addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-keys]");
    if (mark) lightMark(mark);
  });
  byId("help-button").addEventListener("click", () => byId("help").showModal());
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".link");
    if (!link) return;
    if (link.dataset.open !== undefined) openArticle(link.dataset.open);
    for (const name of Object.keys(FILTERS)) if (link.dataset[name] !== undefined) filterBy(name, link.dataset[name]);
  });
}

start();
