/** Parts of a locale that hold words by name, and may grow. */
interface Parts {
  readonly cldr?: object;
  readonly labels?: object;
  readonly phrases?: object;
}

/**
 * A part of a language with more words in it. A bundler leaves out what nobody asks for if each part is a constant of its
 * own and each call is marked `@__PURE__`.
 */
export function extended<Base extends Parts, More extends Parts>(base: Base, more: More): Base & More {
  return {
    ...base,
    cldr: { ...base.cldr, ...more.cldr },
    labels: { ...base.labels, ...more.labels },
    phrases: { ...base.phrases, ...more.phrases },
  } as unknown as Base & More;
}
