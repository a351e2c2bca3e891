import type { Locale, Words } from '@comity/core/view';
import type { Language } from '../words/words.js';
import { escape } from './escape.js';
import { folderOf, type Site } from './site.js';
import { SITE_WORDS } from './site-words.js';

export interface PageParts {
  readonly site: Site;
  readonly locale: Locale;
  readonly language: Language;
  /** The page from the top of its language: `visits/almaty-2025.html`. */
  readonly path: string;
  readonly title: string;
  readonly main: string;
  /** JSON-LD, ready for its element. */
  readonly jsonLd?: string;
  /** More for the head of the page, as HTML. */
  readonly head?: string;
  /** False for a page that has no address of its own, such as the one for what is not found. */
  readonly isListed?: false;
}

/** A whole page. It needs no JavaScript, and loads nothing but its style sheet and, where there is one, its script. */
export function page({
  site,
  locale,
  language,
  path,
  title,
  main,
  jsonLd = '',
  head = '',
  isListed,
}: PageParts): string {
  const words = SITE_WORDS[language];
  const top = isListed === false ? topAnywhere(site, language, path) : topOf(site, language, path);
  const home = `${top}${folderOf(site, language)}index.html`;
  const isHome = path === 'index.html';
  const header = [
    isHome ? '' : `<p class="site"><a href="${home}">${escape(site.title)}</a></p>\n`,
    isListed === false ? '' : languageLinks(site, language, path, top),
  ].join('');
  return `<!doctype html>
<html lang="${language}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(isHome ? title : `${title} – ${site.title}`)}</title>
${isListed === false ? '<meta name="robots" content="noindex">' : addresses(site, language, path, top)}${head}<link rel="stylesheet" href="${top}style.css">
${jsonLd === '' ? '' : `<script type="application/ld+json">${jsonLd}</script>\n`}</head>
<body>
<a class="skip" href="#main">${escape(words.skip)}</a>
${header === '' ? '' : `<header>\n${header}</header>\n`}<main id="main">
${main}
</main>
<footer>
${footer(site, language, top)}
</footer>
</body>
</html>
`;
}

/** The way from a page to the top of the site: `../`. */
function topOf(site: Site, language: Language, path: string): string {
  const depth = `${folderOf(site, language)}${path}`.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The same for a page that a server shows at any address: only a full address leads anywhere from there. */
export function topAnywhere(site: Site, language: Language, path: string): string {
  return site.url === undefined ? topOf(site, language, path) : `${site.url}/`;
}

function addresses(site: Site, language: Language, path: string, top: string): string {
  const { url, languages } = site;
  const address = (other: Language): string => `${folderOf(site, other)}${path}`;
  const canonical =
    url === undefined ? '' : `<link rel="canonical" href="${escape(`${url}/${address(language)}`)}">\n`;
  const others =
    languages.length < 2
      ? ''
      : languages
          .map(
            (other) =>
              `<link rel="alternate" hreflang="${other}" href="${escape(`${url === undefined ? top : `${url}/`}${address(other)}`)}">\n`,
          )
          .join('');
  const feeds =
    url === undefined
      ? ''
      : `<link rel="alternate" type="application/atom+xml" href="${top}${folderOf(site, language)}feed.atom">\n<link rel="alternate" type="application/feed+json" href="${top}${folderOf(site, language)}feed.json">\n`;
  return canonical + others + feeds;
}

function languageLinks(site: Site, language: Language, path: string, top: string): string {
  if (site.languages.length < 2) return '';
  const links = site.languages.map((other) => {
    const { name } = SITE_WORDS[other];
    return other === language
      ? `<li><span lang="${other}" aria-current="true">${name}</span></li>`
      : `<li><a lang="${other}" hreflang="${other}" href="${top}${folderOf(site, other)}${path}">${name}</a></li>`;
  });
  return `<nav aria-label="${escape(SITE_WORDS[language].languages)}"><ul class="languages">${links.join('')}</ul></nav>\n`;
}

function footer(site: Site, language: Language, top: string): string {
  const words = SITE_WORDS[language];
  const { licence } = site.dataset;
  const text =
    typeof licence === 'string' ? licence : (licence?.[language] ?? Object.values(licence ?? {})[0]);
  const parts = [
    `<a href="${top}${folderOf(site, language)}index.html#data">${escape(words.data)}</a>`,
    ...(text === undefined ? [] : [`${escape(words.licence)}: ${escape(text)}`]),
    escape(words.madeWith),
  ];
  return `<p>${parts.join(' · ')}</p>`;
}

/** Words with their language where that is not the page's. */
export function html({ text, lang }: Words): string {
  return lang === undefined ? escape(text) : `<bdi lang="${escape(lang)}">${escape(text)}</bdi>`;
}
