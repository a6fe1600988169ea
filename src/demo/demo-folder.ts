import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearAbandonedServer } from '../platform/database/embedded/abandoned-server.js';
import { EmbeddedServerError } from '../platform/database/embedded/embedded-errors.js';
import { FolderLock } from '../platform/database/embedded/folder-lock.js';
import { DemoRefused, folderNotOurs, folderUnusable } from './demo-refusals.js';

const MARKER = 'roter-faden-demo.json';

/** What the marker says: only a county that was loaded to its end is kept. */
interface Marker {
  readonly what: string;
  readonly loadedAt?: string;
}

/**
 * The folder of the demo. A marker says that it is ours: nothing else is ever deleted, and a first start that was
 * interrupted is begun anew.
 */
export class DemoFolder {
  private constructor(readonly path: string) {}

  /** Throws where a running copy has the folder: said before anything else, because its port is taken too. */
  static requireFree(path: string): void {
    if (existsSync(join(path, 'owner.json'))) FolderLock.take(path).release();
  }

  /** Opens or makes the folder; with `fresh`, or after an interrupted first start, empties it. */
  static async open(path: string, fresh: boolean): Promise<DemoFolder> {
    const folder = new DemoFolder(path);
    try {
      mkdirSync(path, { recursive: true });
      const marker = folder.marker();
      if (!marker && readdirSync(path).length > 0) throw folderNotOurs(path);
      if (marker && (fresh || !marker.loadedAt)) await folder.empty();
      if (!folder.marker()) folder.write({ what: 'Roter Faden, Demo' });
    } catch (error) {
      if (error instanceof DemoRefused || error instanceof EmbeddedServerError) throw error;
      throw folderUnusable(path);
    }
    return folder;
  }

  /** Whether the county was loaded to its end. */
  get isLoaded(): boolean {
    return this.marker()?.loadedAt !== undefined;
  }

  /** From now on the data are kept. */
  rememberLoaded(now: Date): void {
    this.write({ what: 'Roter Faden, Demo', loadedAt: now.toISOString() });
  }

  /** The key of this demo: made once, kept with its data. */
  secretKey(): string {
    const file = join(this.path, 'secret-key');
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
    return readFileSync(file, 'utf8');
  }

  /** Empties the folder, but never under the feet of a running copy. */
  private async empty(): Promise<void> {
    const lock = FolderLock.take(this.path);
    try {
      await clearAbandonedServer(this.path, join(this.path, 'server/data'));
      for (const name of readdirSync(this.path).filter((entry) => entry !== 'owner.json')) {
        rmSync(join(this.path, name), { recursive: true, force: true });
      }
    } finally {
      lock.release();
    }
  }

  private marker(): Marker | undefined {
    const file = join(this.path, MARKER);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Marker) : undefined;
  }

  private write(marker: Marker): void {
    writeFileSync(join(this.path, MARKER), `${JSON.stringify(marker, null, 2)}\n`);
  }
}
