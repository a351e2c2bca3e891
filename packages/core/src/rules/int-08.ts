import { wordsOf } from './names.js';
import type { Rule } from './rule.js';

/** Nothing but "a series of documents", "15 agreements", in the languages of the library. */
const ONLY_A_GROUP = [
  /^(?:(?:a|the) )?(?:(?:whole |large )?(?:series|number|set|package|range) of|several|some|various|many|numerous|\d+|two|three|four|five|six|seven|eight|nine|ten)(?: (?:very|important|bilateral|new|joint|other|different|key|signed|of|the))* (?:documents?|agreements?|memorand(?:a|ums)(?: of understanding)?|treaties|protocols|instruments|contracts|accords)(?: (?:were|was|have been) signed)?$/,
  /^(?:documents|agreements|documents signed|signed documents)$/,
  /^(?:bir sıra|bir neçə|\d+)(?: (?:mühüm|vacib|yeni|ikitərəfli))* (?:sənəd|saziş|müqavilə)(?:lər)?$/,
  /^(?:bir dizi|birkaç|çeşitli|\d+)(?: (?:önemli|yeni|ikili))* (?:belge|anlaşma|antlaşma|sözleşme)(?:ler|lar)?$/,
  /^(?:ряд|пакет|несколько|\d+)(?: (?:важных|новых|двусторонних|совместных))* (?:документ|соглашени|договор|меморандум)(?:а|я|ов|й)?$/,
  /^(?:бірқатар|бірнеше|\d+)(?: (?:маңызды|жаңа|екіжақты))* (?:құжат|келісім|шарт)(?:тар)?$/,
];
/** How any of them begins: most titles are decided by this alone. */
const BEGINNING =
  /^\s*(?:an? |the |series|number|set |package|range|several|some|various|many|numerous|\d|two|three|four|five|six|seven|eight|nine|ten|documents|agreements|signed|bir|birkaç|çeşitli|ряд|пакет|несколько|бірқатар|бірнеше)/i;
const LONGEST = 80;

/** A title names one instrument; how many there are belongs into `count`. */
export const int08: Rule = {
  id: 'INT-08',
  severity: 'warning',
  records: {
    agreement: ({ title }, report) => {
      for (const word of wordsOf(title)) {
        if (word.length > LONGEST || !BEGINNING.test(word)) continue;
        const plain = word
          .trim()
          .toLowerCase()
          .replace(/[.,:;]+$/, '');
        if (!ONLY_A_GROUP.some((pattern) => pattern.test(plain))) continue;
        report(['title'], { title: word });
        return;
      }
    },
  },
};
