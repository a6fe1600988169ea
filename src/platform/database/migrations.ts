import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The folder of readable SQL files, three floors up from here, in the compiled tree as in the source tree. */
const folder = join(import.meta.dirname, '../../../migrations');

const FILE = /^(\d{13})-([a-z0-9-]+)\.sql$/;

/**
 * Every `migrations/<13 digits>-<name>.sql` as the class that TypeORM wants, oldest first. There is no way down: what a
 * release changed is mended by the next file, and data is never thrown away to undo a change of structure.
 */
export function sqlMigrations(): (new () => MigrationInterface)[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const match = FILE.exec(basename(file));
      if (!match) throw new Error(`migrations/${file} is not named <13 digits>-<name>.sql`);
      const [, timestamp, name] = match;
      const text = readFileSync(join(folder, file), 'utf8');
      return class implements MigrationInterface {
        readonly name = `${name}${timestamp}`;
        async up(runner: QueryRunner): Promise<void> {
          await runner.query(text);
        }
        async down(): Promise<void> {
          throw new Error('There is no way down: mend forward with a new migration');
        }
      };
    });
}
