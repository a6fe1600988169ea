/** The parts of a text that blank lines set apart. */
export const sectionsOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((section) => section.replace(/^\n+/, ''))
    .filter((section) => section.trim() !== '');

/** Header fields by their name in lower case, folded lines joined; of a field that comes twice, the first. */
export function readFields(section: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of section.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}
