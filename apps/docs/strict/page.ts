/**
 * Runs in a page of our own, not in Storybook's: mounts one story after another, and connects and disconnects
 * elements. A test in Node tells it what to do.
 */
import { render } from 'lit';

type Arguments = Record<string, unknown>;
type Draw = (args: Arguments, context: { args: Arguments; globals: Arguments }) => unknown;

interface Annotations {
  component?: string;
  args?: Arguments;
  render?: Draw;
  decorators?: ((story: () => unknown, context: unknown) => unknown)[];
}

interface Waiting extends Element {
  updateComplete?: Promise<unknown>;
  state?: string;
}

const files = {
  ...import.meta.glob<Record<string, Annotations>>('../../../packages/components/src/*/*.stories.ts'),
  ...import.meta.glob<Record<string, Annotations>>('../stories/*.stories.ts'),
};

/** Every story as `file name`. */
async function listStories(): Promise<string[]> {
  const lists = await Promise.all(
    Object.entries(files).map(async ([file, load]) =>
      Object.keys(await load())
        .filter((name) => name !== 'default')
        .map((name) => `${file} ${name}`),
    ),
  );
  return lists.flat();
}

/** Draws a story as Storybook would, and waits until nothing more is to come. */
async function mount(id: string): Promise<void> {
  const [file = '', name = ''] = id.split(' ');
  const module = await files[file]?.();
  const meta = module?.['default'] ?? {};
  const story = module?.[name] ?? {};
  const args = { ...meta.args, ...story.args };
  const context = { args, globals: { language: 'en' } };
  const draw = story.render ?? meta.render;
  let content = (): unknown => draw?.(args, context);
  for (const decorate of [...(story.decorators ?? []), ...(meta.decorators ?? [])]) {
    const inner = content;
    content = () => decorate(inner, context);
  }
  const stage = document.createElement('main');
  document.body.replaceChildren(stage);
  render(content(), stage);
  await settled(stage);
}

/** Connects and disconnects an element of its own each time, and one and the same each time. */
async function cycle(tag: string, times: number): Promise<void> {
  const { article } = await import('../../../packages/components/test-data/visit.js');
  const same = document.createElement(tag);
  for (let round = 0; round < times; round++) {
    const element = round % 2 === 0 ? same : document.createElement(tag);
    Object.assign(element, { data: article, code: 'energy', party: 'AZ', recordId: recordFor(tag) });
    document.body.append(element);
    await (element as Waiting).updateComplete;
    // What an element does later it must also leave undone when it has gone.
    if (round % 50 === 0) await frame();
    element.remove();
  }
  await frame();
}

function recordFor(tag: string): string | undefined {
  if (/agreement-card|lifecycle/.test(tag)) return 'investment-mechanism-agreement';
  return tag === 'comity-route-map' ? 'baku-aktau' : undefined;
}

async function settled(root: ParentNode): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const all = [...root.querySelectorAll<Waiting>('*')].filter(({ localName }) =>
      localName.startsWith('comity-'),
    );
    for (const { updateComplete } of all) await updateComplete;
    await frame();
    if (all.every(({ state }) => state !== 'loading') || performance.now() > deadline) return;
  }
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

const violations: string[] = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
    violations.push(`${effectiveDirective} ${blockedURI} ${sample} in ${sourceFile}`);
  },
);

Object.assign(window, { comityPage: { listStories, mount, cycle, violations } });
