import type { LoadingTexts } from './loading-texts.js';

/** The words of loading in Russian. */
export const loading: LoadingTexts = {
  loading: 'Данные загружаются.',
  loaded: (amount) => `Загружено: ${amount}`,
  megabytes: (number) => `${number} МБ`,
  tryAgain: 'Попробовать ещё раз',
  failures: {
    address: 'Адрес данных нельзя загрузить.',
    network:
      'Не удалось получить данные. Возможно, нет соединения или их сервер не разрешает этой странице их читать.',
    timeout: 'Данные не поступили вовремя.',
    notFound: 'По указанному адресу данных нет.',
    status: (status) => `Сервер данных ответил ошибкой (${status}).`,
    tooLarge: (most) => `Объём данных превышает ${most}, они не загружаются.`,
    html: 'По адресу данных вместо них находится веб-страница.',
    encoding: 'Данные не в кодировке UTF-8, и прочитать их нельзя.',
    truncated: 'Данные неполные: они обрываются.',
    invalidJson: 'Данные нельзя прочитать: это не JSON.',
    noDataset: 'Загруженный файл не является набором данных.',
  },
  earlier: (when) => `Обновить данные не удалось. Показано то, что было загружено в ${when}.`,
  problems: {
    unresolved: (value) => `${value}: такой записи в данных нет.`,
    unknown: (value) => `${value}: такой код неизвестен.`,
    unreadable: (value) => `${value}: прочитать не удалось.`,
  },
  more: (number) => `и ещё ${number}`,
};
