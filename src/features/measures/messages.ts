import { defineMessages } from '../../kernel/messages.js';
import './measure-gap.messages.js';
import './light.messages.js';
import './measure-words.messages.js';

defineMessages({
  'measures.notFound': { de: 'Diese Maßnahme gibt es nicht.', en: 'There is no such measure.' },
  'measures.personNotFound': { de: 'Diese Person gibt es nicht.', en: 'There is no such person.' },
  'measures.officeNotFound': {
    de: 'Diese Stelle gibt es nicht oder nicht mehr.',
    en: 'There is no such office, or no longer.',
  },
  'measures.areaNotFound': { de: 'Diesen Betrachtungsraum gibt es nicht.', en: 'There is no such area.' },
  'measures.strategyNotFound': { de: 'Diese Strategie gibt es nicht.', en: 'There is no such strategy.' },
  'measures.replacementNotFound': {
    de: 'Die Maßnahme, die diese ersetzt, gibt es nicht. Eine Maßnahme kann sich nicht selbst ersetzen.',
    en: 'There is no measure of this id that could replace it. A measure cannot replace itself.',
  },
  'measures.predecessorNotFound': {
    de: 'Die Maßnahme, die fortgesetzt wird, gibt es nicht.',
    en: 'There is no such measure to continue.',
  },
  'measures.fieldOfActionUnknown': {
    de: 'Bitte geben Sie ein Handlungsfeld an, oder eine Strategie, die eines hat.',
    en: 'Please name a field of action, or a strategy that has one.',
  },
  'measures.personNotOfLeadOffice': {
    de: 'Verantwortlich kann nur sein, wer aktiv ist und in der federführenden Stelle arbeitet.',
    en: 'Only somebody active who works in the lead office can be accountable.',
  },
  'measures.periodReversed': {
    de: 'Das geplante Ende ({to}) liegt vor dem Beginn ({from}).',
    en: 'The planned end ({to}) lies before the start ({from}).',
  },
  'measures.moveNeedsReason': {
    de: 'Das geplante Ende ist zugesagt. Bitte begründen Sie, warum es sich verschiebt.',
    en: 'The planned end has been promised. Please say why it moves.',
  },
  'measures.wouldBecomeIncomplete': {
    de: 'Die Maßnahme ist vereinbart. Ohne diese Angaben geht es nicht: {missing}',
    en: 'The measure is agreed. It cannot be without these entries: {missing}',
  },
  'measures.moveNotPossible': {
    de: 'Von „{from}“ nach „{to}“ führt kein Weg. Welche Schritte jetzt möglich sind, zeigt die Maßnahme.',
    en: 'No way leads from “{from}” to “{to}”. The measure shows which steps are possible now.',
  },
  'measures.notReady': {
    de: 'Dafür fehlt noch etwas: {missing}',
    en: 'Something is still missing: {missing}',
  },
  'measures.notNow': {
    de: 'In diesem Stand der Maßnahme ({status}) geht das nicht.',
    en: 'This cannot be done in the present status of the measure ({status}).',
  },
  'measures.leadIsSetElsewhere': {
    de: 'Die Federführung wechselt man an der Maßnahme selbst, nicht unter den Beteiligten.',
    en: 'The lead office is changed at the measure itself, not among those taking part.',
  },
  'measures.conditionMissing': {
    de: 'Bitte schreiben Sie die Bedingung dazu; sie wird mit abgedruckt.',
    en: 'Please add the condition; it will be printed.',
  },
  'measures.alreadyTakesPart': {
    de: 'Diese Stelle ist schon beteiligt. Bitte laden Sie neu und ändern Sie den vorhandenen Eintrag.',
    en: 'This office takes part already. Please reload and change the present entry.',
  },
  'measures.participationNotFound': {
    de: 'Diese Stelle ist an der Maßnahme nicht beteiligt.',
    en: 'This office does not take part in the measure.',
  },
  'measures.alreadyLinked': {
    de: 'Die Maßnahme gehört schon zu dieser Strategie.',
    en: 'The measure belongs to this strategy already.',
  },
  'measures.notLinked': {
    de: 'Die Maßnahme gehört nicht zu dieser Strategie.',
    en: 'The measure does not belong to this strategy.',
  },
  'measures.spendingLockNotFound': {
    de: 'Diesen Sperrvermerk gibt es nicht.',
    en: 'There is no such spending lock.',
  },
  'measures.alreadyPaidByLock': {
    de: 'Die Maßnahme hängt schon an diesem Sperrvermerk.',
    en: 'The measure hangs on this spending lock already.',
  },
  'measures.notPaidByLock': {
    de: 'Die Maßnahme hängt nicht an diesem Sperrvermerk.',
    en: 'The measure does not hang on this spending lock.',
  },
  'measures.overrideNeedsReason': {
    de: 'Bitte begründen Sie, warum die Ampel von Hand gesetzt wird; die Begründung wird mit abgedruckt.',
    en: 'Please say why the light is set by hand; the reason will be printed.',
  },
});
