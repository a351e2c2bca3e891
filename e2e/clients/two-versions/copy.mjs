// The first team's kit is one version older than the second's.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('node_modules/@comity/components/package.json', 'utf8'));
const cdn = 'node_modules/@comity/components/dist/cdn';
cpSync(`${cdn}/comity.js`, 'public/second.js');
const older = readFileSync(`${cdn}/comity.js`, 'utf8').replaceAll(`"${version}"`, '"0.0.1-older"');
writeFileSync('public/first.js', older);
cpSync('visit.json', 'public/visit.json');
cpSync('index.html', 'public/index.html');
cpSync('page.js', 'public/page.js');
if (!older.includes('0.0.1-older')) throw new Error('the bundle does not say its version');
