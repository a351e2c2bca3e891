import { readDataset } from '@comity/core';

const text = `{
  "comity": "1",
  "source": "https://www.akorda.kz/",
  "agreements": [{ "id": "fund", "kind": "memorandom", "title": "On a joint fund", "parties": ["AZ", "KZ"] }]
}`;

for (const { severity, message, position } of readDataset(text).report.findings) {
  console.log(`${severity}, line ${position.line}, column ${position.column}: ${message}`);
}
