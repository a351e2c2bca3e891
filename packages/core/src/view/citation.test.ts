import { expect, test } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import { indexDataset, readDataset, type Agreement } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { agreementView, citationOf, outcomeView, visitView } from './index.js';

const index = indexDataset(readDataset(article).dataset);

function cited(id: string, locale = en): string {
  return citationOf(agreementView(index.find('agreement', id) as Agreement, index, locale));
}

test('an agreement that is not reported as signed is quoted as what it is', () => {
  expect(cited('investment-mechanism-agreement')).toMatchInlineSnapshot(
    `"Agreement on the establishment of a joint investment mechanism. Agreement, Agreed. State Oil Company of Azerbaijan, Kazakhstan’s sovereign wealth fund. AZERTAC, Commentary, Mehbube Mehdiyeva, 23 October (year not stated), S7, S8, https://azertag.az/en/xeber/president_ilham_aliyevs_visit_to_kazakhstan_a_strategic_stage_in_turkic_unity___commentary-3820291"`,
  );
});

test('a group without titles, in two languages', () => {
  expect(cited('digital-protocols')).toMatchInlineSnapshot(
    `"At least two protocols, titles not given. Protocol. Signed: During the visit. AZERTAC, Commentary, Mehbube Mehdiyeva, 23 October (year not stated), S11, S12, https://azertag.az/en/xeber/president_ilham_aliyevs_visit_to_kazakhstan_a_strategic_stage_in_turkic_unity___commentary-3820291"`,
  );
  expect(cited('digital-protocols', az)).toMatchInlineSnapshot(
    `"Ən azı iki protokol, adları göstərilməyib. Protokol. İmzalanması: Səfər zamanı. AZERTAC, Şərh, Mehbube Mehdiyeva, 23 oktyabr (il göstərilməyib), S11, S12, https://azertag.az/en/xeber/president_ilham_aliyevs_visit_to_kazakhstan_a_strategic_stage_in_turkic_unity___commentary-3820291"`,
  );
});

test('a visit, and what was only discussed, with the page of it', () => {
  const [visit] = index.all('visit');
  const outcome = index.find('outcome', 'transit-of-kazakh-products');
  if (visit === undefined || outcome === undefined) throw new Error('not in the article');
  expect(citationOf(visitView(visit, index, en))).toMatchInlineSnapshot(
    `"Ilham Aliyev in Kazakhstan. Official visit. When: Not known. AZERTAC, Commentary, Mehbube Mehdiyeva, 23 October (year not stated), S1, S6, https://azertag.az/en/xeber/president_ilham_aliyevs_visit_to_kazakhstan_a_strategic_stage_in_turkic_unity___commentary-3820291"`,
  );
  expect(citationOf(outcomeView(outcome, index, en), 'https://example.org/o')).toMatchInlineSnapshot(
    `"Transit of Kazakh products through Azerbaijan to other countries in the region. Discussion, Raised. AZERTAC, Commentary, Mehbube Mehdiyeva, 23 October (year not stated), S15, S16, https://azertag.az/en/xeber/president_ilham_aliyevs_visit_to_kazakhstan_a_strategic_stage_in_turkic_unity___commentary-3820291 https://example.org/o"`,
  );
});

test('is one line, and ends its sentences once', () => {
  const record: Agreement = {
    id: 'x',
    kind: 'treaty',
    title: 'A treaty\nin two\u2028lines.',
    parties: ['AZ', 'KZ'],
    signedOn: '1998-10',
    citations: ['https://treaties.un.org/x'],
  };
  expect(citationOf(agreementView(record, indexDataset({ comity: '1' }), en))).toMatchInlineSnapshot(
    `"A treaty in two lines. Treaty. Azerbaijan, Kazakhstan. Signed: October 1998. treaties.un.org, https://treaties.un.org/x"`,
  );
});

test('a source without an address is cited by its name', () => {
  const record: Agreement = {
    id: 'x',
    kind: 'treaty',
    title: 'A treaty',
    parties: ['AZ', 'KZ'],
    citations: [{ source: 'bulletin', locator: 'No. 7' }],
  };
  const printed = indexDataset({
    comity: '1',
    sources: [{ id: 'bulletin', title: 'Official bulletin' }],
  });
  expect(citationOf(agreementView(record, printed, en))).toMatchInlineSnapshot(
    `"A treaty. Treaty. Azerbaijan, Kazakhstan. Official bulletin, No. 7."`,
  );
});
