import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comity, folderWith } from '../../test/comity.js';

const HOSTILE = '</title></script><script>alert(1)</script>"&';
const DATASET = {
  comity: '1',
  title: { en: 'Visits', az: 'Səfərlər' },
  licence: 'CC0-1.0',
  source: 'gazette',
  sources: [{ id: 'gazette', title: 'Gazette', url: 'https://example.org/' }],
  people: [
    { id: 'guest', name: HOSTILE },
    { id: 'secret-guest', name: 'Hidden Name', visibility: 'internal' },
  ],
  visits: [
    {
      id: 'v1',
      kind: 'official',
      visitors: ['guest', { person: 'secret-guest', note: 'Hidden Note' }],
      destinations: ['KZ'],
      startDate: '2025-10-20',
    },
    {
      id: 'secret-visit',
      kind: 'state',
      title: 'Hidden Visit',
      visibility: 'internal',
      meetings: [{ id: 'secret-meeting', kind: 'talks' }],
    },
  ],
  agreements: [
    { id: 'a1', kind: 'treaty', title: HOSTILE, visit: 'v1', parties: ['AZ', 'KZ'], signedOn: '2025-10-20' },
    { id: 'a2', kind: 'treaty', title: 'Old', visit: 'secret-visit', meeting: 'secret-meeting' },
  ],
};

let folder: ReturnType<typeof folderWith>;
let first: Awaited<ReturnType<typeof comity>>;
const site = (...args: string[]) =>
  comity(['site', 'visits.json', '--today', '2026-01-01', ...args], { cwd: folder.path });
const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');

beforeAll(async () => {
  folder = folderWith({ 'visits.json': JSON.stringify(DATASET) });
  first = await site('-o', 'public', '--lang', 'en,az', '--url', 'https://visits.example.org/');
});
afterAll(() => {
  folder.remove();
});

/** All files of a folder by their paths, with their bytes. */
function filesIn(path: string): Map<string, Buffer> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile());
  return new Map(files.map((name) => [relative(path, name), readFileSync(name)]));
}

