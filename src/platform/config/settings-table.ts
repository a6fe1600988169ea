import { type Setting, settings } from './settings.js';

/** The settings as a Markdown table, aligned as Prettier aligns it, so that formatting the README does not change it. */
export function settingsTable(list: Readonly<Record<string, Setting>> = settings): string {
  const rows = Object.entries(list).map(([name, setting]) => [
    code(name),
    cell(setting.meaning),
    setting.default === undefined ? standIn(setting) : code(setting.default),
    code(setting.example),
  ]);
  const all = [['Variable', 'Meaning', 'Default', 'Example'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (cells: string[]) => `| ${cells.map((text, i) => text.padEnd(widths[i])).join(' | ')} |`;
  const [head, ...body] = all;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** What stands in place of a default: without one a setting is either left out or must be given. */
function standIn(setting: Setting): string {
  return setting.schema.safeParse(undefined).success ? '(none)' : '**required**';
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${cell(text)}\``;
