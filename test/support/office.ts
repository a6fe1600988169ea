import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Whether documents can be opened by an office program. A machine without LibreOffice says so and goes on; where every test has to
 * run (`CI`, `REQUIRE_OFFICE`) the tests fail instead.
 */
export function hasOffice(): boolean {
  const found = spawnSync('soffice', ['--version']).status === 0;
  if (!found && !process.env.CI && !process.env.REQUIRE_OFFICE) {
    process.stdout.write(
      'No LibreOffice on this machine: the tests that open documents with it are left out.\n',
    );
    return false;
  }
  return true;
}

/** Opens the files with LibreOffice, all at once since its start takes longest, and prints each as PDF. */
export function printed(files: Readonly<Record<string, Uint8Array>>): Record<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'faden-office-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name]);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const made = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...names], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
    });
    if (made.error) throw made.error;
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, name.replace(/\.\w+$/, '.pdf')))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