describe('comity site', () => {
  it('has a page for each record in each language, the data, a search, feeds and a sitemap', () => {
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect([...filesIn(join(folder.path, 'public')).keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'style.css',
        'visits/v1.html',
        'agreements/a1.html',
        'people/guest.html',
        'sources/gazette.html',
        'az/index.html',
        'az/visits/v1.html',
        'data/dataset.json',
        'data/dataset.ndjson',
        'data/dataset.xlsx',
        'data/dataset.xml',
        'data/datapackage.zip',
        'data/visits.ics',
        'data/places.geojson',
        'search/index.json',
        'search/rows-0.json',
        'feed.atom',
        'feed.json',
        'sitemap.xml',
        'robots.txt',
      ]),
    );
    expect(read('public/sitemap.xml')).toContain('<loc>https://visits.example.org/az/visits/v1.html</loc>');
    expect(JSON.parse(read('public/feed.json'))).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ url: 'https://visits.example.org/visits/v1.html' }),
      ]) as unknown,
    });
  });

  it('says nothing of what is internal, neither its words nor its ids', () => {
    for (const [name, bytes] of filesIn(join(folder.path, 'public'))) {
      expect(name).not.toMatch(/secret/);
      expect(bytes.toString(), name).not.toMatch(/secret|Hidden/);
    }
    expect(first.stderr).toContain('Left out as internal: 2.');
  });

  it('takes nothing of the data for markup', () => {
    for (const name of [
      'public/index.html',
      'public/agreements/a1.html',
      'public/people/guest.html',
      'public/feed.atom',
    ]) {
      expect(read(name), name).not.toContain('<script>alert');
      expect(read(name), name).not.toContain('</title></script>');
    }
  });

  it('has a page for frames of other sites, without script, that leads out of the frame', () => {
    const page = read('public/embed/agreements/a1.html');
    expect(page).toContain('<base target="_top">');
    expect(page).toContain('<a href="https://visits.example.org/agreements/a1.html">Visits</a>');
    expect(page).toContain('<link rel="stylesheet" href="../../style.css">');
    expect(page).not.toContain('<script');
    expect(read('public/az/embed/visits/v1.html')).toContain(
      '<link rel="stylesheet" href="../../../style.css">',
    );
    expect(existsSync(join(folder.path, 'public/embed/sources/gazette.html'))).toBe(false);
  });

  it('answers oEmbed for each card, with a frame in which no text of the data is markup', () => {
    const answer = JSON.parse(read('public/az/oembed/agreements/a1.json')) as Record<string, string>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: HOSTILE, width: 600 });
    expect(answer['html']).toMatch(
      /^<iframe src="https:\/\/visits\.example\.org\/az\/embed\/agreements\/a1\.html" width="600" height="\d+" title="[^"<>]*" loading="lazy"><\/iframe>$/,
    );
    expect(read('public/az/agreements/a1.html')).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://visits.example.org/az/oembed/agreements/a1.json"',
    );
  });

  it('says to social networks what a page is, in its language', () => {
    const page = read('public/az/visits/v1.html');
    expect(page).toContain('<meta property="og:url" content="https://visits.example.org/az/visits/v1.html">');
    expect(page).toContain('<meta property="og:locale" content="az">');
    expect(page).toMatch(/<meta name="description" content="Rəsmi səfər[^"]*">/);
    expect(read('public/agreements/a1.html')).toContain(
      'og:title" content="&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;">',
    );
  });

  it('has pages that link to what belongs together, and to their other languages', () => {
    const visit = read('public/visits/v1.html');
    expect(visit).toContain('<html lang="en" dir="ltr">');
    expect(visit).toContain('href="../agreements/a1.html"');
    expect(visit).toContain('href="../az/visits/v1.html"');
    expect(visit).toContain('<link rel="canonical" href="https://visits.example.org/visits/v1.html">');
    expect(visit).toMatch(/<script type="application\/ld\+json">\{.*"@context"/);
    expect(read('public/az/visits/v1.html')).toContain('Rəsmi səfər');
    expect(read('public/az/404.html')).toContain('href="https://visits.example.org/az/index.html"');
  });

  it('has no link that leads nowhere', () => {
    const root = join(folder.path, 'public');
    for (const [name, bytes] of filesIn(root)) {
      if (!name.endsWith('.html')) continue;
      for (const [, href = ''] of bytes.toString().matchAll(/href="([^"#:]+)(?:#[^"]*)?"/g)) {
        expect(existsSync(join(root, name, '..', href)), `${name}: ${href}`).toBe(true);
      }
    }
  });

  it('is the same when it is made again, in the place of the old one', async () => {
    const before = filesIn(join(folder.path, 'public'));
    writeFileSync(join(folder.path, 'public/old.html'), 'old');
    const { code } = await site('-o', 'public', '--lang', 'en,az', '--url', 'https://visits.example.org');
    expect(code).toBe(0);
    expect(filesIn(join(folder.path, 'public'))).toEqual(before);
    expect(readdirSync(folder.path).sort()).toEqual(['public', 'visits.json']);
  });

  it('replaces no folder that is no site', async () => {
    mkdirSync(join(folder.path, 'mine'));
    writeFileSync(join(folder.path, 'mine/diary.txt'), 'mine');
    const { code, stderr } = await site('-o', 'mine');
    expect(stderr).toMatch(/mine holds something else/);
    expect(code).toBe(2);
    expect(read('mine/diary.txt')).toBe('mine');
  });

  it('undoes what it began when the disk is full, and leaves the old site', async () => {
    const before = filesIn(join(folder.path, 'public'));
    const { code, stderr } = await comity(['site', 'visits.json', '-o', 'public'], {
      cwd: folder.path,
      trouble: 'ENOSPC:a1.html',
    });
    expect(stderr).toContain('The disk is full');
    expect(code).toBe(2);
    expect(filesIn(join(folder.path, 'public'))).toEqual(before);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('says what is wrong with its options', async () => {
    expect((await site('-o', 'x', '--lang', 'az,xy')).stderr).toContain('There are no pages in “xy”.');
    expect((await site('-o', 'x', '--url', 'example.org')).stderr).toContain(
      '“example.org” is no address of a site.',
    );
    expect((await site()).stderr).toContain("required option '-o, --output <folder>'");
  });

  it('draws pictures, and names them with full addresses', async () => {
    const { code, stderr } = await site('-o', 'drawn', '--url', 'https://visits.example.org', '--pictures');
    expect(stderr).not.toContain('No picture');
    expect(code).toBe(0);
    const png = readFileSync(join(folder.path, 'drawn/pictures/agreements/a1.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const page = read('drawn/agreements/a1.html');
    expect(page).toContain(
      '<meta property="og:image" content="https://visits.example.org/pictures/agreements/a1.png">',
    );
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(page).toContain('<meta property="og:image:alt" content="Treaty, Signed: &lt;/title&gt;');
    expect(read('drawn/people/guest.html')).not.toContain('og:image');
    expect(read('public/agreements/a1.html')).not.toContain('og:image');
  }, 30_000);

  it('makes no picture of letters that the font lacks, and says of which record', async () => {
    const title = 'საქართველო';
    writeFileSync(
      join(folder.path, 'georgian.json'),
      JSON.stringify({ comity: '1', agreements: [{ id: 'g1', kind: 'treaty', title, signedOn: '2025' }] }),
    );
    const { code, stderr } = await comity(['site', 'georgian.json', '-o', 'georgian', '--pictures'], {
      cwd: folder.path,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('No picture of g1: the font lacks საქ');
    expect(stderr).toContain('no page names its picture');
    expect(existsSync(join(folder.path, 'georgian/pictures'))).toBe(false);
  }, 30_000);
});
