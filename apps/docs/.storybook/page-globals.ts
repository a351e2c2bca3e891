import type { Decorator, Preview } from '@storybook/web-components-vite';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { followDirection, inDirection } from './right-to-left.js';

/** The toolbar: what the page around the elements would set on its root element. */
export const pageGlobals: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'az', title: 'Azərbaycanca' },
        { value: 'kk', title: 'Қазақша' },
        { value: 'ru', title: 'Русский' },
        { value: 'tr', title: 'Türkçe' },
      ],
    },
  },
  theme: {
    description: 'Colour scheme of the page',
    toolbar: {
      title: 'Theme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'System theme' },
        { value: 'light', title: 'Light theme' },
        { value: 'dark', title: 'Dark theme' },
      ],
    },
  },
  contrast: {
    description: 'Contrast that the page asks for',
    toolbar: {
      title: 'Contrast',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'System contrast' },
        { value: 'more', title: 'More contrast' },
      ],
    },
  },
  direction: {
    description: 'Writing direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
};

type Globals = Record<string, unknown>;

const colorSchemes: Record<string, string> = { light: 'light', dark: 'dark', system: 'light dark' };

/** Sets the chosen language, direction, theme and contrast on the root element, as any page that uses the elements would. */
function applyToPage(globals: Globals): void {
  const root = document.documentElement;
  root.dir = textOr('ltr', globals['direction']);
  root.lang = inDirection(root.dir, textOr('en', globals['language']));
  root.style.colorScheme = colorSchemes[textOr('system', globals['theme'])] ?? 'light dark';
  // Empty is on; without the property the elements follow the system.
  if (globals['contrast'] === 'more') root.style.setProperty('--comity-contrast-more', ' ');
  else root.style.removeProperty('--comity-contrast-more');
}

function textOr(fallback: string, value: unknown): string {
  return typeof value === 'string' ? value : fallback;
}

/** Whether the page is dark now, by the toolbar or by the system. */
export function pageIsDark(): boolean {
  const scheme = document.documentElement.style.colorScheme;
  return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** What a link to a page asks for: `globals=language:az;theme:dark`. */
function globalsOfAddress(): Globals {
  const asked = new URLSearchParams(location.search).get('globals') ?? '';
  const globals: Globals = {};
  for (const pair of asked.split(';')) {
    const [name = '', value] = pair.split(':');
    globals[name] = value;
  }
  return globals;
}

/** Dresses the page before each story is drawn. */
export const withPageGlobals: Decorator = (story, { globals }) => {
  applyToPage(globals);
  return story();
};

/** Dresses the written pages too, which have no story of their own. */
export function followPageGlobals(): void {
  followDirection();
  applyToPage(globalsOfAddress());
  const channel = addons.getChannel();
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) {
    channel.on(event, ({ globals }: { globals: Globals }) => {
      applyToPage(globals);
    });
  }
}
