/** Runs one part of the benchmark in a process of its own and prints its rows as JSON. */
const PARTS = {
  records: async () => (await import('./parts/records.mjs')).measureRecords(),
  dataset: async () => (await import('./parts/dataset.mjs')).measureDataset(),
  rules: async () => (await import('./parts/rules.mjs')).measureRules(),
  ndjson: async () => (await import('./parts/ndjson.mjs')).measureLines(),
  search: async () => (await import('./parts/search.mjs')).measureSearch(),
  suggestions: async () => (await import('./parts/suggestions.mjs')).measureSuggestions(),
  'elements-size': async () => (await import('./parts/elements-size.mjs')).measureElementsSize(),
  list: async () => (await import('./parts/list.mjs')).measureList(),
  cards: async () => (await import('./parts/cards.mjs')).measureCards(),
  'long-task': async () => (await import('./parts/long-task.mjs')).measureLongTasks(),
  size: async () => (await import('./parts/size.mjs')).measureSize(),
};

console.log(JSON.stringify(await PARTS[process.argv[2]]()));
