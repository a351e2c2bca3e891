import type { DatasetIndex } from '@comity/core';
import { az } from '@comity/core/locales/az';
import { en } from '@comity/core/locales/en';
import { kk } from '@comity/core/locales/kk';
import { ru } from '@comity/core/locales/ru';
import { tr } from '@comity/core/locales/tr';
import { renderHTML } from '@comity/core/render';
import { agreementView, outcomeView, visitView } from '@comity/core/view';

const LOCALES = [en, az, kk, ru, tr];

/** What a server would print inside the tag, so that it reads without JavaScript; empty where there is no such HTML. */
export function serverHTML(tag: string, id: string, index: DatasetIndex, language: string): string {
  const locale = LOCALES.find((candidate) => candidate.language === language) ?? en;
  const record = <T extends 'visit' | 'agreement' | 'outcome'>(type: T) =>
    id === '' ? index.all(type)[0] : index.find(type, id);
  if (tag === 'comity-agreement-card') {
    const found = record('agreement');
    return found === undefined ? '' : renderHTML(agreementView(found, index, locale), locale);
  }
  if (tag === 'comity-outcome-card') {
    const found = record('outcome');
    return found === undefined ? '' : renderHTML(outcomeView(found, index, locale), locale);
  }
  if (tag === 'comity-visit' || tag === 'comity-visit-card') {
    const found = record('visit');
    return found === undefined ? '' : renderHTML(visitView(found, index, locale), locale);
  }
  return '';
}
