import { defineMessages } from '../../kernel/messages.js';

/** What is missing for a move in the life of a measure, as a person is told. */
defineMessages({
  'measures.needsSummary': { de: 'Kurzbeschreibung fehlt.', en: 'The summary is missing.' },
  'measures.needsTargetGroup': { de: 'Zielgruppe fehlt.', en: 'The target group is missing.' },
  'measures.needsStrategy': {
    de: 'Die Maßnahme gehört noch zu keiner Strategie.',
    en: 'The measure does not belong to a strategy yet.',
  },
  'measures.needsProblemArea': {
    de: 'Keine ihrer Strategien nennt eine Problemlage.',
    en: 'None of its strategies names a problem area.',
  },
  'measures.needsGoal': { de: 'Ziel fehlt.', en: 'The goal is missing.' },
  'measures.needsPlace': {
    de: 'Räumlicher Bezug fehlt: Räume nennen oder „kreisweit“.',
    en: 'The place is missing: name areas, or the whole county.',
  },
  'measures.needsAccountablePerson': {
    de: 'Verantwortliche Person fehlt.',
    en: 'The accountable person is missing.',
  },
  'measures.needsPlannedStart': { de: 'Geplanter Beginn fehlt.', en: 'The planned start is missing.' },
  'measures.needsPlannedEnd': { de: 'Geplantes Ende fehlt.', en: 'The planned end is missing.' },
  'measures.needsPriority': { de: 'Priorität fehlt.', en: 'The priority is missing.' },
  'measures.needsOutputIndicator': {
    de: 'Mindestens eine Messgröße für die Leistung (Output) fehlt.',
    en: 'At least one output indicator is missing.',
  },
  'measures.needsOutcomeIndicator': {
    de: 'Eine Messgröße für die Wirkung (Outcome) fehlt, oder der Grund, warum keine erhoben wird.',
    en: 'An outcome indicator is missing, or the reason why none is measured.',
  },
  'measures.needsPromises': {
    de: 'Zusagen fehlen von: {offices}.',
    en: 'Promises are missing from: {offices}.',
  },
  'measures.needsReason': { de: 'Begründung fehlt.', en: 'The reason is missing.' },
  'measures.needsReasonForOldStart': {
    de: 'Der geplante Beginn liegt mehr als 180 Tage zurück; bitte begründen.',
    en: 'The planned start lies more than 180 days back; please give the reason.',
  },
  'measures.needsActualStart': {
    de: 'Tatsächlicher Beginn fehlt oder liegt in der Zukunft.',
    en: 'The actual start is missing or lies in the future.',
  },
  'measures.needsWithoutLockedFunds': {
    de: 'Mittel der Maßnahme sind gesperrt (Sperrvermerk). Beginnen kann sie nur ohne die gesperrten Mittel; bitte bestätigen und begründen Sie das.',
    en: 'Money of the measure is closed by a spending lock. It can begin only without that money; please confirm this and say how.',
  },
  'measures.needsActualEnd': {
    de: 'Tatsächliches Ende fehlt oder liegt in der Zukunft.',
    en: 'The actual end is missing or lies in the future.',
  },
  'measures.needsFinalReport': {
    de: 'Ein freigegebener Schlussbericht vom tatsächlichen Ende oder später fehlt.',
    en: 'A released final report of the actual end or later is missing.',
  },
  'measures.needsGoalAttainment': { de: 'Zielerreichung fehlt.', en: 'The goal attainment is missing.' },
  'measures.needsConfirmation': {
    de: 'Das Gremium, das den Abschluss bestätigt, hat noch nicht entschieden.',
    en: 'The body that confirms the completion has not decided yet.',
  },
  'measures.needsProposal': {
    de: 'Die federführende Stelle hat den Abschluss in ihrer letzten Meldung nicht vorgeschlagen.',
    en: 'The lead office has not proposed the completion in its newest report.',
  },
  'measures.needsResubmission': {
    de: 'Ein künftiger Tag der Wiedervorlage fehlt.',
    en: 'A future day of resubmission is missing.',
  },
  'measures.needsDiscontinuedReason': {
    de: 'Grund des Entfalls fehlt.',
    en: 'The reason for discontinuing is missing.',
  },
  'measures.needsReplacement': {
    de: 'Die Maßnahme, die diese ersetzt, fehlt.',
    en: 'The measure that replaces it is missing.',
  },
});
