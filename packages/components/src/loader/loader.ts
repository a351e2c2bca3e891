import { LOADERS } from './loaders.generated.js';

/** What came of looking through a part of a page. */
export interface LoadResult {
  /** Tags that were fetched and defined now. */
  readonly defined: readonly string[];
  /** Tags whose module could not be fetched; they are tried again the next time they are met. */
  readonly failed: readonly string[];
}

const pending = new Map<string, Promise<boolean>>();

/**
 * Fetches the elements of Comity that stand in a part of a page and are not defined yet. What is no element of
 * Comity is left alone.
 *
 * @param root where to look: a document, an element (itself too) or a shadow root
 * @returns once all that were found are there, or have failed; never rejects
 */
export function load(root: ParentNode = document): Promise<LoadResult> {
  const tags = new Set<string>();
  if (root instanceof Element && root.matches(':not(:defined)')) tags.add(root.localName);
  for (const element of root.querySelectorAll(':not(:defined)')) tags.add(element.localName);
  return loadTags(tags);
}

/**
 * Fetches elements by their names, also those that are on no page yet.
 *
 * @param names tags such as `comity-visit`, or the same without `comity-`; unknown ones are ignored
 */
export async function loadTags(names: Iterable<string>): Promise<LoadResult> {
  const tags = [...new Set([...names].map(tagOf))].filter((tag) => Object.hasOwn(LOADERS, tag));
  const results = await Promise.all(tags.map((tag) => fetchOnce(tag)));
  return {
    defined: tags.filter((_tag, at) => results[at]),
    failed: tags.filter((_tag, at) => !results[at]),
  };
}

/**
 * Does the same for all that is added later.
 *
 * @returns a function that stops it
 */
export function observe(root: Document | Element | ShadowRoot = document): () => void {
  void load(root);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) void load(node);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

function tagOf(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith('comity-') ? lower : `comity-${lower}`;
}

function fetchOnce(tag: string): Promise<boolean> {
  let promise = pending.get(tag);
  if (promise === undefined) {
    promise = fetchElement(tag);
    pending.set(tag, promise);
  }
  return promise;
}

async function fetchElement(tag: string): Promise<boolean> {
  try {
    await LOADERS[tag]?.();
    return true;
  } catch (error) {
    // The page keeps the text inside the element; the next one of its kind tries again.
    pending.delete(tag);
    console.warn(`Comity: <${tag}> could not be loaded.`, error);
    return false;
  }
}
