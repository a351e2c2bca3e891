import onePage from '../snippets/one-visit.html?raw';
import application from '../snippets/readme/components-application.html?raw';
import angularMain from '../../../e2e/clients/angular/src/main.ts?raw';
import nextLayout from '../../../e2e/clients/next/app/layout.tsx?raw';
import nextPage from '../../../e2e/clients/next/app/page.tsx?raw';
import nextVisit from '../../../e2e/clients/next/app/visit.tsx?raw';
import reactApp from '../../../e2e/clients/vite-react/src/app.tsx?raw';
import reactTypes from '../../../e2e/clients/vite-react/src/comity.d.ts?raw';
import svelteApp from '../../../e2e/clients/svelte/src/App.svelte?raw';
import vueApp from '../../../e2e/clients/vue/src/App.vue?raw';
import vueConfig from '../../../e2e/clients/vue/vite.config.ts?raw';

/** A file as its author writes it. */
interface InstallFile {
  readonly name: string;
  readonly text: string;
}

/** One way to bring the elements to a page. Every file of it is built, run and looked at by a test. */
export interface InstallWay {
  /** What stands on its tab. */
  readonly title: string;
  /** What has to be known before. */
  readonly note: string;
  /** Whether the packages come from npm. */
  readonly npm: boolean;
  readonly files: readonly InstallFile[];
}

/** Regions are marked for the readmes, which show a part. */
const withoutMarkers = (text: string): string => text.replace(/^.*#(?:end)?region.*\n/gm, '');

const way = (
  title: string,
  npm: boolean,
  note: string,
  files: Readonly<Record<string, string>>,
): InstallWay => ({
  title,
  note,
  npm,
  files: Object.entries(files).map(([name, text]) => ({ name, text: withoutMarkers(text) })),
});

/** The ways, in the order of their tabs. */
export const installWays: readonly InstallWay[] = [
  way(
    'CDN',
    false,
    'Copy the folder dist/cdn of @comity/components to your own server, or only comity.js of it: no build, no package manager. sri.json beside it has the hash of each file, for integrity.',
    { 'index.html': onePage },
  ),
  way('npm', true, 'With any build tool that reads modules from npm, such as Vite.', {
    'index.html': application,
  }),
  way(
    'React',
    true,
    'React 19 sets objects as properties and hears events by their names. One line makes the compiler know the elements.',
    { 'src/app.tsx': reactApp, 'src/comity.d.ts': reactTypes },
  ),
  way(
    'Vue',
    true,
    'Vue 3 is told which tags are elements of the browser; a shallowRef keeps it from watching each record.',
    { 'src/App.vue': vueApp, 'vite.config.ts': vueConfig },
  ),
  way('Svelte', true, 'Svelte 5 sets properties and hears events as they are named.', {
    'src/App.svelte': svelteApp,
  }),
  way('Angular', true, 'A component with CUSTOM_ELEMENTS_SCHEMA; no module and no zone is needed.', {
    'src/main.ts': angularMain,
  }),
  way(
    'Server (Next)',
    true,
    'The server writes the visit as HTML, which is read without JavaScript; the element takes it over. React gives no properties to an element that its server has written, so an effect sets them.',
    { 'app/page.tsx': nextPage, 'app/visit.tsx': nextVisit, 'app/layout.tsx': nextLayout },
  ),
];
