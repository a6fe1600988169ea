import { format } from 'prettier';
import { settings } from '../../src/platform/config/settings.js';
import { settingsTable } from '../../src/platform/config/settings-table.js';

describe('The table of settings in the README', () => {
  it('names every setting with its meaning, and which of them must be given', () => {
    const table = settingsTable();
    for (const [name, { meaning }] of Object.entries(settings)) {
      expect(table).toMatch(new RegExp(`\\| \`${name}\` +\\| `));
      expect(table).toContain(meaning);
    }
    expect(table).toMatch(/`DATABASE_URL`.*\*\*required\*\*/);
    expect(table).toMatch(/`REDIS_URL`.*\(none\)/);
  });

  it('stays as it is when the README is formatted', async () => {
    const text = `# Settings\n\n${settingsTable()}\n`;
    expect(await format(text, { parser: 'markdown', printWidth: 110 })).toBe(text);
  });
});
