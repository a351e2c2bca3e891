import { SaxesParser } from 'saxes';
import type { FindingMaker, TableFinding } from '../finding.js';
import type { FormatFindingKey } from '../messages/messages.js';
import { decodeText } from '../text/decode.js';

/** What is told of an XML text, in its order. */
export interface XmlHandlers {
  /** `line` from 1. */
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  text(text: string): void;
  close(name: string): void;
}

/** Nobody writes data deeper than this; a file that is deeper is meant to do harm. */
const DEEPEST = 200;

/** Ends the walk; the finding says why. */
class Stop extends Error {
  constructor(readonly finding: TableFinding) {
    super(finding.message);
  }
}

/**
 * Reads a text as XML 1.0 and hands over its elements. It ends at the first mistake, at a document type declaration
 * (whose entities could grow without end, or name files of the reader's machine), and where elements are too deep.
 *
 * @returns why it ended before the end of the text
 */
export function walkXml(text: string, handlers: XmlHandlers, make: FindingMaker): TableFinding | undefined {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  const here = () => ({
    position: { line: parser.line, column: parser.column + 1, offset: parser.position },
  });
  // The parser reads the whole declaration first; what it declares is never used.
  parser.on('doctype', () => {
    throw new Stop(make('doctype-refused', {}, here()));
  });
  parser.on('error', ({ message }) => {
    throw new Stop(make(...wordsFor(message.replace(/^[\d:]+:\s*/, '').replace(/\.$/, '')), here()));
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Stop(make('too-deep', { limit: DEEPEST }, here()));
    handlers.open(name, attributes, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handlers.close(name);
  });
  parser.on('text', (part) => {
    handlers.text(part);
  });
  parser.on('cdata', (part) => {
    handlers.text(part);
  });
  try {
    parser.write(text).close();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.finding;
    throw error;
  }
}

/** What the parser says of the mistakes that are made most; of each the last word may be a name. */
const FAULTS: readonly (readonly [RegExp, FormatFindingKey])[] = [
  [/^unclosed tag: (.+)$/, 'invalid-xml.unclosed'],
  [/^(?:unmatched closing|unexpected close) tag/, 'invalid-xml.unmatched'],
  [/^disallowed character/, 'invalid-xml.character'],
  [/^undefined entity/, 'invalid-xml.entity'],
  [/^duplicate attribute: (.+)$/, 'invalid-xml.duplicate'],
  [/^unquoted attribute value/, 'invalid-xml.unquoted'],
  [/^text data outside/, 'invalid-xml.outside'],
];

/** A mistake in our words; one that is rare in those of the parser. */
function wordsFor(reason: string): [FormatFindingKey, Readonly<Record<string, string>>] {
  for (const [pattern, key] of FAULTS) {
    const found = pattern.exec(reason);
    if (found !== null) return [key, { reason, name: found[1] ?? '' }];
  }
  return ['invalid-xml', { reason }];
}

/** The text of an XML file, in the encoding that it declares or that is found. */
export function decodeXml(input: string | Uint8Array, make: FindingMaker, encoding?: string) {
  return decodeText(input, make, encoding ?? declaredEncoding(input));
}

function declaredEncoding(input: string | Uint8Array): string | undefined {
  if (typeof input === 'string') return undefined;
  const beginning = String.fromCharCode(...input.subarray(0, 200));
  const name = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(beginning)?.[1];
  // A declaration that can be read as ASCII is not in UTF-16, whatever it says.
  if (name === undefined || /^(utf-?16|ucs)/i.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
