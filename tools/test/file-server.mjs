/**
 * A server that answers as servers do when they are slow, broken or set up wrongly: the tests of what loads data ask
 * it over the real network of the machine. Each path below /files/ is one kind of answer.
 */

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ asked: { etag: string | undefined, cookie: string | undefined }[], ended: number }} Log */

/** What is asked for under each key, so that one test does not see what another one did. */
/** @type {Map<string, Log>} */
const logs = new Map();

const FILE = JSON.stringify({
  comity: '1',
  source: 'https://example.org/',
  agreements: [{ id: 'fund', kind: 'agreement', title: 'Agreement on a joint fund', parties: ['AZ', 'KZ'] }],
});

/** @type {Readonly<Record<string, (response: Response, request: Request, log: Log) => void>>} */
const ANSWERS = {
  good: (response) => {
    send(response, FILE);
  },
  tagged: (response, request) => {
    response.setHeader('etag', '"one"');
    response.setHeader('cache-control', 'no-store');
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else send(response, FILE);
  },
  // A second title each time it is asked for.
  changing: (response, _request, { asked }) => {
    send(response, FILE.replace('joint fund', `fund no. ${String(asked.length)}`));
  },
  // Well at first, then not, then well again.
  moody: (response, _request, { asked }) => {
    if (asked.length % 2 === 1) send(response, FILE);
    else response.writeHead(503).end('busy');
  },
  broken: (response) => response.writeHead(500).end('{}'),
  missing: (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'),
  page: (response) => {
    send(response, '<!doctype html><title>Log in</title>', 'text/html');
  },
  moved: (response) => response.writeHead(302, { location: '/files/good' }).end(),
  login: (response) => response.writeHead(302, { location: '/files/page' }).end(),
  circle: (response) => response.writeHead(302, { location: '/files/circle' }).end(),
  cut: (response) => {
    send(response, FILE.slice(0, 80));
  },
  // The server promises more than it sends.
  torn: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(FILE.length) });
    response.write(FILE.slice(0, 80), () => response.destroy());
  },
  empty: (response) => {
    send(response, '');
  },
  'not-json': (response) => {
    send(response, '{ comity: 1 }');
  },
  list: (response) => {
    send(response, '[]');
  },
  // Azerbaijani and Russian as Windows wrote them.
  windows: (response) => {
    send(
      response,
      Buffer.from([...Buffer.from('{"comity":"1","title":"'), 0xc2, 0xe8, 0x22, 0x7d]),
      'application/json; charset=windows-1251',
    );
  },
  marked: (response) => {
    send(response, `\uFEFF${FILE}`);
  },
  huge: (response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': String(65 * 1024 * 1024),
    });
    response.write('{');
  },
  // Larger than it says: it says nothing.
  endless: (response, _request, log) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const piece = Buffer.alloc(4 * 1024 * 1024, 0x20);
    const more = () => {
      if (!response.destroyed) response.write(piece, more);
    };
    response.on('close', () => log.ended++);
    more();
  },
  silent: (response, _request, log) => {
    response.on('close', () => log.ended++);
  },
  // Half at once, the rest after two seconds.
  slow: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(FILE.length) });
    response.write(FILE.slice(0, FILE.length / 2));
    setTimeout(() => response.write(FILE.slice(FILE.length / 2, -20)), 1200);
    setTimeout(() => response.end(FILE.slice(-20)), 2000);
  },
};

/** @param {Response} response @param {string | Buffer} body */
function send(response, body, type = 'application/json') {
  response.setHeader('content-type', type);
  response.end(body);
}

/** As a plugin of Vite: the tests' own server gives the answers. */
export function fileServer() {
  return {
    name: 'comity-file-server',
    configureServer(/** @type {import('vite').ViteDevServer} */ { middlewares }) {
      middlewares.use('/files/', (/** @type {any} */ request, /** @type {any} */ response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        const key = searchParams.get('key') ?? '';
        const name = pathname.slice(1);
        if (name === 'log') {
          send(response, JSON.stringify(logs.get(key) ?? { asked: [], ended: 0 }));
          return;
        }
        const answer = ANSWERS[name];
        if (answer === undefined) {
          next();
          return;
        }
        const log = logs.get(key) ?? { asked: [], ended: 0 };
        logs.set(key, log);
        log.asked.push({ etag: request.headers['if-none-match'], cookie: request.headers.cookie });
        answer(response, request, log);
      });
    },
  };
}
