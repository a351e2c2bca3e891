import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { indexDataset, readDataset, type Agreement } from '@comity/core';
import { agreementView, outcomeView, visitView, type CardView } from '@comity/core/view';
import tokens from '../../../components/src/tokens/comity.tokens.json' with { type: 'json' };
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import { loadLocale } from '../words/locales.js';
import { LANGUAGES } from '../words/words.js';
import { COLORS, STRENGTH_COLORS } from './picture-colors.js';
import { drawPicture, drawSvg } from './picture.js';
import { loadPictureTools, type PictureTools } from './picture-tools.js';

const SITE = 'Visits and agreements';
const WORD = 'Beynəlxalqəməkdaşlıqhaqqındaçərçivəsazişi';

let tools: PictureTools;
const en = await loadLocale('en');
beforeAll(async () => {
  tools = await loadPictureTools();
  // The first picture takes the longest: fonts are read and the layout is compiled.
  await drawPicture(agreement({}), SITE, en, tools);
}, 30_000);

function agreement(fields: Partial<Agreement>): CardView {
  const record: Agreement = { id: 'a', kind: 'treaty', title: 'Treaty', signedOn: '2025-10-20', ...fields };
  return agreementView(record, indexDataset({ comity: '1', agreements: [record] }), en);
}

async function pixels(view: CardView, locale = en): Promise<PNG> {
  const picture = await drawPicture(view, SITE, locale, tools);
  if (!('png' in picture)) throw new Error(`no shape for ${picture.missing.join(' ')}`);
  return PNG.sync.read(Buffer.from(picture.png));
}

/** The colours in a part of a picture, as `#rrggbb`. */
function colorsIn({ data, width }: PNG, [left, top, right, bottom]: readonly number[] = []): Set<string> {
  const found = new Set<string>();
  for (let y = top ?? 0; y < (bottom ?? 0); y++) {
    for (let x = left ?? 0; x < (right ?? 0); x++) {
      found.add(`#${data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).toString('hex')}`);
    }
  }
  return found;
}

/** The lines of a text are inside the edges, and between the sectors and the foot there is room. */
function expectNothingOutside(picture: PNG): void {
  for (const part of [
    [0, 12, 62, 630],
    [1138, 12, 1200, 630],
    [0, 600, 1200, 630],
    [0, 518, 1200, 534],
  ]) {
    expect(colorsIn(picture, part), String(part)).toEqual(new Set([COLORS.surface]));
  }
}

describe('a picture of a record', () => {
  test.each(LANGUAGES)(
    'has the size that networks ask for, the title and the source, in %s',
    async (language) => {
      const locale = await loadLocale(language);
      const index = indexDataset(readDataset(enriched).dataset);
      const views = [
        ...index.all('visit').map((record) => visitView(record, index, locale)),
        ...index.all('agreement').map((record) => agreementView(record, index, locale)),
        ...index.all('outcome').map((record) => outcomeView(record, index, locale)),
      ];
      for (const view of views.slice(0, 2)) {
        const picture = await pixels(view, locale);
        expect([picture.width, picture.height]).toEqual([1200, 630]);
        expectNothingOutside(picture);
        expect(colorsIn(picture, [64, 110, 600, 180]), 'title').toContain(COLORS.text);
        expect(colorsIn(picture, [64, 550, 600, 590]), 'source').toContain(COLORS.muted);
      }
    },
  );

  test.each([
    ['signed', agreement({})],
    ['agreed', agreement({ status: 'agreed', signedOn: undefined } as never)],
  ] as const)('says how strong a result is by a word in its colour: %s', async (strength, view) => {
    const picture = await pixels(view);
    const { text, tint } = STRENGTH_COLORS[strength];
    expect(colorsIn(picture, [0, 2, 1200, 10])).toEqual(new Set([text]));
    expect(colorsIn(picture, [64, 50, 600, 100])).toContain(tint);
  });

  test.each([
    ['many words', 'Agreement on cooperation in the field of energy and transport '.repeat(20)],
    ['one long word', WORD.repeat(8)],
    ['a long word after short ones', `On ${WORD.repeat(3)} and ${WORD}`],
  ])('ends what does not fit, and runs over no edge: %s', async (_what, title) => {
    const sectors = ['energy', 'transport', 'digital', 'trade', 'investment', 'agriculture', 'humanitarian'];
    const parties = ['AZ', 'KZ', 'TR', 'GE', 'UZ', 'KG', 'TJ', 'TM', 'GB', 'US', 'HU', 'BA'];
    const view = agreement({ title, parties, sectors, entryIntoForce: '2026' });
    expectNothingOutside(await pixels(view));
    const cut = await drawSvg({ ...view, title: { text: title.slice(0, 600) } }, SITE, en, tools);
    expect(cut).toEqual(await drawSvg(view, SITE, en, tools));
  });

  test('takes no text of the data for markup: letters are outlines, and nothing is loaded', async () => {
    const hostile = '<script>alert(1)</script> "><image href="https://evil.example/"/> &lt;';
    const drawn = await drawSvg(
      agreement({ title: hostile, parties: [{ name: hostile } as never] }),
      hostile,
      en,
      tools,
    );
    expect(drawn).toHaveProperty('svg');
    const { svg } = drawn as { svg: string };
    expect(svg).not.toMatch(/<(?:script|image|text|foreignObject|style|use)\b|\shref=|evil|alert/i);
    expect(svg).not.toEqual(((await drawSvg(agreement({}), hostile, en, tools)) as { svg: string }).svg);
  });

  test('is not made with empty squares: what the font lacks is named', async () => {
    expect(await drawPicture(agreement({ title: 'საქართველო 中国' }), SITE, en, tools)).toEqual({
      missing: expect.arrayContaining(['ს', '中', '国']) as unknown,
    });
  });

  test('has the same bytes for the same record', async () => {
    const draw = () => drawPicture(agreement({ title: WORD }), SITE, en, tools);
    expect(await draw()).toEqual(await draw());
  });
});

test('the colours are those of the elements on a light page', () => {
  const { color } = tokens.system;
  const hexOf = (value: unknown): string =>
    typeof value === 'string'
      ? hexOf(
          value
            .slice(1, -1)
            .split('.')
            .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], tokens),
        )
      : 'hex' in (value as object)
        ? (value as { hex: string }).hex
        : hexOf((value as { $value: unknown }).$value);
  expect(COLORS).toEqual({
    surface: hexOf(color.surface),
    text: hexOf(color.text),
    muted: hexOf(color['text-muted']),
    line: hexOf(color.border),
  });
  for (const [strength, colors] of Object.entries(STRENGTH_COLORS)) {
    const own = color.strength[strength as keyof typeof STRENGTH_COLORS];
    expect(colors).toEqual({ text: hexOf(own.text), tint: hexOf(own.tint), border: hexOf(own.border) });
  }
});

test('what is missing is named, with what to type', async () => {
  vi.doMock('satori', () => {
    throw new Error('Cannot find package');
  });
  await expect(loadPictureTools()).rejects.toMatchObject({
    advice: expect.stringContaining('npm install satori @resvg/resvg-js @expo-google-fonts/inter') as unknown,
  });
  vi.doUnmock('satori');
});
