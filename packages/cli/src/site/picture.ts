import type { CardView, Locale } from '@comity/core/view';
import { viewOf } from './names.js';
import { HEIGHT, pictureOf, WIDTH } from './picture-layout.js';
import type { PictureTools } from './picture-tools.js';
import type { Site, SiteRecord } from './site.js';

/** A picture as PNG, or the characters of the record for which the font has no shape. */
export type Picture = { readonly png: Uint8Array } | { readonly missing: readonly string[] };

/** Draws a card for those who share its page. The same card gives the same bytes. */
export async function drawPicture(
  view: CardView,
  siteTitle: string,
  locale: Locale,
  tools: PictureTools,
): Promise<Picture> {
  const drawn = await drawSvg(view, siteTitle, locale, tools);
  if ('missing' in drawn) return drawn;
  // The letters are outlines by now: no font of the machine has a say.
  const image = new tools.Resvg(drawn.svg, { font: { loadSystemFonts: false } }).render();
  return { png: image.asPng() };
}

/** The same as SVG, in which all letters are outlines. */
export async function drawSvg(
  view: CardView,
  siteTitle: string,
  locale: Locale,
  { satori, fonts }: PictureTools,
): Promise<{ readonly svg: string } | { readonly missing: readonly string[] }> {
  const missing = new Set<string>();
  const svg = await satori(pictureOf(view, siteTitle, locale) as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: fonts.map((font) => ({ ...font, style: 'normal' })),
    // Asked for what the font lacks. An empty square says nothing: better no picture.
    loadAdditionalAsset: (_language, segment) => {
      for (const character of segment) missing.add(character);
      return Promise.resolve([]);
    },
  });
  return missing.size > 0 ? { missing: [...missing] } : { svg };
}

/** Draws pictures of a site, and keeps in mind which records could not have one. */
export class Pictures {
  /** Ids of the records without a picture, each with the characters that the font lacks. */
  readonly left = new Map<string, readonly string[]>();

  constructor(private readonly tools: PictureTools) {}

  /** The picture of a record in the language of a locale; undefined when it has no card or cannot be drawn. */
  async of(record: SiteRecord, site: Site, locale: Locale): Promise<Uint8Array | undefined> {
    const view = viewOf(record, site, locale);
    if (view === undefined) return undefined;
    const picture = await drawPicture(view, site.title, locale, this.tools);
    if ('png' in picture) return picture.png;
    this.left.set(record.id, picture.missing);
    return undefined;
  }
}

/** Where the picture of a record stands, from the top of a language. */
export function picturePath({ path }: SiteRecord): string {
  return `pictures/${path.replace(/html$/, 'png')}`;
}
