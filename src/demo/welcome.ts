import { DEMO_PASSWORD, demoAccounts } from './content/people.js';

/** What the demo prints when it is ready: German first, then English. */
export function welcome({
  url,
  databaseUrl,
  folder,
}: {
  url: string;
  databaseUrl: string;
  folder: string;
}): string {
  const places = (labels: readonly string[]) =>
    table(
      [url, `${url}/graphql`, `${url}/demo/mail`, databaseUrl, folder].map((place, index) => [
        labels[index],
        place,
      ]),
    );
  const accounts = (head: string[], locale: 'de' | 'en') =>
    table([head, ...demoAccounts().map((account) => [account.as[locale], account.email, DEMO_PASSWORD])]);
  return [
    '',
    'Roter Faden ist bereit.',
    '',
    places(['Startseite', 'GraphQL', 'Postfach', 'Datenbank', 'Ordner']),
    '',
    accounts(['Rolle', 'E-Mail', 'Passwort'], 'de'),
    '',
    'Alle Personen und Meldungen sind erfunden. Beenden mit Strg+C; neu beginnen mit: npm run demo -- --fresh',
    '',
    'Roter Faden is ready.',
    '',
    places(['Start page', 'GraphQL', 'Mailbox', 'Database', 'Folder']),
    '',
    accounts(['Role', 'E-mail', 'Password'], 'en'),
    '',
    'All people and reports are invented. Stop with Ctrl+C; begin anew with: npm run demo -- --fresh',
    '',
  ].join('\n');
}

/** Rows with columns as wide as their widest cell. */
function table(rows: string[][]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, i) => cell.padEnd(widths[i]))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
}
