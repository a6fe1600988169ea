import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Whether files can be read back. A machine without poppler says so and goes on; where every test has to run (`CI`,
 * `REQUIRE_POPPLER`) the tests fail instead.
 */
export function hasPoppler(): boolean {
  const found = spawnSync('pdfinfo', ['-v']).status === 0;
  if (!found && !process.env.CI && !process.env.REQUIRE_POPPLER) {
    process.stdout.write(
      'No poppler-utils on this machine: the tests that read PDF files back are left out.\n',
    );
    return false;
  }
  return true;
}

/** What poppler's program says of the file. Poppler 22 calls `/Suspects false` a mistake, as if it were none: that is silenced. */
export function readPdf(
  bytes: Uint8Array,
  program: 'pdfinfo' | 'pdffonts' | 'pdftotext',
  ...args: string[]
): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    const last = program === 'pdftotext' ? ['-'] : [];
    return execFileSync(program, [...args, file, ...last], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tree that a screen reader walks, one element a line, without what it looks like. */
export const treeOf = (bytes: Uint8Array): string[] =>
  readPdf(bytes, 'pdfinfo', '-struct-text')
    .split('\n')
    .filter((line) => !/^ *\/(?:BBox|Border|Placement)/.test(line));

/** The lines below the first element of that kind, as deep as it reaches. */
export function part(tree: readonly string[], element: RegExp): string[] {
  const start = tree.findIndex((line) => element.test(line));
  const depth = tree[start]?.search(/\S/);
  const end = tree.findIndex((line, at) => at > start && line.search(/\S/) <= depth);
  return tree.slice(start, end < 0 ? undefined : end).map((line) => line.trim());
}
