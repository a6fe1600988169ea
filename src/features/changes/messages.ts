import { defineMessages } from '../../kernel/messages.js';
import './words.messages.js';

defineMessages({
  'changes.periodMissing': {
    de: 'Bitte geben Sie an, seit wann: entweder ein Tag oder Zeitpunkt oder eine Sitzung.',
    en: 'Please say since when: either a day or moment, or a meeting.',
  },
  'changes.periodReversed': {
    de: 'Das Ende des Zeitraums ({to}) liegt vor seinem Anfang ({from}).',
    en: 'The end of the period ({to}) lies before its beginning ({from}).',
  },
  'changes.meetingNotFound': { de: 'Diese Sitzung gibt es nicht.', en: 'There is no such meeting.' },
});
