import { writeNumber } from '../languages/numbers.js';
import { capitalised } from './capitalised.js';
import type { Counted } from './cldr-data.js';
import { cldr, otherCldr } from './ru.cldr.generated.js';
import { sectors } from './ru.sectors.generated.js';
import { extended } from './extended.js';
import type {
  CardLabels,
  CardLocale,
  CardPhrases,
  CountNumbers,
  DateInWords,
  FactLabels,
  Locale,
  OtherLabels,
  RecordLabels,
  RecordLocale,
  RecordPhrases,
  SummaryPart,
} from './locale.js';

/** A noun beside a number: one document, two documents, five documents. Of a fraction it is in the genitive. */
/* @__NO_SIDE_EFFECTS__ */
function counted(one: string, few: string, many: string): Counted {
  return { one, few, many, other: few };
}

const labels: CardLabels = {
  strengths: {
    signed: 'Подписано',
    agreed: 'Согласовано',
    decided: 'Решено',
    raised: 'Обсуждалось',
    none: 'Не известно',
  },
  agreementKinds: {
    treaty: 'Договор',
    convention: 'Конвенция',
    charter: 'Устав',
    agreement: 'Соглашение',
    protocol: 'Протокол',
    'exchange-of-notes': 'Обмен нотами',
    'agreed-minutes': 'Согласованный протокол',
    arrangement: 'Договорённость',
    'modus-vivendi': 'Модус вивенди',
    'memorandum-of-understanding': 'Меморандум о взаимопонимании',
    'joint-declaration': 'Совместная декларация',
    'joint-statement': 'Совместное заявление',
    programme: 'Программа',
    'action-plan': 'План действий',
    'letter-of-intent': 'Письмо о намерениях',
    contract: 'Контракт',
    amendment: 'Поправка',
    'accession-instrument': 'Документ о присоединении',
    annex: 'Приложение',
    unspecified: 'Документ',
  },
  countedKinds: {
    treaty: counted('договор', 'договора', 'договоров'),
    convention: counted('конвенция', 'конвенции', 'конвенций'),
    charter: counted('устав', 'устава', 'уставов'),
    agreement: counted('соглашение', 'соглашения', 'соглашений'),
    protocol: counted('протокол', 'протокола', 'протоколов'),
    'exchange-of-notes': counted('обмен нотами', 'обмена нотами', 'обменов нотами'),
    'agreed-minutes': counted(
      'согласованный протокол',
      'согласованных протокола',
      'согласованных протоколов',
    ),
    arrangement: counted('договорённость', 'договорённости', 'договорённостей'),
    'modus-vivendi': counted('модус вивенди', 'модус вивенди', 'модус вивенди'),
    'memorandum-of-understanding': counted(
      'меморандум о взаимопонимании',
      'меморандума о взаимопонимании',
      'меморандумов о взаимопонимании',
    ),
    'joint-declaration': counted('совместная декларация', 'совместные декларации', 'совместных деклараций'),
    'joint-statement': counted('совместное заявление', 'совместных заявления', 'совместных заявлений'),
    programme: counted('программа', 'программы', 'программ'),
    'action-plan': counted('план действий', 'плана действий', 'планов действий'),
    'letter-of-intent': counted('письмо о намерениях', 'письма о намерениях', 'писем о намерениях'),
    contract: counted('контракт', 'контракта', 'контрактов'),
    amendment: counted('поправка', 'поправки', 'поправок'),
    'accession-instrument': counted(
      'документ о присоединении',
      'документа о присоединении',
      'документов о присоединении',
    ),
    annex: counted('приложение', 'приложения', 'приложений'),
    unspecified: counted('документ', 'документа', 'документов'),
  },
  agreementStatuses: {
    announced: 'Объявлено',
    agreed: 'Согласовано, о подписании не сообщалось',
    negotiated: 'Переговоры завершены',
    initialled: 'Парафировано',
    adopted: 'Принято',
    'partially-signed': 'Подписано частично',
    signed: 'Подписано',
    approved: 'Утверждено',
    'provisionally-applied': 'Временно применяется',
    'in-force': 'В силе',
    'in-effect': 'Выполняется',
    suspended: 'Действие приостановлено',
    ended: 'Утратило силу',
    completed: 'Завершено',
    discontinued: 'Свёрнуто',
    withdrawn: 'Отозвано',
    unknown: 'Не известно',
  },
  lateralities: {
    unilateral: 'Односторонний',
    bilateral: 'Двусторонний',
    trilateral: 'Трёхсторонний',
    plurilateral: 'С ограниченным числом участников',
    multilateral: 'Многосторонний',
    unknown: 'Не известно',
  },
  endings: {
    terminated: 'Прекращено',
    denounced: 'Денонсировано',
    expired: 'Срок действия истёк',
    superseded: 'Заменено новым',
    withdrawn: 'Отозвано',
    completed: 'Завершено',
    discontinued: 'Свёрнуто',
  },
  treatyActs: {
    initialled: 'Парафирование',
    adopted: 'Принятие текста',
    approved: 'Утверждение',
    ratified: 'Ратификация',
    accepted: 'Принятие',
    acceded: 'Присоединение',
    succeeded: 'Правопреемство',
    'provisionally-applied': 'Временное применение',
    suspended: 'Приостановление действия',
    resumed: 'Возобновление действия',
    reserved: 'Оговорка',
    withdrew: 'Выход',
    registered: 'Регистрация',
  },
  relationTypes: {
    amends: 'Изменяет',
    supplements: 'Дополняет',
    implements: 'Выполняет',
    supersedes: 'Заменяет',
    terminates: 'Прекращает',
    extends: 'Продлевает',
    'protocol-to': 'Протокол к',
    under: 'Заключено на основании',
  },
  bindingValues: {
    yes: 'Имеет обязательную силу',
    no: 'Не имеет обязательной силы',
    mixed: 'Обязательно частично',
    unknown: 'Не известно',
  },
  bindingBases: {
    stated: 'по словам источника',
    text: 'по тексту',
    presumed: 'предположительно, по названию',
    register: 'по реестру',
  },
  partyKinds: {
    state: 'Государство',
    government: 'Правительство',
    ministry: 'Министерство',
    agency: 'Ведомство',
    region: 'Регион',
    company: 'Компания',
    fund: 'Фонд',
    university: 'Университет',
    parliament: 'Парламент',
    igo: 'Международная организация',
    ngo: 'Неправительственная организация',
    community: 'Сообщество',
  },
  sourceGenres: {
    register: 'Реестр',
    'press-release': 'Пресс-релиз',
    news: 'Новость',
    commentary: 'Комментарий',
    transcript: 'Стенограмма',
    dataset: 'Набор данных',
  },
  confidences: {
    low: 'уверенность низкая',
    medium: 'уверенность средняя',
    high: 'уверенность высокая',
  },
};

