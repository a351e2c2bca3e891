import type { RecordType } from '@comity/core';

/** A field that a header may name, and the words for it. */
export interface HeaderWords {
  readonly type: RecordType;
  readonly field: string;
  /** Words that a header holds, in any of the languages; the first fields of the list go before the later ones. */
  readonly words: string;
}

/**
 * Words in headers of registers in English, Azerbaijani, Kazakh, Russian, Turkish, French, Spanish, Portuguese and
 * German, in small letters without accents. Kept short on purpose: what they find is a proposal that somebody reads.
 */
export const HEADER_WORDS: readonly HeaderWords[] = [
  {
    type: 'visit',
    field: 'id',
    words: 'id no nr num number ref reference nomre номер сан numara numero code',
  },
  {
    type: 'visit',
    field: 'startDate',
    words:
      'start-date start from-date arrival begin date-of-visit baslangic baslama gelis начало прибытие басталу debut inicio llegada chegada beginn ankunft',
  },
  {
    type: 'visit',
    field: 'endDate',
    words:
      'end-date end to-date departure bitis bitme son gedis окончание конец отъезд аяктау fin termino salida ende abreise',
  },
  {
    type: 'visit',
    field: 'visitors',
    words:
      'visitor visitors guest leader traveller traveler qonaq konuk гость гости конак visiteur visitante gast besucher',
  },
  {
    type: 'visit',
    field: 'kind',
    words:
      'kind-of-visit visit-type type-of-visit seferin-novu ziyaret-turu вид-визита тип-визита tipo-de-visita art-des-besuchs',
  },
  {
    type: 'visit',
    field: 'origin',
    words: 'country from from-country origin state olke ulke страна государство ел мемлекет pays pais land',
  },
  {
    type: 'visit',
    field: 'destinations',
    words:
      'destination host-country country-visited to-country gidilen-ulke страна-визита pays-visite pais-visitado',
  },
  {
    type: 'visit',
    field: 'occasion',
    words: 'occasion purpose reason meqsed amac цель повод максат motif motivo zweck anlass',
  },
  {
    type: 'agreement',
    field: 'id',
    words: 'id no nr num number treaty-number ref reference nomre номер сан numara numero code',
  },
  {
    type: 'agreement',
    field: 'title',
    words:
      'title name-of-treaty treaty agreement ad adi senedin-adi название наименование атауы baslik titre titulo titel',
  },
  {
    type: 'agreement',
    field: 'parties',
    words:
      'parties party partner countries terefler taraflar стороны страны тараптар parties-contractantes partes partner-land vertragsparteien',
  },
  {
    type: 'agreement',
    field: 'signedOn',
    words:
      'signed signature date-of-signature signing-date imzalanma imza подписание подписан дата-подписания кол-койылган signature-date firma celebracao data-de-celebracao unterzeichnung',
  },
  {
    type: 'agreement',
    field: 'signingPlaces',
    words:
      'place place-of-signature signed-at yer imzalanma-yeri yeri место место-подписания орны lieu lugar local ort',
  },
  {
    type: 'agreement',
    field: 'entryIntoForce',
    words:
      'entry-into-force in-force effective force quvveye-minme yururluk вступление-в-силу вступил куш entree-en-vigueur entrada-em-vigor entrada-en-vigor vigor inkrafttreten',
  },
  {
    type: 'agreement',
    field: 'sectors',
    words: 'subject sector topic theme themes movzu sahe konu тема отрасль сала sujet tema temas thema',
  },
  {
    type: 'agreement',
    field: 'statusAsStated',
    words: 'status veziyyet durum статус состояние мартебе statut estado situacao stand',
  },
];

/** Words for kinds of visits and agreements in prose: a start that the curator of a register makes complete. */
export const KIND_WORDS: Readonly<
  Partial<Record<RecordType, readonly { pattern: string; value: string }[]>>
> = {
  visit: [
    {
      pattern: 'state visit|dövlət səfəri|мемлекеттік сапар|государственн\\p{L}* визит|devlet ziyareti',
      value: 'state',
    },
    { pattern: 'official working visit|официально-рабоч\\p{L}*', value: 'official-working' },
    {
      pattern: 'official visit|rəsmi səfər|ресми сапар|официальн\\p{L}* визит|resmi ziyaret',
      value: 'official',
    },
    {
      pattern: 'working visit|işgüzar səfər|жұмыс сапары|рабоч\\p{L}* визит|çalışma ziyareti',
      value: 'working',
    },
    { pattern: 'private visit|şəxsi səfər|частн\\p{L}* визит|özel ziyaret', value: 'private' },
  ],
  agreement: [
    { pattern: 'memorandum|меморандум|mutabakat', value: 'memorandum-of-understanding' },
    { pattern: 'protocol|protokol|протокол|хаттама', value: 'protocol' },
    { pattern: 'convention|konvensiya|конвенция|sözleşme', value: 'convention' },
    { pattern: 'joint declaration|birgə bəyannamə|совместная декларация', value: 'joint-declaration' },
    {
      pattern: 'joint statement|birgə bəyanat|совместное заявление|ortak açıklama',
      value: 'joint-statement',
    },
    { pattern: 'treaty|müqavilə|договор|шарт|antlaşma', value: 'treaty' },
    {
      pattern: 'agreement|saziş|соглашение|келісім|anlaşma|acordo|acuerdo|accord|abkommen',
      value: 'agreement',
    },
  ],
};
