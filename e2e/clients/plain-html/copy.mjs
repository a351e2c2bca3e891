// Puts the kit where the web server finds it, as one would by hand.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

cpSync('node_modules/@comity/components/dist/cdn', 'public/comity', { recursive: true });
cpSync('visit.json', 'public/visit.json');

// Pages that hold the files to their hashes.
const sri = JSON.parse(readFileSync('public/comity/sri.json', 'utf8'));
const one = readFileSync('pages/one-file.html', 'utf8').replace('{{integrity}}', sri['comity.js']);
writeFileSync('public/one-file.html', one);

const { imports, integrity } = JSON.parse(readFileSync('public/comity/import-map.json', 'utf8'));
const here = (addresses) =>
  Object.fromEntries(
    Object.entries(addresses).map(([key, value]) => [key, value.replace(/^\.\//, './comity/')]),
  );
const moved = Object.fromEntries(
  Object.entries(integrity).map(([file, hash]) => [file.replace(/^\.\//, './comity/'), hash]),
);
const map = JSON.stringify({ imports: here(imports), integrity: moved });
const page = readFileSync('pages/import-map.html', 'utf8').replace('{{map}}', map);
writeFileSync('public/import-map.html', page);
cpSync('pages/loader.html', 'public/loader.html');
cpSync('pages/page.js', 'public/page.js');
cpSync('pages/with-import-map.js', 'public/with-import-map.js');

// A strict policy allows the one inline script, the import map, by its hash.
const [, inline] = /<script type="importmap">([^]*?)<\/script>/.exec(page);
writeFileSync('map-hash.txt', `sha256-${createHash('sha256').update(inline).digest('base64')}`);
