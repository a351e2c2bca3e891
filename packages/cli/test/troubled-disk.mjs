/**
 * Loaded before the command, to have a disk that fails: `TROUBLE=EACCES:secret` refuses to open what has this in its
 * name, `TROUBLE=ENOSPC:out` is full when it is written to.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [code = '', name = ''] = (process.env.TROUBLE ?? '').split(':');
const open = fs.open;

const trouble = () => Object.assign(new Error(`${code}: trouble`), { code });

fs.open = async (path, ...rest) => {
  const isMeant = String(path).includes(name);
  if (isMeant && code === 'EACCES') throw trouble();
  const file = await open(path, ...rest);
  if (isMeant && code === 'ENOSPC') {
    file.write = () => Promise.reject(trouble());
    file.writeFile = () => Promise.reject(trouble());
    file.appendFile = () => Promise.reject(trouble());
  }
  return file;
};
syncBuiltinESMExports();
