import type { MessageCatalogue } from '@comity/core';
import type { RuleMessages } from '@comity/core/rules';

/** The messages of all findings in one language. */
export interface CheckMessages {
  readonly messages: MessageCatalogue;
  readonly ruleMessages: RuleMessages;
}

const LOADERS: Readonly<Record<string, () => Promise<CheckMessages>>> = {
  az: async () => ({
    messages: (await import('@comity/core/messages/az')).az,
    ruleMessages: (await import('@comity/core/rules/messages/az')).az,
  }),
  kk: async () => ({
    messages: (await import('@comity/core/messages/kk')).kk,
    ruleMessages: (await import('@comity/core/rules/messages/kk')).kk,
  }),
  ru: async () => ({
    messages: (await import('@comity/core/messages/ru')).ru,
    ruleMessages: (await import('@comity/core/rules/messages/ru')).ru,
  }),
  tr: async () => ({
    messages: (await import('@comity/core/messages/tr')).tr,
    ruleMessages: (await import('@comity/core/rules/messages/tr')).tr,
  }),
};

/** The messages in a language; those in English where there are none, or where they cannot be loaded. */
export async function checkMessages(language: string): Promise<CheckMessages> {
  try {
    const loaded = await LOADERS[language]?.();
    if (loaded !== undefined) return loaded;
  } catch (error) {
    console.warn(`Comity: the messages in "${language}" could not be loaded.`, error);
  }
  return {
    messages: (await import('@comity/core/messages/en')).en,
    ruleMessages: (await import('@comity/core/rules/messages/en')).en,
  };
}
