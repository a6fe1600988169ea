import { defineMessages } from '../../kernel/messages.js';

/** What the summary says of itself when somebody takes it along. */
defineMessages({
  'committeePapers.file.title': { de: 'Fortschrittsübersicht', en: 'Progress summary' },
  'committeePapers.file.titleFor': {
    de: 'Fortschrittsübersicht: Auszug für {name}',
    en: 'Progress summary: extract for {name}',
  },
  'committeePapers.file.subtitle': { de: 'Stand: {asOf}', en: 'As of {asOf}' },
  'committeePapers.file.subtitleSince': {
    de: 'Stand: {asOf}, Veränderungen seit {since}',
    en: 'As of {asOf}, changes since {since}',
  },
  'committeePapers.file.noOffice': { de: 'ohne Stelle', en: 'no office' },
  'committeePapers.file.marking': {
    de: 'Auszug, nicht abgestimmt',
    en: 'extract, not agreed',
  },
  'committeePapers.file.foot': {
    de: 'Auszug des Standes vom {asOf}, wie ihn {name} am {moment} Uhr gesehen hat. Keine abgestimmte Unterlage.',
    en: 'Extract of how things stood on {asOf}, as seen by {name} on {moment}. No agreed paper.',
  },
  'committeePapers.file.nature': {
    de: 'Das ist ein Auszug mit den Rechten einer Person, keine abgestimmte Unterlage. Was einem Gremium vorgelegt wurde, steht unter „Unterlagen“ mit Nummer und Prüfsumme.',
    en: 'This is an extract with the rights of one person, no agreed paper. What was laid before a body is found under “Papers”, with number and checksum.',
  },
  'committeePapers.file.selection': { de: 'Auswahl', en: 'Selection' },
  'committeePapers.file.everything': { de: 'alle Maßnahmen', en: 'all measures' },
  'committeePapers.file.asOf': { de: 'Stand', en: 'As of' },
  'committeePapers.file.since': { de: 'Veränderungen seit', en: 'Changes since' },
  'committeePapers.file.of.body': { de: 'Gremium', en: 'Body' },
  'committeePapers.file.of.field': { de: 'Handlungsfeld', en: 'Field of action' },
  'committeePapers.file.of.strategy': { de: 'Strategie', en: 'Strategy' },
  'committeePapers.file.of.area': { de: 'Raum', en: 'Area' },
  'committeePapers.file.of.office': { de: 'Stelle', en: 'Office' },
  'committeePapers.file.heading.short': { de: 'Wie es steht', en: 'How things stand' },
  'committeePapers.file.heading.requests': { de: 'Was erbeten wird', en: 'What is asked for' },
  'committeePapers.file.heading.deviations': { de: 'Abweichungen zuerst', en: 'Deviations first' },
  'committeePapers.file.heading.changes': { de: 'Was seither geschah', en: 'What has happened since' },
  'committeePapers.file.heading.money': { de: 'Geld', en: 'Money' },
  'committeePapers.file.heading.indicators': { de: 'Indikatoren', en: 'Indicators' },
  'committeePapers.file.heading.participation': { de: 'Wer gemeldet hat', en: 'Who has reported' },
  'committeePapers.file.heading.fields': { de: 'Nach Handlungsfeld', en: 'By field of action' },
  'committeePapers.file.heading.areas': { de: 'Nach Raum', en: 'By area' },
  'committeePapers.tallies.field.name': { de: 'Handlungsfelder', en: 'Fields of action' },
  'committeePapers.tallies.field.chart': { de: 'Bild Handlungsfelder', en: 'Picture fields' },
  'committeePapers.tallies.field.caption': {
    de: 'Stand der Maßnahmen nach Handlungsfeld',
    en: 'How the measures stand, by field of action',
  },
  'committeePapers.tallies.field.note': {
    de: 'Jede Maßnahme gehört zu einem Handlungsfeld.',
    en: 'Each measure belongs to one field of action.',
  },
  'committeePapers.tallies.area.name': { de: 'Räume', en: 'Areas' },
  'committeePapers.tallies.area.chart': { de: 'Bild Räume', en: 'Picture areas' },
  'committeePapers.tallies.area.caption': {
    de: 'Stand der Maßnahmen nach Raum',
    en: 'How the measures stand, by area',
  },
  'committeePapers.tallies.area.note': {
    de: 'Eine Maßnahme in zwei Räumen zählt bei beiden; kreisweite stehen bei keinem.',
    en: 'A measure in two areas counts in both; those for the whole county stand with none.',
  },
  'committeePapers.tallies.noField': { de: 'ohne Handlungsfeld', en: 'no field of action' },
  'committeePapers.tallies.noArea': { de: 'ohne Raum', en: 'no area' },
  'committeePapers.tallies.someRed': {
    de: 'Maßnahmen, die nicht im Plan sind, gibt es bei: {names}.',
    en: 'There are measures off track in: {names}.',
  },
  'committeePapers.tallies.noneRed': {
    de: 'Nirgends ist eine Maßnahme nicht im Plan.',
    en: 'Nowhere is a measure off track.',
  },
  'committeePapers.column.field': { de: 'Handlungsfeld', en: 'Field of action' },
});
