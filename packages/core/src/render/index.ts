export { renderHTML } from './html.js';
export type { RenderOptions } from './html.js';
