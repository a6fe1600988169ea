import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` puts the web application; the same from the sources and from what is built of them. */
export const webFolder = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

export const indexFile = join(webFolder, 'index.html');

/** Whether the web application has been built. */
export const isWebBuilt = (): boolean => existsSync(indexFile);
