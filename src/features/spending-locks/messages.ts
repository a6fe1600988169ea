import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'spendingLocks.notFound': {
    de: 'Diesen Sperrvermerk gibt es nicht.',
    en: 'There is no such spending lock.',
  },
  'spendingLocks.officeNotFound': {
    de: 'Diese Stelle gibt es nicht, oder sie besteht nicht mehr.',
    en: 'There is no such office, or it does not exist any more.',
  },
  'spendingLocks.oneReleaser': {
    de: 'Bitte nennen Sie entweder das Gremium oder die Stelle, die den Sperrvermerk aufhebt; wer das ist, sagt der Vermerk selbst.',
    en: 'Please name either the body or the office that lifts the lock; the note itself says who.',
  },
  'spendingLocks.wordsMissing': { de: 'Bitte füllen Sie dieses Feld aus.', en: 'Please fill in this field.' },
  'spendingLocks.reasonMissing': {
    de: 'Bitte sagen Sie, warum; die Begründung steht im Verlauf.',
    en: 'Please say why; the reason stands in the history.',
  },
  'spendingLocks.stepNotPossible': {
    de: 'Von „{from}“ nach „{to}“ führt bei einem Sperrvermerk kein Weg.',
    en: 'No way leads a spending lock from “{from}” to “{to}”.',
  },
  'spendingLocks.releaseDayMissing': {
    de: 'Bitte geben Sie den Tag der Freigabe an.',
    en: 'Please give the day of the release.',
  },
  'spendingLocks.releaseDayAhead': {
    de: 'Der Tag der Freigabe kommt erst noch. Bitte wählen Sie einen bis heute ({today}).',
    en: 'The day of the release has yet to come. Please choose one up to today ({today}).',
  },
  'spendingLocks.releasedAfterYear': {
    de: 'Die Mittel sind mit dem Haushaltsjahr {year} verfallen; freigegeben werden konnten sie nur bis zu seinem Ende.',
    en: 'The money expired with the budget year {year}; it could be released up to its end only.',
  },
  'spendingLocks.releaseNotNamed': {
    de: 'Die erfüllte Bedingung allein hebt den Sperrvermerk nicht auf. Bitte nennen Sie den Beschluss oder die Verfügung, mit der die Mittel freigegeben wurden.',
    en: 'Meeting the condition alone does not lift the lock. Please name the resolution or the administrative act by which the money was released.',
  },
  'spendingLocks.word.ACTIVE': { de: 'gesperrt', en: 'locked' },
  'spendingLocks.word.CONDITION_MET': { de: 'Bedingung erfüllt', en: 'condition met' },
  'spendingLocks.word.RELEASE_REQUESTED': { de: 'Freigabe beantragt', en: 'release requested' },
  'spendingLocks.word.RELEASED': { de: 'freigegeben', en: 'released' },
  'spendingLocks.word.EXPIRED': { de: 'verfallen', en: 'expired' },
  'spendingLocks.word.CANCELLED': { de: 'aufgehoben', en: 'cancelled' },
});
