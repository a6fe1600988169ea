import { Role } from '../kernel/actor.js';
import type { Permission } from '../kernel/permissions.js';

/** What each role is called and what it is there for, in the order of the page. */
export const roleWords: Record<Role, readonly [name: string, short: string, purpose: string]> = {
  [Role.COORDINATOR]: ['Koordination, Sozialplaner/in', 'Koord.', 'plant den Zyklus, hält den ganzen Faden'],
  [Role.LOCAL_COORDINATOR]: [
    'Koordination eines Teilraums',
    'Teilr.',
    'koordiniert, was eine Organisation führt oder was in einem Gebiet liegt',
  ],
  [Role.OFFICE_HEAD]: ['Amtsleitung', 'Leitg.', 'gibt frei, was das Amt meldet'],
  [Role.OFFICER]: ['Sachbearbeitung', 'Sachb.', 'plant und meldet für das Amt'],
  [Role.PARTICIPANT]: [
    'Konferenzteilnehmer/in',
    'Teiln.',
    'plant mit: Kommune, Jobcenter, Wohlfahrtsverband',
  ],
  [Role.COMMITTEE_MEMBER]: ['Ausschussmitglied', 'Aussch.', 'liest, was für Ausschüsse bestimmt ist'],
  [Role.CONTRIBUTOR]: [
    'Externe Mitwirkung',
    'Extern',
    'sieht und meldet, was sie selbst betrifft, sonst nichts',
  ],
  [Role.DATA_SUPPLIER]: ['Datenlieferant/in', 'Daten', 'liefert Zahlen'],
  [Role.STATISTICS_OFFICE]: ['Statistikstelle', 'Stat.', 'liefert Zahlen und steht für sie ein'],
  [Role.ADMINISTRATOR]: ['Administration', 'Admin.', 'Konten und Einstellungen, keine Inhalte'],
  [Role.PUBLIC]: [
    'Öffentlichkeit',
    'Öff.',
    'liest ohne Anmeldung, wo der Kreis das öffnet (`PUBLIC_READING`)',
  ],
};

/** What each door is for. */
export const doorWords: Record<Permission, string> = {
  'nodes.read': 'ein Objekt über seine Kennung finden',
  'people.readOwn': 'eigene Angaben, Abwesenheit, Vertretung',
  'accounts.own': 'eigenes Konto: Anmeldungen, Zugänge',
  'people.read': 'Personen und ihre Rollen',
  'people.manage': 'Personen und Rollen verwalten',
  'history.read': 'wer was wann geändert hat',
  'changes.read': 'was sich zwischen zwei Tagen geändert hat',
  'areas.read': 'Gebiete',
  'areas.manage': 'Gebiete verwalten',
  'offices.read': 'Organisationen und Ämter',
  'offices.manage': 'Organisationen und Ämter verwalten',
  'calendars.read': 'Feiertage und Arbeitstage',
  'calendars.manage': 'Kalender verwalten',
  'indicators.read': 'Indikatoren und gezeigte Zahlen',
  'indicators.define': 'Indikatoren definieren: was gezählt wird und wie',
  'indicators.deliver': 'Zahlen liefern',
  'dataDeliveries.read': 'Datenlieferungen',
  'dataDeliveries.manage': 'Datenlieferungen anfordern, annehmen, zurückweisen',
  'dataDeliveries.report': 'Datenlieferung melden',
  'fieldsOfAction.manage': 'Handlungsfelder verwalten',
  'problemAreas.read': 'Problemlagen',
  'problemAreas.write': 'Problemlagen melden und belegen',
  'strategies.read': 'Handlungsstrategien',
  'strategies.define': 'Handlungsstrategien schreiben und zur Zustimmung geben',
  'strategies.agree': 'einer Fassung zustimmen',
  'strategies.readOwn': 'worauf die eigene Organisation antworten soll',
  'measures.read': 'Maßnahmen, Statusmeldungen, Ampeln',
  'measures.follow': 'Änderungen von Maßnahmen sofort erfahren',
  'measures.plan': 'Maßnahmen planen: Inhalt, Meilensteine, Beteiligte, Umsetzungsstand',
  'measures.update': 'Stand eintragen: Meilenstein erreicht, Messwert',
  'measures.commit': 'für das eigene Amt zusagen',
  'statusReports.write': 'Statusmeldung entwerfen und vorlegen',
  'statusReports.release': 'Statusmeldung freigeben',
  'reportExtensions.decide': 'über Fristverlängerungen entscheiden',
  'conferences.read': 'Gremien, Sitzungen, Niederschriften, Ergebnisse',
  'conferences.follow': 'Änderungen einer Sitzung sofort erfahren',
  'conferences.write': 'Gremien, Sitzungen, Tagesordnungen, Niederschriften führen',
  'invitations.answer': 'auf Einladungen antworten',
  'minutes.object': 'der Niederschrift widersprechen',
  'outcomes.complete': 'Aufgaben erledigt melden',
  'reminders.readOwn': 'eigene Erinnerungen und Mail-Einstellungen',
  'reminders.manage': 'Statusabfragen und Erinnerungen planen',
  'jobs.dashboard': 'Hintergrundaufgaben ansehen',
  'calendarFeed.own': 'eigener Kalender zum Abonnieren',
  'mailAddresses.manage': 'fehlerhafte Adressen bereinigen',
  'reports.read': 'Sachstand auf einen Blick',
};

/** What people do who have not signed in; each of these asks for a secret of its own. */
export const openToAllWords: Readonly<Record<string, string>> = {
  signIn: 'anmelden',
  signInOptions: 'wie man sich anmelden kann',
  signOut: 'abmelden',
  answerLink: 'lesen, worum eine Mail bittet (mit dem Link aus der Mail)',
  confirmUnchangedByLink: '„unverändert“ melden (mit dem Link aus der Mail)',
  reportByLink: 'kurz melden (mit dem Link aus der Mail)',
  askForExtensionByLink: 'um Verlängerung bitten (mit dem Link aus der Mail)',
};
