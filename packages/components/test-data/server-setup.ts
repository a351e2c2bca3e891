import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { TestProject } from 'vitest/node';
import { sourceAliases } from '../../../tools/source-aliases.mjs';
import type * as OnServer from './render-on-server.js';
import type {} from './server-rendered.js';

/** Draws every element in Node, before the browser takes them over. */
export default async function setup(project: TestProject): Promise<void> {
  const { module } = await runnerImport<typeof OnServer>(
    fileURLToPath(new URL('render-on-server.ts', import.meta.url)),
    { configFile: false, logLevel: 'error', resolve: { alias: sourceAliases() } },
  );
  project.provide('serverRendered', encodeURIComponent(JSON.stringify(module.rendered)));
}
