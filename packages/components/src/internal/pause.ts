/** Lets the page draw and answer; without the wait of at least four milliseconds that a timer has. */
export function pause(): PromiseLike<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
