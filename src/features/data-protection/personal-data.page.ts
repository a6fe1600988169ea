import type { Entry, PersonalRecord, Section } from './personal-data.service.js';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);

const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (value instanceof Date) return value.toISOString();
  return escaped(typeof value === 'string' ? value : JSON.stringify(value));
};

function table(entries: readonly Entry[]): string {
  const columns = Object.keys(entries[0]);
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const rows = entries.map(
    (entry) => `<tr>${columns.map((column) => `<td>${inWords(entry[column])}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

const section = ({ title, purpose, basis, keptUntil, entries }: Section): string => `<section>
<h2>${escaped(title)}</h2>
<p>Wozu: ${escaped(purpose)}. Rechtsgrundlage: ${escaped(basis)}. Aufbewahrt: ${escaped(keptUntil)}.</p>
${entries.length > 0 ? table(entries) : '<p>Nichts gespeichert.</p>'}
</section>`;

/** What is stored about somebody, to be read and printed. No script and no style: it is readable without. */
export const personalDataPage = ({ name, compiledAt, sections }: PersonalRecord): string => `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>Auskunft über gespeicherte Daten</title></head>
<body><main>
<h1>Auskunft nach Art. 15 DSGVO: ${escaped(name)}</h1>
<p>Zusammengestellt am ${escaped(compiledAt)}. Sie können Berichtigung (Art. 16), Löschung (Art. 17), Einschränkung (Art. 18) verlangen
und widersprechen (Art. 21); beschweren können Sie sich bei der Aufsichtsbehörde. Bitte wenden Sie sich an die Administration.</p>
${sections.map(section).join('\n')}
</main></body></html>
`;
