import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'comparisons.endGivenTwice': {
    de: 'Bitte geben Sie für jedes Ende des Vergleichs entweder einen Tag oder eine Sitzung an, nicht beides.',
    en: 'Please give either a day or a meeting for each end of the comparison, not both.',
  },
  'comparisons.meetingNotFound': { de: 'Diese Sitzung gibt es nicht.', en: 'There is no such meeting.' },
  'comparisons.noMeetingYet': {
    de: 'Es gab noch keine Sitzung, seit der verglichen werden könnte. Bitte geben Sie einen Tag an.',
    en: 'There has been no meeting yet to compare with. Please give a day.',
  },
  'comparisons.notYet': {
    de: 'Der Vergleich kann nicht mit einem Tag beginnen, der noch kommt ({from}).',
    en: 'The comparison cannot begin with a day that is still to come ({from}).',
  },
  'comparisons.withdrawn': { de: 'entfallen', en: 'discontinued' },
  'comparisons.gone': { de: 'nicht mehr da', en: 'no longer there' },
});
