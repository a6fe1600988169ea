import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'savedViews.notFound': {
    de: 'Diese Ansicht gibt es nicht (mehr). Bitte laden Sie die Seite neu.',
    en: 'There is no such view (any more). Please reload the page.',
  },
  'savedViews.nameMissing': {
    de: 'Bitte geben Sie der Ansicht einen Namen.',
    en: 'Please give the view a name.',
  },
  'savedViews.nameTaken': {
    de: 'Eine Ansicht „{name}“ haben Sie schon. Bitte wählen Sie einen anderen Namen.',
    en: 'You already have a view “{name}”. Please choose another name.',
  },
  'savedViews.notAnAddress': {
    de: 'Diese Filter lassen sich nicht speichern. Bitte laden Sie die Liste neu und versuchen Sie es noch einmal.',
    en: 'These filters cannot be saved. Please reload the list and try again.',
  },
  'savedViews.tooMany': {
    de: 'Mehr als {most} Ansichten einer Liste gibt es nicht. Bitte löschen Sie eine, die Sie nicht mehr brauchen.',
    en: 'There are no more than {most} views of a list. Please delete one that you no longer need.',
  },
  'savedViews.changedMeanwhile': {
    de: 'Diese Ansicht haben Sie inzwischen anderswo geändert, vielleicht in einem anderen Fenster. Bitte prüfen Sie den neuen Stand und versuchen Sie es noch einmal.',
    en: 'You have changed this view elsewhere in the meantime, perhaps in another window. Please check how it is now and try again.',
  },
});
