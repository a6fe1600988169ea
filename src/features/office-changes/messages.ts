import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'officeChanges.notFound': { de: 'Diese Änderung gibt es nicht.', en: 'There is no such change.' },
  'officeChanges.notPrepared': {
    de: 'Diese Änderung ist schon vollzogen oder abgesagt.',
    en: 'This change is done or called off already.',
  },
  'officeChanges.closedAlready': {
    de: 'Diese Stelle besteht nicht mehr.',
    en: 'This office does not exist any more.',
  },
  'officeChanges.partUnclear': {
    de: 'Bitte geben Sie für jeden Teil entweder eine bestehende oder eine neue Stelle an.',
    en: 'Please name for each part either an existing or a new office.',
  },
  'officeChanges.partOfItself': {
    de: 'Eine Stelle kann nicht ihre eigene Nachfolge antreten.',
    en: 'An office cannot follow itself.',
  },
  'officeChanges.namedTwice': {
    de: 'Eine Stelle ist zweimal genannt. Bitte nennen Sie jede einmal.',
    en: 'An office is named twice. Please name each once.',
  },
  'officeChanges.noSuchPart': {
    de: 'Etwas geht an einen Teil, der nicht genannt ist.',
    en: 'Something goes to a part that is not named.',
  },
  'officeChanges.somethingLost': {
    de: 'Dafür muss noch eine Stelle genannt werden: {things}.',
    en: 'An office must still be named for this: {things}.',
  },
});
