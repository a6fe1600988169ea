import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'agendas.neverProposed': {
    de: 'Der Abschnitt {section} füllt sich nicht selbst und braucht deshalb keinen Platz in der Vorlage.',
    en: 'The section {section} does not fill itself, so it needs no place in the template.',
  },
  'agendas.sectionTwice': {
    de: 'Der Abschnitt {section} hat in der Vorlage zwei Plätze. Bitte ordnen Sie ihn einem Punkt zu.',
    en: 'The section {section} has two places in the template. Please assign it to one item.',
  },
  'agendas.templateChanged': {
    de: 'Die Vorlage wurde inzwischen geändert. Bitte laden Sie neu und ändern Sie noch einmal.',
    en: 'The template was changed in the meantime. Please reload and change it again.',
  },
  'agendas.templateApplied': {
    de: 'Die Punkte der Vorlage stehen schon auf dieser Tagesordnung.',
    en: 'The items of the template are on this agenda already.',
  },
  'agendas.noTemplate': {
    de: 'Dieses Gremium hat noch keine Vorlage für seine Tagesordnung. Bitte legen Sie zuerst eine an.',
    en: 'This body has no template for its agenda yet. Please set one up first.',
  },
  'agendas.word.STANDING': { de: '„Regelmäßige Punkte“', en: '"Standing items"' },
  'agendas.word.OPEN_TASKS': { de: '„Offene Aufträge“', en: '"Open tasks"' },
  'agendas.word.RED': { de: '„Nicht im Plan“', en: '"Off track"' },
  'agendas.word.OVERDUE': { de: '„Überfällig“', en: '"Overdue"' },
  'agendas.word.ESCALATED': { de: '„Eskaliert“', en: '"Escalated"' },
  'agendas.word.SILENT': { de: '„Ohne Meldung“', en: '"Silent"' },
  'agendas.word.DEFERRED': { de: '„Vertagt“', en: '"Deferred"' },
  'agendas.word.NEEDS_DECISION': { de: '„Entscheidungsbedarf“', en: '"Needs a decision"' },
  'agendas.word.NEWLY_PROPOSED': { de: '„Neu vorgeschlagen“', en: '"Newly proposed"' },
  'agendas.word.CONSENT': { de: '„Zustimmungsliste“', en: '"Consent list"' },
  'agendas.word.OTHER': { de: '„Weitere Punkte“', en: '"Other items"' },
  'agendas.notProposed': {
    de: 'Das wird inzwischen nicht mehr vorgeschlagen. Bitte laden Sie die Vorschläge neu.',
    en: 'This is not proposed any more. Please reload the proposals.',
  },
  'agendas.onAgenda': {
    de: 'Das steht schon auf der Tagesordnung. Nehmen Sie den Punkt dort herunter.',
    en: 'This is on the agenda already. Please take the item off there.',
  },
  'agendas.notMetYet': {
    de: 'Diese Sitzung hat noch nicht stattgefunden; es gibt nichts zu übertragen.',
    en: 'This meeting has not taken place yet; there is nothing to carry over.',
  },
  'agendas.noNextMeeting': {
    de: 'Für dieses Gremium ist noch keine weitere Sitzung geplant. Bitte planen Sie zuerst den nächsten Termin.',
    en: 'No further meeting of this body has been planned. Please plan the next date first.',
  },
});
