/**
 * Opens a story in a page of Playwright, in the language, theme and direction that are asked for, and waits until
 * there is nothing more to come.
 */

/**
 * What the toolbar of Storybook sets on the page around the story.
 *
 * @typedef {object} PageGlobals
 * @property {string} [language] BCP 47 tag; `en` by default
 * @property {'light' | 'dark' | 'system'} [theme] `light` by default
 * @property {'ltr' | 'rtl'} [direction] `ltr` by default
 */

/** @type {Required<PageGlobals>} */
const defaults = { language: 'en', theme: 'light', direction: 'ltr' };

/** Longest wait for a story, in milliseconds: a register of thousands of records on a machine that does other things too. */
const PATIENCE = 60_000;

/**
 * What a page is fetching: an element may be shown before a part that it loads later, such as the coast of a map.
 *
 * @typedef {object} Traffic
 * @property {Set<import('playwright').Request>} open that have not ended
 * @property {number} changes how often one has begun or ended
 */

/** @type {WeakMap<import('playwright').Page, Traffic>} */
const traffics = new WeakMap();

/** @returns {Traffic} */
function trafficOf(/** @type {import('playwright').Page} */ page) {
  const known = traffics.get(page);
  if (known) return known;
  /** @type {Traffic} */
  const traffic = { open: new Set(), changes: 0 };
  traffics.set(page, traffic);
  page.on('request', (request) => {
    traffic.open.add(request);
    traffic.changes += 1;
  });
  const ended = (/** @type {import('playwright').Request} */ request) => {
    traffic.open.delete(request);
    traffic.changes += 1;
  };
  page.on('requestfinished', ended).on('requestfailed', ended);
  return traffic;
}

/**
 * Opens a story alone, without the frame of Storybook, runs its play function and waits until it is whole.
 *
 * @param {import('playwright').Page} page
 * @param {string} address of the served Storybook
 * @param {string} id of the story
 * @param {PageGlobals} [globals]
 * @throws {Error} when the story or its play function failed, with what Storybook shows of it
 */
export async function openStory(page, address, id, globals = {}) {
  // The add-on would run axe on each story by itself.
  const wanted = { ...defaults, ...globals, 'a11y.manual': '!true' };
  const query = Object.entries(wanted).map((pair) => pair.join(':'));
  trafficOf(page).open.clear();
  await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&globals=${query.join(';')}`);
  await page.waitForFunction(isFinished, id, { timeout: PATIENCE });
  await finish(page, id);
}

/**
 * The same in a page in which a story is open already, as the sidebar of Storybook does it: several times faster, since
 * the page stays. What a test has done to the page around the story stays too.
 *
 * @param {import('playwright').Page} page
 * @param {string} id of the story; the one that is open is drawn anew
 * @param {PageGlobals} [globals]
 * @throws {Error} when the story or its play function failed, with what Storybook shows of it
 */
export async function switchStory(page, id, globals = {}) {
  await page.evaluate(changeStory, { id, globals: { ...defaults, ...globals } });
  await page.waitForFunction(isFinished, id, { timeout: PATIENCE });
  await finish(page, id);
}

/** @throws {Error} when the story that has been opened failed */
async function finish(/** @type {import('playwright').Page} */ page, /** @type {string} */ id) {
  const failure = await page.evaluate(failureOf);
  if (failure !== undefined) throw new Error(`The story ${id} failed: ${failure}`);
  await settle(page);
}

/**
 * Changes language, theme or direction of the page around the story that is open. What a user has done in it stays.
 *
 * @param {import('playwright').Page} page
 * @param {PageGlobals} globals those to change
 */
export async function changeGlobals(page, globals) {
  await page.evaluate(async (changed) => {
    const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
    const finished = new Promise((resolve) => channel.once('storyFinished', resolve));
    channel.emit('updateGlobals', { globals: changed });
    await finished;
  }, globals);
  await settle(page);
}

/**
 * Waits until every element of the kit has its language, has drawn itself, and is not loading, and until fonts,
 * pictures and all else that was asked for are there.
 *
 * @param {import('playwright').Page} page
 */
export async function settle(page) {
  const traffic = trafficOf(page);
  const end = Date.now() + PATIENCE;
  for (;;) {
    const { changes } = traffic;
    await page.waitForFunction(isSettled, undefined, { timeout: PATIENCE });
    if (traffic.open.size === 0 && traffic.changes === changes) return;
    if (Date.now() > end) {
      const open = [...traffic.open].map((request) => request.url());
      throw new Error(`After ${PATIENCE / 1000} s the page still waits for ${open.join(', ')}.`);
    }
  }
}

/* What follows runs in the page, so each function stands alone. */

/**
 * @param {string} id
 * @returns {boolean} whether the story has been drawn and its play function has ended, well or not
 */
function isFinished(id) {
  const render = /** @type {any} */ (globalThis).__STORYBOOK_PREVIEW__?.currentRender;
  return (
    document.body.classList.contains('sb-show-errordisplay') ||
    (render?.id === id && ['finished', 'errored'].includes(render.phase))
  );
}

/**
 * Goes to a story, without what the last one has left in the address, and back to the top.
 *
 * @param {{ id: string, globals: Required<PageGlobals> }} wanted
 */
async function changeStory({ id, globals }) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = /** @type {any} */ (
    globalThis
  );
  const focused = document.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  scrollTo(0, 0);
  history.replaceState(history.state, '', `${location.pathname}?viewMode=story&id=${id}`);

  const began = preview.currentRender?.id === id ? 'forceRemount' : 'setCurrentStory';
  const current = preview.storyStoreValue.userGlobals.globals;
  if (Object.entries(globals).some(([name, value]) => current[name] !== value)) {
    const finished = new Promise((resolve) => channel.once('storyFinished', resolve));
    channel.emit('updateGlobals', { globals });
    await finished;
  }
  const drawn = new Promise((resolve) => channel.once('storyRenderPhaseChanged', resolve));
  channel.emit(began, { storyId: id, viewMode: 'story' });
  await drawn;
}

/** @returns {string | undefined} what Storybook shows in place of a story that failed */
function failureOf() {
  const { phase } = /** @type {any} */ (globalThis).__STORYBOOK_PREVIEW__?.currentRender ?? {};
  if (phase !== 'errored' && !document.body.classList.contains('sb-show-errordisplay')) return undefined;
  return (
    document.querySelector('.sb-errordisplay')?.textContent.replace(/\s+/g, ' ').trim() || 'no reason given'
  );
}

/** @returns {Promise<boolean>} */
async function isSettled() {
  /** @returns {Element[]} all elements of the page, through shadow roots */
  const within = (/** @type {ParentNode} */ node) =>
    [...node.querySelectorAll('*')].flatMap((/** @type {Element} */ element) =>
      element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element],
    );
  const ours = /** @type {any[]} */ (
    within(document).filter(({ localName }) => localName.startsWith('comity-'))
  );
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.all(ours.map((element) => element.updateComplete));
  if (ours.some((element) => element.texts === undefined && 'locale' in element)) return false;
  if (ours.some((element) => element.state === 'loading' || element.isUpdatePending)) return false;
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await frame();
  await frame();
  return ours.every((element) => element.isUpdatePending !== true);
}