const recordLabels: RecordLabels = {
  countedRecords: {
    source: counted('источник', 'источника', 'источников'),
    party: counted('сторона', 'стороны', 'сторон'),
    person: counted('лицо', 'лица', 'лиц'),
    place: counted('место', 'места', 'мест'),
    visit: counted('визит', 'визита', 'визитов'),
    agreement: counted('соглашение', 'соглашения', 'соглашений'),
    outcome: counted('итог', 'итога', 'итогов'),
    project: counted('проект', 'проекта', 'проектов'),
    route: counted('маршрут', 'маршрута', 'маршрутов'),
    body: counted('орган', 'органа', 'органов'),
    claim: counted('высказывание', 'высказывания', 'высказываний'),
    sector: counted('отрасль', 'отрасли', 'отраслей'),
  },
  outcomeKinds: {
    decision: 'Решение',
    commitment: 'Обязательство',
    discussion: 'Обсуждение',
    initiative: 'Инициатива',
    statement: 'Заявление',
  },
  progress: {
    open: 'Ожидает выполнения',
    'under-way': 'Выполняется',
    done: 'Выполнено',
    dropped: 'Снято',
  },
  visitKinds: {
    state: 'Государственный визит',
    official: 'Официальный визит',
    'official-working': 'Официальный рабочий визит',
    working: 'Рабочий визит',
    private: 'Частный визит',
    informal: 'Неофициальный визит',
    'summit-attendance': 'Участие в саммите',
    'meeting-on-the-margins': 'Встреча на полях мероприятия',
    transit: 'Транзит',
    unspecified: 'Визит',
  },
  visitRanks: {
    'head-of-state': 'Глава государства',
    'head-of-government': 'Глава правительства',
    'foreign-minister': 'Министр иностранных дел',
    minister: 'Министр',
    deputy: 'Заместитель министра',
    agency: 'Ведомство',
    company: 'Компания',
    parliament: 'Парламент',
    royal: 'Член правящей династии',
  },
  visitStatuses: {
    announced: 'Объявлен',
    scheduled: 'Запланирован',
    'in-progress': 'Проходит',
    completed: 'Завершён',
    postponed: 'Отложен',
    cancelled: 'Отменён',
  },
  meetingKinds: {
    talks: 'Переговоры',
    'one-on-one': 'Встреча один на один',
    'expanded-talks': 'Переговоры в расширенном составе',
    'council-session': 'Заседание совета',
    'signing-ceremony': 'Церемония подписания',
    'press-statement': 'Заявление для прессы',
    forum: 'Форум',
    address: 'Выступление',
    ceremony: 'Церемония',
    dinner: 'Официальный ужин',
    'multilateral-session': 'Многостороннее заседание',
    other: 'Встреча',
  },
  placeKinds: {
    city: 'Город',
    port: 'Порт',
    airport: 'Аэропорт',
    'border-point': 'Пункт пропуска через границу',
    building: 'Здание',
    region: 'Регион',
  },
  transportModes: {
    sea: 'Морской',
    'inland-waterway': 'Внутренний водный',
    rail: 'Железнодорожный',
    road: 'Автомобильный',
    air: 'Воздушный',
    pipeline: 'Трубопроводный',
    cable: 'Кабельный',
    multimodal: 'Мультимодальный',
  },
  bases: {
    stated: 'по словам источника',
    derived: 'вычислено по сообщённому',
    inferred: 'вывод из других фактов',
    editorial: 'выбор редактора',
  },
};

