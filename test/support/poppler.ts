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
