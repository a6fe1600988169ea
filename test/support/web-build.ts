import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.js';

const root = process.cwd();
const index = join(root, 'web/dist/index.html');
const lock = join(root, 'web/.building');

/** Builds the web application unless what is there is newer than every source. Specs that run at once build it once. */
export async function ensureWebIsBuilt(): Promise<void> {
  await until('the web application is built', () => !isStale() || tryToBuild(), 60_000);
}

function tryToBuild(): boolean {
  if (!takeLock()) return false;
  try {
    if (isStale()) {
      execFileSync(
        process.execPath,
        ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'error'],
        {
          cwd: root,
          env: { ...process.env, NODE_ENV: 'production' },
        },
      );
    }
    return true;
  } finally {
    rmdirSync(lock);
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function isStale(): boolean {
  const builtAt = statSync(index, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'build', 'public'].flatMap((folder) =>
    readdirSync(join(root, 'web', folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, 'web', folder, file),
    ),
  );
  return [...sources, join(root, 'web/index.html'), join(root, 'web/vite.config.ts')].some(
    (file) => !file.endsWith('.d.ts') && statSync(file).mtimeMs > builtAt,
  );
}
