import type { LoadingTexts } from './loading-texts.js';

/** The words of loading in English. */
export const loading: LoadingTexts = {
  loading: 'The data are being loaded.',
  loaded: (amount) => `Loaded: ${amount}`,
  megabytes: (number) => `${number} MB`,
  tryAgain: 'Try again',
  failures: {
    address: 'The data have an address that cannot be loaded.',
    network:
      'The data could not be reached. There may be no connection, or their server may not allow this page to read them.',
    timeout: 'The data did not come in time.',
    notFound: 'There are no data at their address.',
    status: (status) => `The server of the data answered with an error (${status}).`,
    tooLarge: (most) => `The data are larger than ${most} and are not loaded.`,
    html: 'At the address of the data there is a web page instead.',
    encoding: 'The data are not in UTF-8 and cannot be read.',
    truncated: 'The data are incomplete: they end too early.',
    invalidJson: 'The data cannot be read: they are not JSON.',
    noDataset: 'What was loaded is not a dataset.',
  },
  earlier: (when) => `The data could not be renewed. What is shown dates from ${when}.`,
  problems: {
    unresolved: (value) => `${value} leads to no record of the data.`,
    unknown: (value) => `${value} is not a known code.`,
    unreadable: (value) => `${value} cannot be read.`,
  },
  more: (number) => `and ${number} more`,
};
