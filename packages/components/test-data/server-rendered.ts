import type { LitElement } from 'lit';
import { inject } from 'vitest';

/** An element as `@lit-labs/ssr` has drawn it in Node. */
export interface ServerRendered {
  readonly tag: string;
  readonly language: string;
  readonly html: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** As JSON in the form of a part of an address: Vitest prints it into a script, which markup would end. */
    readonly serverRendered: string;
  }
}

/** Every element in English and in Azerbaijani, as Node has drawn it before the tests began. */
export function serverRendered(): ServerRendered[] {
  return JSON.parse(decodeURIComponent(inject('serverRendered'))) as ServerRendered[];
}

/** The element as the parser of a page makes it, comments and all, before any of our code has seen it. */
export function parsed({ html }: ServerRendered): LitElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the parser itself: other ways drop the comments
  page.write(`<!doctype html><body>${html}`);
  page.close();
  const element = document.adoptNode(page.body.firstElementChild as LitElement);
  frame.remove();
  return element;
}
