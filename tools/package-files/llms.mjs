/**
 * llms.txt: the elements for coding agents, in one file that is short enough to be read whole.
 */

/** @typedef {import('./elements.mjs').PublishedElement} PublishedElement */

/**
 * @param {PublishedElement[]} elements
 * @param {{ name: string, version: string, description: string }} manifest
 * @returns {string} Markdown
 */
export function llmsText(elements, { name, version, description }) {
  return [
    `# ${name} ${version}`,
    '',
    `> ${description}`,
    '',
    ...rules,
    '## Elements',
    '',
    ...elements.flatMap((element) => [...section(element, name), '']),
  ].join('\n');
}

const rules = [
  'Rules that prevent most mistakes:',
  '',
  '- `import "@comity/components/define"` defines all elements, `import "@comity/components/visit/define"` one of them.',
  '  `@comity/components` itself only exports the classes and defines nothing.',
  '- Without a bundler: `<script type="module" src="…/dist/cdn/loader.js"></script>` fetches the elements that a page',
  '  uses; `comity.js` in the same folder is everything in one file. Hashes are in `sri.json`, an import map with them in',
  '  `import-map.json`.',
  '- Data are objects: set the property `data` (a dataset) or `record` (one record). They are never attributes.',
  '  In HTML put `<script type="application/json">` inside the element, or `<comity-dataset src="visit.json">` around it',
  '  and `record-id` on the element.',
  '- Elements do not validate. `readDataset` and `validate` of `@comity/core` do, and never throw on data.',
  '- The language is that of the nearest `lang` attribute; `locale` overrides it. Languages: en, az, kk, ru, tr.',
  '- What stands inside an element is its fallback without JavaScript: keep it a readable sentence.',
  '- What is absent in the data is not stated by the source. Never make up a value, and never add up signed, agreed,',
  '  decided and raised results.',
  '- Colours are custom properties such as `--comity-accent`; light and dark follow `color-scheme`. No theme file.',
  '- Types: `import type {} from "@comity/components/types/react"` (or `/vue`, `/svelte`, `/jsx`). In React an event is',
  '  `oncomity-ready`, in Vue `@comity-ready` (and `isCustomElement` for tags that begin with `comity-`).',
  '',
];

/**
 * @param {PublishedElement} element
 * @param {string} packageName
 * @returns {string[]}
 */
function section(element, packageName) {
  const {
    tag,
    className,
    folder,
    description,
    attributes,
    properties,
    methods,
    events,
    slots,
    parts,
    states,
  } = element;
  const ofAttributes = new Set(attributes.map(({ fieldName }) => fieldName));
  const rows = [
    ...attributes.map((entry) => `- attribute \`${entry.name}\` (${entry.type}): ${entry.description}`),
    ...properties
      .filter(({ name }) => !ofAttributes.has(name))
      .map(
        (entry) =>
          `- property \`${entry.name}\` (${entry.type}${entry.readonly ? ', read only' : ''}): ${entry.description}`,
      ),
    ...methods.map((entry) => `- method \`${entry.name}()\`: ${entry.description}`),
    ...events.map((entry) => `- event \`${entry.name}\` (${entry.type}): ${entry.description}`),
    ...slots
      .filter(({ name }) => name !== '')
      .map((entry) => `- slot \`${entry.name}\`: ${entry.description}`),
  ];
  const names = (/** @type {{ name: string }[]} */ entries) =>
    entries.map(({ name }) => `\`${name}\``).join(' ');
  return [
    `### \`<${tag}>\``,
    '',
    `${description} Class \`${className}\`, module \`${packageName}/${folder}/define\`.`,
    '',
    ...rows,
    ...(parts.length > 0 ? [`- parts: ${names(parts)}`] : []),
    ...(states.length > 0 ? [`- custom states: ${names(states)}`] : []),
  ];
}
