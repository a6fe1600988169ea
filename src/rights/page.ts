import { Role } from '../kernel/actor.js';
import { type Permission, permissions } from '../kernel/permissions.js';
import { RoleScope, scopesOf } from '../features/people/index.js';
import { type Desk, deskOf, desks, type DeskName } from './desks.js';
import { isAllowed, opens } from './expected.js';
import { narrowerFields, readBy, readingRules, type ReadingRule } from './readers.js';
import { doorWords, openToAllWords, roleWords } from './words.js';

/** A root field with the permission it asks for; null where it is open to all. */
export interface RootField {
  readonly name: string;
  readonly door: Permission | null;
}

const ROLES = Object.keys(roleWords) as Role[];

const scopeWords: Record<RoleScope, string> = {
  COUNTY: 'Kreis',
  ORGANISATION: 'Organisation',
  OFFICE: 'Amt',
  BODY: 'Gremium',
  AREA: 'Gebiet',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (name: string): string => `\`${name}\``;

/** The whole page. Everything on it is data that the program or the tests ask too. */
export function rightsPage(fields: readonly RootField[]): string {
  const byDoor = (door: Permission): RootField[] => fields.filter((field) => field.door === door);
  return [
    '# Wer darf was – Who may do what',
    'Gedruckt von `npm run rights` aus den Tabellen, die das Programm und die Tests fragen; nicht von Hand ändern. Warum es so ist, steht in `docs/decisions/0018-rights.md`.',
    '## Rollen',
    'Eine Rolle gilt von einem Tag bis zu einem Tag und endet um Mitternacht. Ein Amt sagt, wo jemand arbeitet; ein Gebiet meint alles, was darin liegt. Wer geht, verliert alle Rollen; ohne Rolle ist nichts erlaubt.',
    table(
      ['Rolle', 'Name', 'Wozu', 'Geltungsbereich'],
      ROLES.map((role) => [
        roleWords[role][0],
        code(role),
        roleWords[role][2],
        scopesOf[role].map((scope) => scopeWords[scope]).join(', ') || 'wird niemandem gegeben',
      ]),
    ),
    '## Was jede Rolle darf',
    '● alles, ○ manches nur bei Eigenem, – nichts. „Eigenes“ sagt der Schalter unter der Tabelle: das eigene Amt, die eigene Organisation, der eigene Teilraum, die eigene Person.',
    table(
      ['Tür', 'Recht', ...ROLES.map((role) => roleWords[role][1])],
      (Object.keys(permissions) as Permission[]).map((door) => [
        doorWords[door],
        code(door),
        ...ROLES.map((role) => sign(door, role, byDoor(door))),
      ]),
    ),
    '## Schalter: was bei einem einzelnen Objekt gefragt wird',
    table(
      ['Wer darf', 'Überall', 'Nur Eigenes', 'Felder'],
      (Object.keys(desks) as DeskName[]).map((name) => {
        const { words, everywhere, own }: Desk = desks[name];
        const names = Object.keys(deskOf).filter((field) => deskOf[field] === name);
        return [
          words,
          shorts(everywhere),
          own ? shorts(own) : 'alle durch die Tür',
          names.map(code).join(', '),
        ];
      }),
    ),
    '## Wer was sieht',
    'Eine Regel je Art, angewandt in SQL: was eine Liste verbirgt, zeigt kein verschachteltes Feld, keine Zahl, keine Suche, keine Reihenfolge, keine Fehlermeldung, keine Mail, kein Kalender, kein Export und keine Geschichte. Administration, Datenlieferanten und Statistikstelle lesen keine Inhalte, nur was alle Angemeldeten sehen.',
    table(
      ['Art', 'Öffentlichkeit', 'Ausschuss', 'Extern', 'Planende'],
      grouped().map(([types, rule]) => [
        types.map(code).join(', '),
        rule.public,
        rule.committee,
        rule.contributor,
        rule.planning,
      ]),
    ),
    'Felder, die weniger Menschen sehen als das Objekt, zu dem sie gehören:',
    table(
      ['Feld', 'Wer'],
      Object.entries(narrowerFields).map(([field, who]) => [code(field), who]),
    ),
    '## Ohne Anmeldung',
    table(
      ['Feld', 'Wozu'],
      fields.filter(({ door }) => door === null).map(({ name }) => [code(name), openToAllWords[name] ?? '?']),
    ),
    '## Felder je Tür',
    table(
      ['Recht', 'Felder'],
      (Object.keys(permissions) as Permission[])
        .filter((door) => byDoor(door).length > 0)
        .map((door) => [
          code(door),
          byDoor(door)
            .map(({ name }) => code(name))
            .join(', '),
        ]),
    ),
    '',
  ].join('\n\n');
}

function sign(door: Permission, role: Role, fields: readonly RootField[]): string {
  if (!opens(role, door)) return '–';
  const isLimited = fields.some(({ name }) => !isAllowed(name, door, role, 'foreign'));
  return isLimited ? '○' : '●';
}

const shorts = (roles: readonly Role[]): string =>
  roles.map((role) => roleWords[role][1]).join(', ') || 'niemand';

function grouped(): [string[], ReadingRule][] {
  return Object.entries(readingRules).map(([name, rule]) => [
    Object.keys(readBy).filter((type) => readBy[type] === name),
    rule,
  ]);
}
