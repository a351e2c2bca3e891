/**
 * Firefox and WebKit as one thing to test with: a page that goes to an address, runs a script and says what came back.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { programOf } from './programs.mjs';

/**
 * @typedef {object} Browser
 * @property {string} version name and version, as the browser says it
 * @property {(address: string) => Promise<void>} open goes to an address and waits for its `load`
 * @property {(script: string) => Promise<unknown>} run what the body of a function returns in the page, as JSON; a
 *   promise is waited for
 * @property {() => Promise<void>} close ends it
 */

/* What drives the browsers is installed only where it is used, so its types are told here, as far as they are needed. */

/**
 * @typedef {object} Puppeteer
 * @property {(options: object) => Promise<{ newPage: () => Promise<PuppeteerPage>, version: () => Promise<string>, close: () => Promise<void> }>} launch
 *
 * @typedef {object} PuppeteerPage
 * @property {(size: { width: number, height: number }) => Promise<void>} setViewport
 * @property {(address: string, options: object) => Promise<unknown>} goto
 * @property {(script: string) => Promise<unknown>} evaluate
 *
 * @typedef {object} Selenium
 * @property {new () => SessionBuilder} Builder
 * @property {new (wanted: object) => object} Capabilities
 *
 * @typedef {object} SessionBuilder
 * @property {(address: string) => SessionBuilder} usingServer
 * @property {(capabilities: object) => SessionBuilder} withCapabilities
 * @property {() => Promise<Session>} build
 *
 * @typedef {object} Session
 * @property {() => { setTimeouts: (timeouts: object) => Promise<void> }} manage
 * @property {() => Promise<{ get: (name: string) => unknown }>} getCapabilities
 * @property {(address: string) => Promise<void>} get
 * @property {(script: string) => Promise<unknown>} executeScript
 * @property {() => Promise<void>} quit
 */

/** @type {{ firefox: string, webkit: string }} */
const DRIVERS = { firefox: 'puppeteer-core', webkit: 'selenium-webdriver' };

const SIZE = { width: 1000, height: 900 };

/** @type {Readonly<Record<import('./programs.mjs').Engine, () => Promise<Browser>>>} */
export const start = { firefox: startFirefox, webkit: startWebKit };

/** @returns {Promise<Browser>} */
async function startFirefox() {
  /** @type {Puppeteer} */
  const { launch } = await import(DRIVERS.firefox);
  const browser = await launch({ browser: 'firefox', executablePath: programOf('firefox'), headless: true });
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return {
    version: await browser.version(),
    open: async (/** @type {string} */ address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (/** @type {string} */ script) => page.evaluate(`(async () => { ${script} })()`),
    close: () => browser.close(),
  };
}

/** @returns {Promise<Browser>} */
async function startWebKit() {
  /** @type {{ default: Selenium }} */
  const { default: selenium } = await import(DRIVERS.webkit);
  const { Builder, Capabilities } = selenium;
  const display = await startDisplay();
  const port = await freePort();
  const driver = spawn(programOf('webkit') ?? '', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display.name },
    stdio: 'ignore',
  });
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
    .build();
  await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  const capabilities = await session.getCapabilities();
  return {
    version: `WebKitGTK ${String(capabilities.get('browserVersion'))}`,
    open: (/** @type {string} */ address) => session.get(address),
    run: (/** @type {string} */ script) => session.executeScript(`return (async () => { ${script} })()`),
    close: async () => {
      await session.quit();
      driver.kill();
      display.close();
    },
  };
}

/**
 * The display of the machine; where there is none, one that nobody sees.
 *
 * @returns {Promise<{ name: string, close: () => void }>}
 */
async function startDisplay() {
  const { DISPLAY } = process.env;
  if (DISPLAY) return { name: DISPLAY, close: () => undefined };
  // It writes the number of the display that it has found free.
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', `${SIZE.width}x${SIZE.height + 100}x24`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error('Xvfb ended before it had a display.'));
    });
    server.stdout.once('data', (data) => {
      resolve(String(data).trim());
    });
  });
  return { name: `:${number}`, close: () => server.kill() };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => {
        resolve(port);
      });
    });
  });
}
