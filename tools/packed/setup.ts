/**
 * Packs and installs the packages once for all tests of this folder.
 */
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { installPackedPackages } from './consumer.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the project in which the packed packages are installed. */
    consumerFolder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await installPackedPackages();
  project.provide('consumerFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
