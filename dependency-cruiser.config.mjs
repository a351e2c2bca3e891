/**
 * The direction of imports: cli → formats → core ← components, and inside the core render → view → locales, models;
 * rules → dataset → models → schema, dates, sectors. What runs is counted; where only types may be taken, it says so.
 */

const core = '^packages/core/src/';
const formats = '^packages/formats/src/';
const cli = '^packages/cli/src/';
const components = '^packages/components/src/';
const notShipped = String.raw`\.(test|test-d|stories)\.ts$`;

/**
 * Imports that are gone after compiling.
 *
 * @type {import('dependency-cruiser').DependencyType[]}
 */
const typesOnly = ['type-only', 'type-import'];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const arrows = [
  {
    name: 'schema-stands-alone',
    comment: 'The validator kernel knows nothing of visits.',
    from: { path: `${core}schema/`, pathNot: notShipped },
    to: { path: '^packages/', pathNot: `${core}schema/` },
  },
  {
    name: 'dates-stand-alone',
    comment: 'Partial dates are pure functions, of use without the rest.',
    from: { path: `${core}dates/`, pathNot: notShipped },
    to: { path: '^packages/', pathNot: `${core}dates/` },
  },
  {
    name: 'models-below-dataset',
    comment: 'A model knows neither the file that holds it nor how it is shown.',
    from: { path: `${core}models/`, pathNot: notShipped },
    to: { path: `${core}(dataset|rules|view|render|locales)/` },
  },
  {
    name: 'dataset-below-rules',
    comment: 'Reading a file does not load the rules across records.',
    from: { path: `${core}dataset/`, pathNot: notShipped },
    to: { path: `${core}(rules|view|render|locales)/` },
  },
  {
    name: 'rules-without-locales',
    comment: 'A rule speaks in codes; messages put them into words.',
    from: { path: `${core}rules/`, pathNot: notShipped },
    to: { path: `${core}(locales|view|render)/` },
  },
  {
    name: 'view-without-validators',
    comment: 'What cards show must not load what checks files: only types of the models and locales.',
    from: { path: `${core}view/`, pathNot: notShipped },
    to: { path: `${core}(models|locales)/`, dependencyTypesNot: typesOnly },
  },
  {
    name: 'view-below-render',
    comment: 'The view knows neither its renderings nor findings, rules and validators.',
    from: { path: `${core}view/`, pathNot: notShipped },
    to: {
      path: `${core}(render|findings|rules|schema)/`,
      pathNot: `${core}schema/(plain-object|unchecked)\\.ts$`,
    },
  },
  {
    name: 'render-above-view',
    comment: 'A rendering turns a view into text; it checks nothing.',
    from: { path: `${core}render/`, pathNot: notShipped },
    to: { path: `${core}(findings|rules|schema)/` },
  },
  {
    name: 'core-without-components',
    comment: 'The core is used by the components and not the other way round.',
    from: { path: '^packages/core/' },
    to: { path: '^(packages/components|apps)/' },
  },
  {
    name: 'core-below-formats',
    comment: 'The core knows no format but JSON.',
    from: { path: '^packages/core/' },
    to: { path: '^packages/(formats|cli)/' },
  },
  {
    name: 'formats-below-cli',
    comment: 'Formats are read and written without files, a terminal or a page.',
    from: { path: formats },
    to: { path: '^(packages/(cli|components)|apps)/' },
  },
  {
    name: 'cli-without-components',
    comment:
      'The command prints text; it draws no elements. A test compares its colours with the token file.',
    from: { path: cli, pathNot: notShipped },
    to: { path: '^(packages/components|apps)/' },
  },
  {
    name: 'components-without-formats',
    comment: 'A page that shows cards loads no parser of spreadsheets.',
    from: { path: components, pathNot: notShipped },
    to: { path: '^packages/(formats|cli)/' },
  },
  {
    name: 'components-below-docs',
    comment: 'The elements know nothing of the site that documents them.',
    from: { path: components },
    to: { path: '^apps/' },
  },
  {
    name: 'elements-without-validators',
    comment:
      'Elements take view, locales and render; reading and checking a file would triple their size. What checks a file comes with the first one.',
    from: { path: components, pathNot: [notShipped, `${components}validation-report/check/`] },
    to: { path: `${core}(index\\.ts|findings/|rules/|schema/|models/)`, dependencyTypesNot: typesOnly },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const hygiene = [
  { name: 'no-circles', from: {}, to: { circular: true } },
  { name: 'resolvable', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-node-in-packages',
    comment: 'What is published runs in any browser.',
    from: { path: `${core}|${formats}|${components}`, pathNot: notShipped },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-test-code-in-packages',
    comment:
      'A published module imports only what its users install; what draws pictures is theirs to install.',
    from: {
      path: `${core}|${formats}|${cli}|${components}`,
      pathNot: `${notShipped}|site/picture-tools\\.ts$`,
    },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...arrows, ...hygiene].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
