import { ComityLifecycle } from './lifecycle.js';

ComityLifecycle.define();
