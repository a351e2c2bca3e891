import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { comity } from '../../test/comity.js';

// Written in draft 4, of which nothing is used that means something else today.
const { $schema: _, id: __, ...schema } = sarifSchema as Record<string, unknown>;

describe('SARIF', () => {
  it('is what its schema says, with places and rules', async () => {
    const input =
      '{ "comity": "1", "source": "https://example.org/",\n  "agreements": [{ "id": "t1", "kind": "traety", "title": "T", "box": 1 }] }';
    const { stdout, code } = await comity(
      ['validate', '-', '--stdin-name', 'my data.json', '--format', 'sarif'],
      { input },
    );
    const log = JSON.parse(stdout) as { runs: { results: unknown[]; tool: unknown }[] };
    const isSarif = new Ajv({
      strict: false,
      validateFormats: false,
      validateSchema: false,
      unicodeRegExp: false,
    }).compile(schema);
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    expect(log.runs[0]?.results).toMatchObject([
      {
        ruleId: 'unknown-code',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'my%20data.json' },
              region: { startLine: 2, startColumn: 40, endColumn: 48 },
            },
            logicalLocations: [{ fullyQualifiedName: 'agreements[0].kind' }],
          },
        ],
      },
      { ruleId: 'unknown-key', ruleIndex: 1, level: 'warning' },
    ]);
    expect(code).toBe(1);
  });
});
