/**
 * The types of the models as a developer meets them: in the hovers of an editor and in what is published.
 */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { inRepository } from './generate/files.mjs';
import { modelDeclarations } from './generate/json-schema.mjs';

const MODELS = inRepository('packages/core/src/models/index.ts');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  types: [],
  skipLibCheck: true,
};

describe('every field of an exported interface has a doc comment', async () => {
  const declarations = await modelDeclarations();
  const models = declarations.interfaces().filter(({ file }) => file.includes('/models/'));
  const names = models.map(({ name }) => name);

  test('there are interfaces', () => {
    expect(names).toContain('Agreement');
    expect(names.length).toBeGreaterThan(40);
  });

  test.each(names)('%s', (name) => {
    const fields = declarations.ownFields(name);
    const silent = fields.filter(({ doc }) => doc === undefined).map((field) => field.name);
    expect(silent).toEqual([]);
    expect(declarations.find(name)?.doc, 'of the interface itself').toMatch(/\.$/);
    for (const { name: field, doc } of fields) expect(doc, field).toMatch(/[.)]$/);
  });
});

// Each asks a compiler that has just started.
const timeout = 30_000;

describe('a hover shows the names of types and what the field means', { timeout }, () => {
  const hover = hovers('Agreement', 'Visit', 'Outcome');

  test.each([
    ['Agreement', 'id', 'Agreement.id: Id'],
    ['Agreement', 'title', 'Agreement.title?: Text | undefined'],
    ['Agreement', 'parties', 'Agreement.parties?: (Reference | PartyLink)[] | undefined'],
    ['Agreement', 'signedOn', 'Agreement.signedOn?: PartialDate | undefined'],
    ['Agreement', 'signatures', 'Agreement.signatures?: Signature[] | undefined'],
    ['Agreement', 'sectors', 'Agreement.sectors?: SectorRef[] | undefined'],
    ['Agreement', 'count', 'Agreement.count?: Count | undefined'],
    ['Agreement', 'citations', 'RecordBase.citations?: (string | Citation)[] | undefined'],
    ['Visit', 'visitors', 'Visit.visitors?: (Id | PersonLink)[] | undefined'],
    ['Visit', 'startDate', 'Visit.startDate?: PartialDate | undefined'],
    ['Outcome', 'by', 'Outcome.by?: (Reference | ActorLink)[] | undefined'],
  ])('%s.%s', (type, field, expected) => {
    const { text, documentation } = hover(type, field);
    expect(text).toBe(`(property) ${expected}`);
    expect(documentation).toMatch(/^[A-Z].*\.$/s);
  });
});

test(
  'the declarations of the models stay small: no type is written out where it has a name',
  { timeout },
  () => {
    const size = declarationSize();
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(24_000);
  },
);

/** Asks the language service about the fields of some types, as an editor does. */
function hovers(...types: readonly string[]) {
  const file = inRepository('packages/core/src/models/hover.ts');
  const fields = (type: string) => `${type.toLowerCase()}.`;
  const head = `import type { ${types.join(', ')} } from './index.js';\n`;
  const declared = types.map((type) => `declare const ${type.toLowerCase()}: ${type};\n`).join('');
  let text = head + declared;
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => OPTIONS,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => inRepository(''),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
  });
  return (type: string, field: string) => {
    text = `${head}${declared}${fields(type)}${field};`;
    version++;
    const info = service.getQuickInfoAtPosition(file, text.length - 2);
    return {
      text: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
    };
  };
}

/** Bytes of the emitted declarations of all models, without comments. */
function declarationSize(): number {
  const program = ts.createProgram([MODELS], {
    ...OPTIONS,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true,
  });
  let size = 0;
  program.emit(undefined, (name, text) => {
    if (name.includes('/models/')) size += text.length;
  });
  return size;
}
