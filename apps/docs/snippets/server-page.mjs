import { readFile, writeFile } from 'node:fs/promises';
import { indexDataset, readDataset } from '@comity/core';
import { figures } from '@comity/core/figures/en';
import { en } from '@comity/core/locales/en';
import { embedData, renderVisitHTML } from '@comity/core/render';
import { visitReport } from '@comity/core/view';

const { dataset } = readDataset(await readFile('visit.json'));
const index = indexDataset(dataset);
const [visit] = index.all('visit');
const locale = { ...en, figures };
const html = renderVisitHTML(visitReport(visit, index, locale), locale, { headingLevel: 1 });

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A visit</title>
<link rel="stylesheet" href="/fallback.css">
<comity-visit>${html}${embedData(dataset)}</comity-visit>
<script type="module" src="/elements.js"></script>
</html>`;
await writeFile('visit-page.html', page);

console.log(html.match(/<h1[^>]*>.*?<\/h1>/)[0]);
console.log(html.match(/<p class="comity-summary">[^<]*/)[0]);
