import type { LoadingTexts } from './loading-texts.js';

/** The words of loading in Kazakh. */
export const loading: LoadingTexts = {
  loading: 'Деректер жүктелуде.',
  loaded: (amount) => `Жүктелді: ${amount}`,
  megabytes: (number) => `${number} МБ`,
  tryAgain: 'Қайталап көру',
  failures: {
    address: 'Деректердің мекенжайын жүктеу мүмкін емес.',
    network:
      'Деректерге қол жеткізілмеді. Байланыс жоқ болуы мүмкін немесе олардың сервері бұл бетке рұқсат бермейді.',
    timeout: 'Деректер уақытында келмеді.',
    notFound: 'Көрсетілген мекенжайда деректер жоқ.',
    status: (status) => `Деректер сервері қатемен жауап берді (${status}).`,
    tooLarge: (most) => `Деректердің көлемі ${most} шегінен асады, сондықтан жүктелмейді.`,
    html: 'Деректердің мекенжайында олардың орнына веб-бет тұр.',
    encoding: 'Деректер UTF-8 кодтауында емес, сондықтан оқылмайды.',
    truncated: 'Деректер толық емес: мерзімінен бұрын аяқталады.',
    invalidJson: 'Деректер оқылмайды: олар JSON емес.',
    noDataset: 'Жүктелген файл деректер жинағы емес.',
  },
  earlier: (when) => `Деректерді жаңарту мүмкін болмады. Көрсетілгендер мына уақытта жүктелген: ${when}.`,
  problems: {
    unresolved: (value) => `${value}: деректерде мұндай жазба жоқ.`,
    unknown: (value) => `${value}: мұндай код белгісіз.`,
    unreadable: (value) => `${value}: оқылмайды.`,
  },
  more: (number) => `және тағы ${number}`,
};
