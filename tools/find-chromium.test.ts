import { describe, expect, test, vi } from 'vitest';
import type { Installer } from './chromium/installers.mjs';
import type { Candidate } from './chromium/launch.mjs';
import { findChromium, NoChromiumError, type Probes } from './find-chromium.mjs';

interface Situation {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  /** Files that are there. */
  files?: string[];
  /** Files that are there and do not start. */
  broken?: string[];
  installers?: Installer[];
}

/** A machine that exists only in this test, and a log of what was tried on it. */
function machineWith({ platform = 'linux', env = {}, files = [], broken = [], installers = [] }: Situation) {
  const tried: string[] = [];
  const probes: Probes = {
    machine: {
      platform,
      env: { PATH: '/usr/local/bin:/usr/bin', ...env },
      exists: (path) => files.includes(path),
      playwrightPath: () => '/playwright/chrome',
    },
    installers,
    tryToStart: ({ executablePath }: Candidate) => {
      tried.push(executablePath);
      return Promise.resolve(
        broken.includes(executablePath)
          ? { reason: 'a library is missing' }
          : { options: { executablePath, args: [] } },
      );
    },
    log: vi.fn(),
  };
  return { probes, tried };
}

function installer(name: 'apt' | 'npm', overrides: Partial<Installer> = {}): Installer {
  const candidate = { executablePath: `/${name}/chromium`, origin: name };
  const defaults = { applies: () => true, installed: () => [], install: () => [candidate] };
  return { name, description: `the ${name} package`, ...defaults, ...overrides };
}

const found = async (probes: Probes, install = true) =>
  (await findChromium({ probes, install })).executablePath;

describe('the order of the search', () => {
  test('a variable comes first, the project’s own before the general ones', async () => {
    const files = ['/playwright/chrome', '/usr/bin/chromium'];
    const { probes, tried } = machineWith({ files, env: { CHROME_PATH: '/b', COMITY_CHROMIUM: '/a' } });
    expect(await found(probes)).toBe('/a');
    expect(tried).toEqual(['/a']);
  });

  test('then Playwright’s download, then the system’s, Chromium before Chrome and Edge', async () => {
    const system = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(await found(machineWith({ files: [...system, '/playwright/chrome'] }).probes)).toBe(
      '/playwright/chrome',
    );
    expect(await found(machineWith({ files: system }).probes)).toBe('/usr/bin/chromium');
  });

  test('one that does not start is passed over', async () => {
    const { probes, tried } = machineWith({
      files: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      broken: ['/usr/bin/chromium'],
    });
    expect(await found(probes)).toBe('/usr/bin/google-chrome');
    expect(tried).toEqual(['/usr/bin/chromium', '/usr/bin/google-chrome']);
  });

  test('the usual places of macOS and Windows are known', async () => {
    const mac = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(
      await found(machineWith({ platform: 'darwin', env: { HOME: '/Users/a' }, files: [mac] }).probes),
    ).toBe(mac);
    const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    const env = { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` };
    expect(await found(machineWith({ platform: 'win32', env, files: [edge] }).probes)).toBe(edge);
  });
});

describe('installing', () => {
  test('happens only where nothing starts, in the order given', async () => {
    const { probes } = machineWith({ installers: [installer('apt'), installer('npm')] });
    expect(await found(probes)).toBe('/apt/chromium');
    expect(probes.log).toHaveBeenCalledTimes(1);
  });

  test('goes on to the next way when one fails or gives a browser that does not start', async () => {
    const failing = installer('apt', {
      install: () => {
        throw new Error('no network');
      },
    });
    expect(await found(machineWith({ installers: [failing, installer('npm')] }).probes)).toBe(
      '/npm/chromium',
    );
    const stub = machineWith({ installers: [installer('apt'), installer('npm')], broken: ['/apt/chromium'] });
    expect(await found(stub.probes)).toBe('/npm/chromium');
  });

  test('is not repeated when an earlier run has left a browser', async () => {
    const install = vi.fn(() => []);
    const left = installer('npm', { install, installed: () => [{ executablePath: '/left', origin: 'npm' }] });
    expect(await found(machineWith({ installers: [left] }).probes)).toBe('/left');
    expect(install).not.toHaveBeenCalled();
  });

  test('can be narrowed to one way, or refused', async () => {
    const installers = [installer('apt'), installer('npm')];
    const narrowed = machineWith({ installers, env: { COMITY_CHROMIUM_INSTALL: 'npm' } });
    expect(await found(narrowed.probes)).toBe('/npm/chromium');
    const refused = machineWith({ installers, env: { COMITY_CHROMIUM_INSTALL: 'never' } });
    await expect(found(refused.probes)).rejects.toThrow(NoChromiumError);
    await expect(found(machineWith({ installers }).probes, false)).rejects.toThrow(NoChromiumError);
  });
});

describe('the message when there is none', () => {
  test('says what was tried, why it failed, and what to do on each system', async () => {
    const { probes } = machineWith({ files: ['/usr/bin/chromium'], broken: ['/usr/bin/chromium'] });
    const message = await found(probes).catch((error: unknown) => String(error));
    expect(message).toContain('/usr/bin/chromium (the system): a library is missing');
    for (const system of ['Debian', 'other Linux', 'macOS', 'Windows', 'COMITY_CHROMIUM=']) {
      expect(message).toContain(system);
    }
  });

  test('a browser named by a variable is never silently replaced by another', async () => {
    const { probes, tried } = machineWith({
      env: { COMITY_CHROMIUM: '/mine' },
      files: ['/usr/bin/chromium'],
      broken: ['/mine'],
    });
    await expect(found(probes)).rejects.toThrow('/mine (the variable COMITY_CHROMIUM): a library is missing');
    expect(tried).toEqual(['/mine']);
  });
});