const otherLabels: OtherLabels = {
  partyRoles: {
    party: 'Сторона',
    signatory: 'Подписавшая сторона',
    depositary: 'Депозитарий',
    guarantor: 'Гарант',
    witness: 'Свидетель',
    mediator: 'Посредник',
    implementing: 'Исполнитель',
    funding: 'Источник финансирования',
    beneficiary: 'Получатель помощи',
    observer: 'Наблюдатель',
    acceding: 'Присоединяющаяся сторона',
    successor: 'Правопреемник',
  },
  projectStatuses: {
    idea: 'Идея',
    planned: 'Запланирован',
    'under-way': 'Осуществляется',
    operating: 'Действует',
    halted: 'Остановлен',
  },
  bodyKinds: {
    council: 'Совет',
    commission: 'Комиссия',
    fund: 'Фонд',
    'joint-venture': 'Совместное предприятие',
    mechanism: 'Механизм',
    'working-group': 'Рабочая группа',
  },
  bodyStatuses: {
    planned: 'Планируется',
    established: 'Учреждён',
    active: 'Действует',
    dissolved: 'Упразднён',
  },
  claimKinds: {
    opinion: 'Мнение',
    forecast: 'Прогноз',
  },
  visibilities: {
    public: 'Открыто для всех',
    internal: 'Для внутреннего пользования',
  },
  ruleSeverities: {
    error: 'Ошибка',
    warning: 'Предупреждение',
    hint: 'Совет',
    off: 'Отключено',
  },
};

const facts: FactLabels = {
  binding: 'Юридическая сила',
  by: 'От кого',
  complete: 'Перечень полный',
  depositary: 'Депозитарий',
  description: 'Описание',
  destination: 'Куда',
  documents: 'Документы',
  due: 'Срок',
  end: 'Окончание',
  establishes: 'Учреждает',
  events: 'События',
  expires: 'Срок действия',
  governedBy: 'Применимое право',
  hosts: 'Принимающая сторона',
  inForce: 'Вступление в силу',
  includes: 'Состав',
  kind: 'Вид',
  laterality: 'Число сторон',
  leadsTo: 'Итог',
  legs: 'Остановки',
  meeting: 'Встреча',
  meetings: 'Встречи',
  occasion: 'Повод',
  origin: 'Откуда',
  parties: 'Стороны',
  partOf: 'Входит в',
  place: 'Место',
  planned: 'Запланировано',
  presence: 'Дни участия',
  progress: 'Исполнение',
  projects: 'Проекты',
  provisions: 'Содержание',
  rank: 'Уровень',
  registrations: 'Регистрация',
  relations: 'Связь с другими',
  renewal: 'Продление',
  responsible: 'Ответственный',
  retroactive: 'Обратная сила',
  routes: 'Маршруты',
  sectors: 'Отрасли',
  signatures: 'Подписи',
  signed: 'Подписание',
  sources: 'Источник',
  start: 'Начало',
  status: 'Статус',
  texts: 'Тексты',
  title: 'Название',
  tour: 'Поездка',
  transit: 'Транзит',
  value: 'Сумма',
  visit: 'Визит',
  visitors: 'С визитом',
  when: 'Дата',
};

const SUMMARY: CardLabels['strengths'] = {
  signed: 'подписано',
  agreed: 'согласовано',
  decided: 'решено',
  raised: 'обсуждалось',
  none: 'не известно',
};

