export { ComityLifecycle } from './lifecycle.js';
