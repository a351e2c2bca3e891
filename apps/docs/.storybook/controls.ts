import type { ArgTypesEnhancer } from 'storybook/internal/types';

/** As much of the custom-elements manifest as is read here. */
export interface Manifest {
  modules: { declarations?: { tagName?: string; members?: Member[] }[] }[];
}

interface Member {
  name: string;
  static?: boolean;
  readonly?: boolean;
}

/** The manifest without static members, which belong to the class and not to an element on the page. */
export function withoutStaticMembers<Source extends Manifest>(manifest: Source): Source {
  const copy = structuredClone(manifest);
  for (const declaration of copy.modules.flatMap((module) => module.declarations ?? [])) {
    if (declaration.members) declaration.members = declaration.members.filter((member) => !member.static);
  }
  return copy;
}

const settable = new Set(['attributes', 'properties']);

/** Leaves a control only on what can be set: not on events, methods, slots, parts or read-only properties. */
export function controlsOnlyForInputs(manifest: Manifest): ArgTypesEnhancer {
  return ({ argTypes, component }) => {
    const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
    const members = declarations.find(({ tagName }) => tagName === component)?.members ?? [];
    const readOnly = new Set(members.filter((member) => member.readonly).map(({ name }) => name));
    return Object.fromEntries(
      Object.entries(argTypes).map(([name, argType]) => {
        const category = argType.table?.category;
        const fixed = readOnly.has(name) || (category !== undefined && !settable.has(category));
        return [name, fixed ? { ...argType, control: false } : argType];
      }),
    );
  };
}
