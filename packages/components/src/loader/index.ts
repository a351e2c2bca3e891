export { load, loadTags, observe, type LoadResult } from './loader.js';
