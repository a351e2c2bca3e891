import type { Page } from 'playwright';

/** What examples load on purpose, to show what an element does when there is nothing: an answer of 404 is their point. */
const MISSING_ON_PURPOSE = /\/there-is-no-such-file\.json/;

/**
 * Notes everything that goes wrong in a page from now on: errors on the console, failed requests, and requests to
 * anything outside the folder of the site, be it another origin or a path above.
 *
 * @returns the problems, to which more are added while the page lives
 */
export function watch(page: Page, site: string): readonly string[] {
  const problems: string[] = [];
  const unexpected = (address: string) => !MISSING_ON_PURPOSE.test(address);
  page.on('console', (message) => {
    if (message.type() === 'error' && unexpected(message.location().url)) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${site}/`) && !/^(?:data|blob):/.test(address)) problems.push(`asks ${address}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && unexpected(response.url())) {
      problems.push(`${String(response.status())} ${response.url()}`);
    }
  });
  return problems;
}
