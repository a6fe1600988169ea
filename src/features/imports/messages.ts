import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'imports.notFound': {
    de: 'Diesen Import gibt es nicht (mehr).',
    en: 'There is no such import (any more).',
  },
  'imports.tooLarge': {
    de: 'Die Datei ist zu groß: höchstens {megabytes} MB. Bitte teilen Sie sie auf.',
    en: 'The file is too large: {megabytes} MB at most. Please divide it.',
  },
  'imports.notAFile': {
    de: 'Die Datei kam nicht an. Bitte wählen Sie sie noch einmal aus.',
    en: 'The file did not arrive. Please choose it once more.',
  },
  'imports.unknownKind': {
    de: 'Diese Art von Datei lässt sich hier nicht importieren.',
    en: 'Files of this kind cannot be imported here.',
  },
  'imports.noName': { de: 'Der Datei fehlt ein Name.', en: 'The file has no name.' },
  'imports.fileRefused': { de: '{why}', en: '{why}' },
  'imports.optionRefused': { de: '{why}', en: '{why}' },
  'imports.tooMany': {
    de: 'Sie haben schon {most} Dateien hier liegen. Bitte verwerfen Sie welche, die Sie nicht mehr brauchen.',
    en: 'You have {most} files here already. Please discard some that you no longer need.',
  },
  'imports.isTaken': {
    de: 'Diese Datei ist schon übernommen.',
    en: 'This file has been taken over already.',
  },
  'imports.notChecked': {
    de: 'Die Vorschau ist noch nicht fertig.',
    en: 'The preview is not ready yet.',
  },
  'imports.isBusy': {
    de: 'Mit dieser Datei wird gerade gearbeitet. Bitte warten Sie einen Augenblick.',
    en: 'This file is being worked on. Please wait a moment.',
  },
  'imports.nothingToDo': {
    de: 'Aus dieser Datei gibt es nichts zu übernehmen.',
    en: 'There is nothing to take over from this file.',
  },
  'imports.hasRefusedRows': {
    de: '{rows} Zeilen haben Fehler. Bitte bestätigen Sie, dass sie ausgelassen werden.',
    en: '{rows} rows have errors. Please confirm that they are left out.',
  },
  'imports.changedMeanwhile': {
    de: 'Die Daten haben sich seit der Vorschau geändert. Es wurde nichts übernommen; bitte sehen Sie sich die neue Vorschau an.',
    en: 'The data have changed since the preview. Nothing was taken over; please look at the new preview.',
  },
});
