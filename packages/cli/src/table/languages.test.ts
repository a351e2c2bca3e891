import { describe, expect, it } from 'vitest';
import { comity, folderWith } from '../../test/comity.js';

const MAPPING = JSON.stringify({
  comityMapping: '1',
  dataset: { source: 'https://example.org/register' },
  tables: { kinds: { State: 'state' } },
  records: [
    {
      type: 'visit',
      fields: {
        id: 'Nr',
        kind: { column: 'Kind', lookup: 'kinds' },
        destinations: { column: 'Country', split: ';' },
        startDate: { column: 'From', required: true },
        endDate: 'To',
        rank: { column: 'Rank' },
      },
    },
  ],
});

const TABLE = `Nr,Kind,Country,From,To,Rank
1,Stat,Atlantis,01/06/1954,9999-12-31,boss
1,State,Kazakhstan,20.10.2025,1900-01-00,
2,State,UNITED KINGDOM / ITALY,,2025-10-20,,,
3,"State,Kazakhstan,31.02.2025,Q3 2024,
4,State,N/A,20 Oktobra 2025,44500,
5,State,Kazakhstan,31.02.2025,Q3 2024
`;

const OWN = 'id,kind,start,startDate\nvisit,state,1,2025-13-01\n';

/** Words of English outside of quotation marks; names of formats and of the options of the command are none. */
function englishIn(text: string): string[] {
  const plain = text
    .replace(/[“«"][^”»"]*[”»"]|--\w+|[\w.-]+\.(?:csv|json)\b/g, ' ')
    .replace(
      /\b(?:FILE|UTF|NDJSON|XXXX|ISO|Nr|Kind|Country|From|To|Rank|visit|comity|explain|validate)\b/g,
      ' ',
    );
  return [...plain.matchAll(/\b[a-z]{3,}\b/gi)].map(([word]) => word);
}

describe.each(['ru', 'kk'])('in %s', (lang) => {
  it('everything that is said of a table is in that language', async () => {
    const files = folderWith({ 'x.csv': TABLE, 'visits.csv': OWN, 'm.json': MAPPING });
    const run = (...args: string[]) => comity([...args, '--lang', lang], { cwd: files.path });
    const foreign = await run('validate', 'x.csv', '--map', 'm.json', '-f', 'json');
    const own = await run('validate', 'visits.csv', '-f', 'json');
    const messages = [foreign, own].flatMap(({ stdout }) =>
      (JSON.parse(stdout) as { files: { findings: { message: string; code: string }[] }[] }).files.flatMap(
        ({ findings }) => findings,
      ),
    );
    const codes = new Set(messages.map(({ code }) => code));
    for (const code of ['not-in-table', 'unreadable-date', 'unclosed-quote', 'ragged-row', 'unknown-word']) {
      expect(codes).toContain(code);
    }
    expect(messages.map(({ message }) => message).filter((text) => englishIn(text).length > 0)).toEqual([]);
    const pretty = await run('validate', 'x.csv', '--map', 'm.json');
    expect(englishIn(pretty.stderr)).toEqual([]);
    const alone = await run('validate', 'x.csv');
    expect(englishIn(alone.stderr)).toEqual([]);
    files.remove();
  });

  it('so is what is wrong with a mapping', async () => {
    const bad = MAPPING.replace('"kinds": {', '"kind": {')
      .replace('endDate', 'endDat')
      .replace('"To"', '"Til"');
    const files = folderWith({ 'x.csv': TABLE, 'bad.json': bad, 'm.json': MAPPING.replace('"To"', '"Til"') });
    for (const map of ['bad.json', 'm.json']) {
      const { stderr, code } = await comity(['validate', 'x.csv', '--map', map, '--lang', lang], {
        cwd: files.path,
      });
      expect(code).toBe(2);
      const [first = '', ...lines] = stderr.split('\n');
      expect(first).toContain(map);
      expect(
        lines
          .filter((line) => /^ {2,}records/.test(line))
          .flatMap((line) => englishIn(line.replace(/^[^:]*:/, ''))),
      ).toEqual([]);
    }
    files.remove();
  });
});
