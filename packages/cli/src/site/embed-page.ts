import { renderHTML } from '@comity/core/render';
import type { CardView, Locale } from '@comity/core/view';
import type { Language } from '../words/words.js';
import { escape } from './escape.js';
import { viewOf } from './names.js';
import { picturePath } from './picture.js';
import { HEIGHT as PICTURE_HEIGHT, WIDTH as PICTURE_WIDTH } from './picture-layout.js';
import { folderOf, type Site, type SiteRecord } from './site.js';

/** What an embedding page is told of the width; the page itself fits any. */
const WIDTH = 600;

/** Where the page for other sites stands, from the top of a language. */
export function embedPath({ path }: SiteRecord): string {
  return `embed/${path}`;
}

/** Where it is described for those that look for it, by oEmbed. */
export function oEmbedPath({ path }: SiteRecord): string {
  return `oembed/${path.replace(/html$/, 'json')}`;
}

/**
 * A record as a page of its own that can stand in an `<iframe>` of another site: no script, no link that opens inside
 * the frame. It is light or dark as the reader has it; `#light`, `#dark` and `#plain` at the end of its address make it
 * light, dark, or without a background. Undefined for records that have no card.
 */
export function embedPage(
  record: SiteRecord,
  site: Site,
  locale: Locale,
  language: Language,
): string | undefined {
  const view = viewOf(record, site, locale);
  if (view === undefined) return undefined;
  const depth = `${folderOf(site, language)}${embedPath(record)}`.split('/').length - 1;
  const top = '../'.repeat(depth);
  const own = `${folderOf(site, language)}${record.path}`;
  const permalink = site.url === undefined ? `${top}${own}` : `${site.url}/${own}`;
  return `<!doctype html>
<html lang="${language}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escape(view.title.text)}</title>
<base target="_top">
<link rel="canonical" href="${escape(permalink)}">
<link rel="stylesheet" href="${top}style.css">
</head>
<body class="embed">
<span id="light" hidden></span><span id="dark" hidden></span><span id="plain" hidden></span>
<main>
${renderHTML(view, locale, { headingLevel: 1 })}
</main>
<footer><p><a href="${escape(permalink)}">${escape(site.title)}</a></p></footer>
</body>
</html>
`;
}

/** The answer of oEmbed 1.0 for the page of a record; undefined without an address of the site or without a card. */
export function oEmbed(
  record: SiteRecord,
  site: Site,
  locale: Locale,
  language: Language,
): string | undefined {
  const { url } = site;
  const view = viewOf(record, site, locale);
  if (url === undefined || view === undefined) return undefined;
  const address = `${url}/${folderOf(site, language)}${embedPath(record)}`;
  const height = heightOf(view);
  const title = view.title.text;
  const frame = `<iframe src="${escape(address)}" width="${String(WIDTH)}" height="${String(height)}" title="${escape(title)}" loading="lazy"></iframe>`;
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.title,
    provider_url: `${url}/`,
    html: frame,
    width: WIDTH,
    height,
    cache_age: 86400,
  })}\n`;
}

/** About as high as the card will be; a frame cannot ask. Whatever is higher can be scrolled. */
function heightOf(view: CardView): number {
  const lines =
    view.facts.reduce((sum, { values }) => sum + values.length, 0) +
    view.reports.length +
    Math.ceil(view.title.text.length / 40) +
    Math.ceil((view.note?.text.length ?? 0) / 70) +
    view.sources.length;
  return Math.min(900, 260 + 28 * lines);
}

/**
 * What other sites are told of a page: how to show it, what it is called, what it says in a sentence, and its picture
 * when it has one.
 */
export function shareTags(
  record: SiteRecord,
  site: Site,
  locale: Locale,
  language: Language,
  hasPicture: boolean,
): string {
  const view = viewOf(record, site, locale);
  if (view === undefined) return '';
  const { url } = site;
  const description = describe(view);
  const tags: string[] = [meta('name', 'description', description)];
  if (url !== undefined) {
    const base = `${url}/${folderOf(site, language)}`;
    tags.push(
      `<link rel="alternate" type="application/json+oembed" href="${escape(base + oEmbedPath(record))}" title="${escape(view.title.text)}">`,
      meta('property', 'og:type', 'article'),
      meta('property', 'og:title', view.title.text),
      meta('property', 'og:description', description),
      meta('property', 'og:url', base + record.path),
      meta('property', 'og:site_name', site.title),
      meta('property', 'og:locale', language),
      ...(hasPicture ? pictureTags(base + picturePath(record), view) : []),
      meta('name', 'twitter:card', hasPicture ? 'summary_large_image' : 'summary'),
    );
  }
  return tags.map((tag) => `${tag}\n`).join('');
}

function pictureTags(address: string, view: CardView): string[] {
  return [
    meta('property', 'og:image', address),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(PICTURE_WIDTH)),
    meta('property', 'og:image:height', String(PICTURE_HEIGHT)),
    meta('property', 'og:image:alt', `${kindLine(view)}: ${view.title.text}`),
  ];
}

/** What it is, and how strong: "Agreement, Signed". */
function kindLine(view: CardView): string {
  return view.type === 'visit' || view.strength.code === 'none'
    ? view.kind.label
    : `${view.kind.label}, ${view.strength.label}`;
}

function describe(view: CardView): string {
  const facts = view.facts
    .slice(0, 2)
    .map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(', ')}`);
  const first = view.type === 'visit' ? (view.summary ?? '') : view.strength.label;
  return [view.kind.label, first, ...facts].filter((part) => part !== '').join(' · ');
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escape(content)}">`;
}
