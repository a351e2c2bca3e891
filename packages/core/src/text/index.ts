export { afterBlanks, withoutMark } from './characters.js';
export { findDuplicateKeys } from './duplicate-keys.js';
export { locate, PathNode } from './locate.js';
export { positionAt, positionsAt, START, type TextPosition } from './position.js';
export { findSyntaxMistake, PROBLEMS, syntaxMistakeOf } from './syntax-mistake.js';
export { decodeUtf8, Utf8Chunks } from './utf8.js';
export { JsonSplitter } from './split-json.js';
export { LineSplitter } from './split-lines.js';
export type { TextPart, TextSplitter, ValuePart } from './text-part.js';
