import type { MessageCatalogue } from '@comity/core';
import type { RuleMessages } from '@comity/core/rules';
import type { FormatMessages } from '@comity/formats';
import type { Language } from '../words/words.js';

/** Loads the words of findings in a language. */
export async function loadMessages(language: Language): Promise<MessageCatalogue> {
  switch (language) {
    case 'az':
      return (await import('@comity/core/messages/az')).az;
    case 'kk':
      return (await import('@comity/core/messages/kk')).kk;
    case 'ru':
      return (await import('@comity/core/messages/ru')).ru;
    case 'tr':
      return (await import('@comity/core/messages/tr')).tr;
    default:
      return (await import('@comity/core/messages/en')).en;
  }
}

/** Loads the words of the rules in a language. */
export async function loadRuleMessages(language: Language): Promise<RuleMessages> {
  switch (language) {
    case 'az':
      return (await import('@comity/core/rules/messages/az')).az;
    case 'kk':
      return (await import('@comity/core/rules/messages/kk')).kk;
    case 'ru':
      return (await import('@comity/core/rules/messages/ru')).ru;
    case 'tr':
      return (await import('@comity/core/rules/messages/tr')).tr;
    default:
      return (await import('@comity/core/rules/messages/en')).en;
  }
}

/** Loads the words of tables, of mappings and of what formats lose in a language. */
export async function loadFormatMessages(language: Language): Promise<FormatMessages> {
  switch (language) {
    case 'az':
      return (await import('@comity/formats/messages/az')).az;
    case 'kk':
      return (await import('@comity/formats/messages/kk')).kk;
    case 'ru':
      return (await import('@comity/formats/messages/ru')).ru;
    case 'tr':
      return (await import('@comity/formats/messages/tr')).tr;
    default:
      return (await import('@comity/formats/messages/en')).en;
  }
}
