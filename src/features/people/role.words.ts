import { type Locale, Role } from '../../kernel/actor.js';
import { defineMessages, inWords, type Wording } from '../../kernel/messages.js';

/** What people call the roles where they stand by themselves. */
const roleWords: Readonly<Record<Role, Wording>> = {
  [Role.COORDINATOR]: { de: 'Koordination', en: 'Coordinator' },
  [Role.LOCAL_COORDINATOR]: { de: 'Koordination eines Teilraums', en: 'Coordinator of a part of the county' },
  [Role.OFFICE_HEAD]: { de: 'Amtsleitung', en: 'Head of office' },
  [Role.OFFICER]: { de: 'Sachbearbeitung', en: 'Officer' },
  [Role.PARTICIPANT]: { de: 'Konferenzteilnahme', en: 'Participant of conferences' },
  [Role.COMMITTEE_MEMBER]: { de: 'Ausschussmitglied', en: 'Committee member' },
  [Role.CONTRIBUTOR]: { de: 'Externe Mitwirkung', en: 'Contributor from outside' },
  [Role.DATA_SUPPLIER]: { de: 'Datenlieferung', en: 'Data supplier' },
  [Role.STATISTICS_OFFICE]: { de: 'Statistikstelle', en: 'Statistics office' },
  [Role.ADMINISTRATOR]: { de: 'Administration', en: 'Administrator' },
  [Role.PUBLIC]: { de: 'Öffentlichkeit', en: 'Public' },
};

/** Makes the roles words of a room, for the texts it composes itself (`room.word.OFFICER`). */
export const defineRoleWords = (room: string): void =>
  defineMessages(
    Object.fromEntries(Object.entries(roleWords).map(([role, wording]) => [`${room}.word.${role}`, wording])),
  );

defineRoleWords('people');

export const roleInWords = (role: string, locale: Locale): string => inWords('people', role, locale);
