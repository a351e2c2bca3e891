import results from '../../../e2e/results.json';

/** A project of a stranger in which the packages were tried. */
export interface ClientRow {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly node: string;
  /** Packages of others with their versions. */
  readonly uses: readonly string[];
  readonly ok: boolean;
}

const manifests = import.meta.glob<string>('../../../e2e/clients/*/package.json', {
  eager: true,
  import: 'description',
});

const descriptions = new Map(
  Object.entries(manifests).map(([path, description]) => [path.split('/').at(-2), description]),
);

/** When, with which version of the packages, and where they were tried. */
export const triedOn: string = results.day;
export const triedVersion: string = results.version;
export const triedWith: string = `${results.browser}, ${results.system}`;

/** A client as the rehearsal writes it down. */
interface Tried {
  readonly client: string;
  readonly node: string;
  readonly ok: boolean;
  readonly uses: Readonly<Partial<Record<string, string>>>;
}

const tried: readonly Tried[] = results.clients;

/** Every client of the last whole run. */
export const clientRows: readonly ClientRow[] = tried.map(({ client, node, uses, ok }) => ({
  key: `${client} ${node}`,
  name: client,
  description: descriptions.get(client) ?? '',
  node,
  uses: Object.entries(uses)
    .filter(([name]) => !name.startsWith('@types/'))
    .map(([name, version = '']) => `${name} ${version.replace(/^npm:.*@/, '')}`),
  ok,
}));
