import { indexDataset, type Dataset } from '@comity/core';
import { css, type CSSResultGroup } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import './define.js';
import { ComityAgreementList } from './agreement-list.js';

beforeEach(() => {
  document.body.replaceChildren();
});

async function listWith(fields: Partial<ComityAgreementList>): Promise<ComityAgreementList> {
  const list = document.createElement('comity-agreement-list');
  Object.assign(list, { today: '2026-01-15', ...fields });
  list.style.inlineSize = '70rem';
  document.body.append(list);
  await vi.waitFor(() => {
    expect(['ready', 'partial', 'empty']).toContain(list.state);
  }, 10_000);
  await list.updateComplete;
  return list;
}

const rows = (list: ComityAgreementList): string[] =>
  [...(list.shadowRoot?.querySelectorAll('.row-title') ?? [])].map(({ textContent }) => textContent.trim());

test('every agreement of the article is a row, a group of unnamed documents among them, and no visit', async () => {
  const data = article as unknown as Dataset;
  const list = await listWith({ data });
  expect(rows(list)).toHaveLength(indexDataset(data).all('agreement').length);
  expect(rows(list)).toContain('At least two documents, titles not given');
  expect(rows(list).join(' ')).not.toContain('Ilham Aliyev in');
});

test('what lapses within twelve months of the given day can be chosen', async () => {
  const agreement = (id: string, expiresOn: string) => ({
    id,
    kind: 'treaty',
    title: `Treaty ${id}`,
    signedOn: '2020-01-01',
    entryIntoForce: '2020-06-01',
    expiresOn,
  });
  const agreements = [agreement('soon', '2026-06-01'), agreement('later', '2029-06-01')];
  const list = await listWith({ data: { comity: '1', agreements } as unknown as Dataset });
  const value = [...(list.shadowRoot?.querySelectorAll('.value') ?? [])].find((one) =>
    /12 months/.test(one.textContent),
  );
  value?.querySelector('input')?.click();
  await vi.waitFor(() => {
    expect(rows(list)).toEqual(['Treaty soon']);
  });
});

test('styles that come with the results stand before those of who extends the list', async () => {
  class OwnList extends ComityAgreementList {
    static override styles: CSSResultGroup = [
      ComityAgreementList.styles,
      css`
        .row {
          padding-block: 99px;
        }
      `,
    ];
  }
  OwnList.define('own-list');
  const list = new OwnList();
  list.data = article as unknown as Dataset;
  document.body.append(list);
  const row = await vi.waitFor(() => {
    const found = list.shadowRoot?.querySelector('.row');
    if (found == null) throw new Error('no row yet');
    return found;
  }, 10_000);
  const { paddingBlockStart, borderBlockEndStyle } = getComputedStyle(row);
  expect({ paddingBlockStart, borderBlockEndStyle }).toEqual({
    paddingBlockStart: '99px',
    borderBlockEndStyle: 'solid',
  });
});