function summaryPart({ strength, atLeast, exact, about }: SummaryPart): string {
  const qualifier = exact ? (about ? 'примерно ' : '') : 'не менее ';
  return `${SUMMARY[strength]}: ${qualifier}${writeNumber(atLeast, cldr.numbers)}`;
}

/** In figures: as a word a number would have to follow the gender of its noun, which is not known here. */
function countWords({ atLeast, atMost, exact, about }: CountNumbers): string {
  if (atLeast === undefined) return `максимум ${writeNumber(atMost, cldr.numbers)}`;
  const least = writeNumber(atLeast, cldr.numbers);
  if (exact) return `${about ? 'примерно ' : ''}${least}`;
  return atMost === undefined ? `по меньшей мере ${least}` : `${least}–${writeNumber(atMost, cldr.numbers)}`;
}

/** The date in the genitive, which follows "since", "until" and "about": "октября 2025 г."; none of mere words. */
function genitive({ year, month, day, decade }: DateInWords): string | undefined {
  if (decade !== undefined) return `${String(decade)}-х годов`;
  const ofYear = year === undefined ? undefined : `${String(year)}\u202fг.`;
  const name = month === undefined ? undefined : cldr.months.format.wide[month - 1];
  if (name === undefined) return ofYear;
  const text = [day, name, ofYear].filter((part) => part !== undefined).join(' ');
  return year === undefined ? phrases.yearUnknown(text) : text;
}

/** A date behind a preposition; where it is known by words alone, these stand behind a label. */
function governed(preposition: string, label: string, date: DateInWords): string {
  const text = genitive(date);
  if (text === undefined) return `${label}: ${date.words}`;
  const whole = `${date.approximate ? 'примерно ' : ''}${preposition} ${text}`;
  return date.uncertain ? phrases.perhaps(whole) : whole;
}

/** "со" stands before a number that begins with two hard sounds: со 2 октября. */
function since(date: DateInWords): string {
  return governed(date.day === 2 ? 'со' : 'с', 'начало', date);
}

function until(date: DateInWords): string {
  return governed('до', 'окончание', date);
}

const phrases: CardPhrases = {
  notKnown: 'Не известно',
  notStated: 'Не указано',
  unresolved: 'нет в данных',
  yes: 'Да',
  no: 'Нет',
  duringVisit: 'Во время визита',
  alsoReportedAs: 'Сообщается также иначе',
  correction: 'Исправление',
  planned: 'запланировано',
  noRecord: 'Показывать пока нечего.',
  unreadable: 'Эту запись показать нельзя.',
  partial: 'Некоторых сведений нет в данных.',
  copyCitation: 'Скопировать для цитирования',
  copied: 'Скопировано',
  notCopied: 'Не скопировано: браузер не разрешает',
  duringVisitOn: (date) => `Во время визита, ${date}`,
  yearUnknown: (date) => `${date} (год не указан)`,
  about: (date) => {
    const text = genitive(date);
    return text === undefined ? `примерно ${date.words}` : `около ${text}`;
  },
  perhaps: (date) => `${date} (дата неточная)`,
  within: (range) => `в пределах ${range}`,
  decade: (year) => `${String(year)}-е годы`,
  from: since,
  until,
  endNotStated: (date) => `${since(date)}, окончание не указано`,
  startNotStated: (date) => `${until(date)}, начало не указано`,
  countWords,
  untitledGroup: (count, noun, one) =>
    `${capitalised(count)} ${noun}, ${one ? 'название не указано' : 'названия не указаны'}`,
  untitled: (kind) => `${kind}, название не указано`,
  believedToBe: (name, confidence) =>
    `предположительно ${name}${confidence === undefined ? '' : ` (${confidence})`}`,
  quoted: (words) => `${cldr.quotes.open}${words}${cldr.quotes.close}`,
};

const recordPhrases: RecordPhrases = {
  mayOverlap: 'Предполагается, что ни один документ не входит в две группы сразу.',
  recurring: 'регулярно',
  andMore: (names, more) => `${names} и ещё ${String(more)}`,
  visitTitle: (visitors, destinations) => [visitors, destinations].filter((part) => part !== '').join(' – '),
  summary: (parts) => capitalised(parts.map(summaryPart).join(', ')),
  session: (number, kind) => `${kind} № ${String(number)}`,
};

/** What the cards of agreements say. */
export const cards: CardLocale = { language: 'ru', direction: 'ltr', sectors, cldr, labels, facts, phrases };

/** What all elements say of records. */
export const records: RecordLocale = /* @__PURE__ */ extended(cards, {
  labels: recordLabels,
  phrases: recordPhrases,
});

/** Russian. */
export const ru: Locale = /* @__PURE__ */ extended(records, { labels: otherLabels, cldr: otherCldr });
