/** What was chosen. */
export interface Embed {
  readonly tag: string;
  /** Address of the file; empty for an element that reads none. */
  readonly src: string;
  /** Attributes and their values; an empty value is an attribute alone. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** BCP 47 tag; empty to take that of the page. */
  readonly language: string;
  /** `light`, `dark`, or empty to follow the page. */
  readonly scheme: string;
  /** The light-DOM HTML that a server would print; empty where there is none. */
  readonly serverHTML: string;
}

/** A way to bring it to a page, and the code. */
export interface Snippet {
  readonly name: string;
  readonly code: string;
}

/** Hashes of the files for pages without tools, by file name; empty before they were built. */
const hashes: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, string>>('../../../../packages/components/dist/cdn/sri.json', {
      eager: true,
      import: 'default',
    }),
  ),
) as Record<string, string>;

/** The code for each way: a script tag, npm, or a server that prints the content too. */
export function snippetsFor(embed: Embed): readonly Snippet[] {
  const folder = embed.tag.replace('comity-', '');
  const element = elementOf(embed, '');
  return [
    { name: 'Script tag', code: `${scriptTag()}\n\n${element}` },
    {
      name: 'npm',
      code: `// npm install @comity/components\nimport '@comity/components/${folder}/define';\n\n// in the page\n${element}`,
    },
    ...(embed.serverHTML === ''
      ? []
      : [
          {
            name: 'Server HTML',
            code: `<link rel="stylesheet" href="/assets/fallback.css" />\n${scriptTag()}\n\n${elementOf(embed, `\n  ${embed.serverHTML}\n`)}`,
          },
        ]),
  ];
}

function scriptTag(): string {
  const hash = hashes['comity.js'];
  const integrity = hash === undefined ? '' : ` integrity="${hash}" crossorigin="anonymous"`;
  return `<script type="module" src="/assets/comity.js"${integrity}></script>`;
}

function elementOf({ tag, src, attributes, language, scheme }: Embed, content: string): string {
  const all: (readonly [string, string])[] = [
    ...(src === '' ? [] : [['src', src] as const]),
    ...attributes,
    ...(language === '' ? [] : [['lang', language] as const]),
    ...(scheme === '' ? [] : [['class', `comity-${scheme}`] as const]),
  ];
  const written = all
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
  const rule =
    scheme === '' ? '' : `\n\n<!-- in your style sheet: .comity-${scheme} { color-scheme: ${scheme} } -->`;
  return `<${tag}${written}>${content}</${tag}>${rule}`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
