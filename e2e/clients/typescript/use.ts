import type { ComityVisit } from '@comity/components';
import type {} from '@comity/components/visit';
import { countAgreements, indexDataset, readDataset, type Agreement, type Dataset } from '@comity/core';
import { en } from '@comity/core/locales/en';
import { agreementView } from '@comity/core/view';

const { dataset }: { dataset: Dataset } = readDataset('{ "comity": "1" }');
const index = indexDataset(dataset);
const [first]: readonly Agreement[] = index.all('agreement');
export const title: string = first ? agreementView(first, index, en).title.text : '';
export const signed: number | undefined = countAgreements(index).signed?.atLeast;

const visit: ComityVisit = document.createElement('comity-visit');
visit.data = dataset;
visit.headingLevel = 2;
// @ts-expect-error a level is a number
visit.headingLevel = 'two';
// @ts-expect-error a dataset is no text
visit.data = 'visit.json';
// @ts-expect-error an agreement has a kind and parties
export const wrong: Agreement = { id: 'x' };
