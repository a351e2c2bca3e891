import type { DatasetIndex } from '@comity/core';
import { figures as azFigures } from '@comity/core/figures/az';
import { az } from '@comity/core/locales/az';
import { figures as enFigures } from '@comity/core/figures/en';
import { en } from '@comity/core/locales/en';
import { figures as kkFigures } from '@comity/core/figures/kk';
import { kk } from '@comity/core/locales/kk';
import { figures as ruFigures } from '@comity/core/figures/ru';
import { ru } from '@comity/core/locales/ru';
import { figures as trFigures } from '@comity/core/figures/tr';
import { tr } from '@comity/core/locales/tr';
import { renderHTML, renderVisitHTML } from '@comity/core/render';
import { agreementView, outcomeView, visitReport, visitView, type FigureLocale } from '@comity/core/view';

/** The language that is read where no other is asked for. */
const ENGLISH: FigureLocale = { ...en, figures: enFigures };

const LOCALES: readonly FigureLocale[] = [
  ENGLISH,
  { ...az, figures: azFigures },
  { ...kk, figures: kkFigures },
  { ...ru, figures: ruFigures },
  { ...tr, figures: trFigures },
];

/** What a server would print inside the tag, so that it reads without JavaScript; empty where there is no such HTML. */
export function serverHTML(tag: string, id: string, index: DatasetIndex, language: string): string {
  const locale = LOCALES.find((candidate) => candidate.language === language) ?? ENGLISH;
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
  if (tag === 'comity-visit') {
    const found = record('visit');
    return found === undefined ? '' : renderVisitHTML(visitReport(found, index, locale), locale);
  }
  if (tag === 'comity-visit-card') {
    const found = record('visit');
    return found === undefined ? '' : renderHTML(visitView(found, index, locale), locale);
  }
  return '';
}
