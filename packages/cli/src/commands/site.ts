import type { Command } from 'commander';
import { CommandError } from '../command-error.js';
import { INPUT_FORMATS, type InputFormat } from '../input/file-format.js';
import { loadInputs, type Loaded } from '../load/load-inputs.js';
import { publicPart } from '../site/public-part.js';
import { Pictures } from '../site/picture.js';
import { loadPictureTools } from '../site/picture-tools.js';
import { makeSite, type Site } from '../site/site.js';
import { MARK, siteFiles } from '../site/site-files.js';
import { printable } from '../terminal/printable.js';
import { Progress } from '../terminal/progress.js';
import { didYouMean } from '../terminal/nearest.js';
import { LANGUAGES, type Language } from '../words/words.js';
import { writeFolderWhole } from '../write/write-folder.js';
import type { Context, ExitCode } from './context.js';
import { choiceOption, dayOfToday, mapOption, todayOption } from './options.js';
import type { Run } from './run.js';

interface SiteOptions {
  readonly output: string;
  readonly lang: readonly Language[];
  readonly url?: string;
  readonly title?: string;
  readonly pictures?: true;
  readonly from?: InputFormat;
  readonly map?: string;
  readonly today?: string;
}

/** Declares `comity site`. */
export function addSite(program: Command, run: Run): void {
  program
    .command('site')
    .summary('makes a folder of static pages')
    .description(
      'Makes a site that any web server can serve: a page for each record in plain HTML with JSON-LD, the data in all formats, a search index with shards, feeds, and a sitemap. Records that are marked "visibility": "internal" are left out, and so are the references to them.',
    )
    .argument('<file>', 'a dataset, or - for standard input')
    .requiredOption('-o, --output <folder>', 'the folder to make; a site that is there is replaced')
    .option(
      '--url <address>',
      'where the site will be: needed for feeds, the sitemap and full addresses',
      webAddress,
    )
    .option(
      '--lang <languages>',
      `languages of the pages, the first at the top: ${LANGUAGES.join(', ')}`,
      languages,
      ['en'],
    )
    .option('--title <text>', 'what the site is called; by default the title of the dataset')
    .option(
      '--pictures',
      'draws a picture of each visit, agreement and outcome for social networks; needs packages that it names',
    )
    .addOption(
      choiceOption('--from <format>', 'what the file is, where its name does not say it', INPUT_FORMATS),
    )
    .addOption(mapOption())
    .addOption(todayOption())
    .addHelpText(
      'after',
      '\nExamples:\n  comity site visits.json -o public\n  comity site visits.json -o public --lang en,az --url https://visits.example.org --pictures\n',
    )
    .action((name: string, options: SiteOptions) => run((context) => site(name, options, context)));
}

/** An address without a slash at its end. */
function webAddress(value: string): string {
  if (!/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/.test(value)) {
    throw new CommandError(`“${value}” is no address of a site.`, 'Write it as https://visits.example.org.');
  }
  return value.replace(/\/+$/, '');
}

function languages(value: string): Language[] {
  const found = value.split(',').map((part) => {
    const tag = part.trim();
    const language = LANGUAGES.find((known) => known === tag);
    if (language === undefined) {
      throw new CommandError(
        `There are no pages in “${tag}”.${didYouMean(tag, LANGUAGES)}`,
        `There are: ${LANGUAGES.join(', ')}.`,
      );
    }
    return language;
  });
  return [...new Set(found)];
}

async function site(name: string, options: SiteOptions, context: Context): Promise<ExitCode> {
  const { stderr, quiet } = context;
  const [language = 'en'] = options.lang;
  const { loaded, code } = await loadInputs([name], { ...options, lang: language }, context);
  const [file] = loaded;
  if (file === undefined) return 2;
  const { made, left } = siteOf(file, options);
  const pictures = options.pictures === true ? new Pictures(await loadPictureTools()) : undefined;
  const progress = new Progress(stderr.stream, quiet);
  try {
    const count = await writeFolderWhole(options.output, siteFiles(made, pictures), MARK, (files) => {
      progress.update(`${String(files)} files`, {});
    });
    progress.end();
    if (!quiet) {
      await stderr.write(
        `${options.output}: ${String(count)} files, ${String(made.records.length)} records. Left out as internal: ${String(left)}.\n`,
      );
      if (made.url === undefined)
        await stderr.write(
          `Without --url there are no feeds and no sitemap${pictures === undefined ? '' : ', and no page names its picture'}: these need full addresses.\n`,
        );
      if (pictures !== undefined && pictures.left.size > 0) await stderr.write(withoutPicture(pictures));
    }
  } finally {
    progress.end();
  }
  return code;
}

/** Which records have no picture, and why. */
function withoutPicture({ left }: Pictures): string {
  const [[id, characters] = ['', []]] = left;
  const shown = characters.slice(0, 10).join('');
  const others = left.size === 1 ? '' : ` and ${String(left.size - 1)} more`;
  return `No picture of ${printable(id)}${others}: the font lacks ${printable(shown)}.\n`;
}

function siteOf(
  { dataset, input }: Loaded,
  { lang, url, title, today }: SiteOptions,
): { made: Site; left: number } {
  const { dataset: visible, left } = publicPart(dataset);
  const made = makeSite(visible, {
    languages: lang,
    title: title ?? titleOf(visible.title, lang) ?? input.name,
    today: today ?? dayOfToday(),
    ...(url === undefined ? {} : { url }),
  });
  return { made, left };
}

function titleOf(title: unknown, lang: readonly Language[]): string | undefined {
  if (typeof title === 'string') return title;
  if (typeof title !== 'object' || title === null) return undefined;
  const texts = title as Readonly<Record<string, string>>;
  return texts[lang[0] ?? 'en'] ?? Object.values(texts)[0];
}
