export { renderHTML } from './html.js';
export { jsonLD, renderJSONLD } from './json-ld.js';
export type { JSONLDOptions } from './json-ld-things.js';
export type { LinkedNode, LinkedValue } from './json-ld-values.js';
export { renderMarkdown } from './markdown.js';
export type { RenderOptions } from './options.js';
