import { Role } from '../../kernel/actor.js';

/** The password of everybody in the demo; printed at the start, so it protects nothing. */
export const DEMO_PASSWORD = 'Roter-Faden-Demo';

/** Somebody in the demo. Every name is evidently invented. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** Key of an office in the organisations. */
  readonly office: string | null;
  readonly roles: readonly Role[];
  /** Printed and shown as a sign-in, under this name. */
  readonly as?: { readonly de: string; readonly en: string };
}

const { COORDINATOR, OFFICE_HEAD, OFFICER, PARTICIPANT, COMMITTEE_MEMBER, ADMINISTRATOR, DATA_SUPPLIER } =
  Role;

export const people: readonly DemoPerson[] = [
  {
    key: 'koordination',
    name: 'Kim Beispiel',
    email: 'koordination@kreis.example',
    office: 'stab',
    roles: [COORDINATOR],
    as: { de: 'Koordination (Sozialplanung)', en: 'Coordinator (social planning)' },
  },
  {
    key: 'leitung50',
    name: 'Alex Muster',
    email: 'leitung50@kreis.example',
    office: 'amt50',
    roles: [OFFICE_HEAD],
    as: { de: 'Amtsleitung 50 Soziales und Wohnen', en: 'Head of office 50, social affairs' },
  },
  {
    key: 'fachkraft50',
    name: 'Robin Probe',
    email: 'fachkraft50@kreis.example',
    office: 'amt50',
    roles: [OFFICER],
    as: { de: 'Sachbearbeitung 50', en: 'Officer in office 50' },
  },
  {
    key: 'leitung51',
    name: 'Chris Exempel',
    email: 'leitung51@kreis.example',
    office: 'amt51',
    roles: [OFFICE_HEAD],
  },
  {
    key: 'vertretung51',
    name: 'Sascha Fiktiv',
    email: 'vertretung51@kreis.example',
    office: 'amt51',
    roles: [OFFICER, OFFICE_HEAD],
    as: { de: 'Vertretung der Amtsleitung 51 Jugend', en: 'Deputy head of office 51, youth' },
  },
  {
    key: 'leitung40',
    name: 'Luca Vorlage',
    email: 'leitung40@kreis.example',
    office: 'amt40',
    roles: [OFFICE_HEAD],
  },
  {
    key: 'leitung52',
    name: 'Noa Entwurf',
    email: 'leitung52@kreis.example',
    office: 'amt52',
    roles: [OFFICE_HEAD],
  },
  {
    key: 'leitung53',
    name: 'Mika Skizze',
    email: 'leitung53@kreis.example',
    office: 'amt53',
    roles: [OFFICE_HEAD],
  },
  {
    key: 'jobcenter',
    name: 'Jona Schablone',
    email: 'planung@jobcenter.example',
    office: 'jobcenter',
    roles: [OFFICE_HEAD, PARTICIPANT],
    as: { de: 'Jobcenter (Konferenz und Leitung)', en: 'Jobcenter (conference and head)' },
  },
  {
    key: 'kamen',
    name: 'Andrea Modell',
    email: 'sozialplanung@kamen.example',
    office: 'kamen',
    roles: [OFFICE_HEAD, PARTICIPANT],
  },
  {
    key: 'luenen',
    name: 'Eike Mustermann',
    email: 'sozialplanung@luenen.example',
    office: 'luenen',
    roles: [OFFICE_HEAD, PARTICIPANT],
    as: { de: 'Stadt Lünen (Konferenz)', en: 'Town of Lünen (conference)' },
  },
  {
    key: 'unna',
    name: 'Kai Attrappe',
    email: 'sozialplanung@unna.example',
    office: 'unna',
    roles: [OFFICE_HEAD, PARTICIPANT],
  },
  {
    key: 'awo',
    name: 'Gerrit Demoperson',
    email: 'quartier@awo.example',
    office: 'awo',
    roles: [OFFICE_HEAD, PARTICIPANT],
    as: { de: 'Wohlfahrtsverband AWO (Konferenz)', en: 'Welfare association AWO (conference)' },
  },
  {
    key: 'invia',
    name: 'Helge Übung',
    email: 'quartier@invia.example',
    office: 'invia',
    roles: [OFFICE_HEAD, PARTICIPANT],
  },
  {
    key: 'umwelt',
    name: 'Jule Sandkasten',
    email: 'quartier@umwelt-werkstatt.example',
    office: 'umwelt',
    roles: [OFFICE_HEAD, PARTICIPANT],
  },
  {
    key: 'werkstatt',
    name: 'Maxi Prototyp',
    email: 'projekte@werkstatt.example',
    office: 'werkstatt',
    roles: [OFFICE_HEAD, PARTICIPANT],
  },
  { key: 'gib', name: 'Pat Ratgeber', email: 'beratung@gib.example', office: 'gib', roles: [PARTICIPANT] },
  {
    key: 'ausschuss',
    name: 'Bo Beispielhaft',
    email: 'ausschuss@kreistag.example',
    office: null,
    roles: [COMMITTEE_MEMBER],
    as: { de: 'Ausschussmitglied', en: 'Committee member' },
  },
  {
    key: 'daten',
    name: 'Rike Zahlenwerk',
    email: 'statistik@kreis.example',
    office: 'stab',
    roles: [DATA_SUPPLIER],
    as: { de: 'Datenlieferung (Statistik)', en: 'Data supplier (statistics)' },
  },
  {
    key: 'verwaltung',
    name: 'Ulli Testkonto',
    email: 'administration@kreis.example',
    office: null,
    roles: [ADMINISTRATOR],
    as: { de: 'Administration', en: 'Administrator' },
  },
];

/** Deputies, and who is away around the first start of the demo (days from that day on). */
export const deputies = [
  { person: 'leitung51', deputy: 'vertretung51', awayFrom: -5, awayTo: 12 },
  { person: 'leitung50', deputy: 'fachkraft50' },
] as const;

export type DemoAccount = DemoPerson & Required<Pick<DemoPerson, 'as'>>;

/** The accounts that are printed at the start and shown on the start page. */
export const demoAccounts = (): DemoAccount[] =>
  people.filter((person): person is DemoAccount => person.as !== undefined);
