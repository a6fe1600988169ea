import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'downloads.notFound': {
    de: 'Diesen Download gibt es nicht (mehr). Bitte laden Sie die Seite neu.',
    en: 'There is no such download (any more). Please reload the page.',
  },
  'downloads.isOver': {
    de: 'Dieser Download ist schon fertig oder beendet und kann nicht mehr abgebrochen werden.',
    en: 'This download is ready or over already and can no longer be cancelled.',
  },
  'downloads.tooMany': {
    de: 'Es warten schon {most} Downloads von Ihnen. Bitte warten Sie, bis einige fertig sind, oder brechen Sie welche ab.',
    en: 'You have {most} downloads waiting already. Please wait until some are ready, or cancel some.',
  },
  'downloads.failed': {
    de: 'Die Datei konnte nicht erstellt werden. Bitte bestellen Sie sie noch einmal; wenn es wieder nicht geht, nennen Sie der Administration die Fehlernummer.',
    en: 'The file could not be made. Please order it once more; if it fails again, tell the administration the number of the failure.',
  },
  'downloads.workerDied': {
    de: 'Die Datei konnte nicht erstellt werden: Das Programm wurde dabei mehrmals beendet. Vielleicht ist sie zu groß; bitte bestellen Sie weniger auf einmal.',
    en: 'The file could not be made: the program was ended several times over it. It may be too large; please order less at once.',
  },
  'downloads.fileLost': {
    de: 'Die Datei ist im Speicher nicht mehr vorhanden oder beschädigt. Bitte bestellen Sie sie noch einmal.',
    en: 'The file is lost or damaged in the store. Please order it once more.',
  },
});
