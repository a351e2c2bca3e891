import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { indexDataset, readDataset } from '@comity/core';

const index = indexDataset(readDataset(await readFile('visit.json')).dataset);
const agreement = index.find('agreement', 'transport-documents');
// #region
import { agreementView } from '@comity/core/view';
import { renderHTML, renderJSONLD, renderMarkdown } from '@comity/core/render';
import { az } from '@comity/core/locales/az';

const view = agreementView(agreement, index, az); // plain rows of text: title, parties, facts, sectors, sources
renderHTML(view, az, { headingLevel: 2 }); // the same as HTML, for a server to print inside the element's tag
renderMarkdown(view, az); // the same as Markdown
renderJSONLD({ type: 'agreement', record: agreement }, index, az); // for <script type="application/ld+json">
// #endregion

assert.match(renderHTML(view, az, { headingLevel: 2 }), /<h2[^>]*>Ən azı iki sənəd/);
assert.match(renderMarkdown(view, az), /Ən azı iki sənəd/);
assert.match(renderJSONLD({ type: 'agreement', record: agreement }, index, az), /"@context"/);
