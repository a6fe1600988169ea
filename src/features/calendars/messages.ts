import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'calendars.settingNotFound': {
    de: 'Diesen Kalender gibt es nicht. Bitte laden Sie die Seite neu.',
    en: 'There is no such calendar. Please reload the page.',
  },
  'calendars.dayTwice': {
    de: 'Der {day} ist zweimal als Schließtag angegeben. Bitte lassen Sie ihn einmal stehen.',
    en: '{day} is entered twice as a closed day. Please leave it in once.',
  },
  'calendars.yearOutOfReach': {
    de: 'Für das Jahr {year} gibt es keinen Kalender. Bitte geben Sie ein Jahr von 1990 bis 2199 an.',
    en: 'There is no calendar for the year {year}. Please enter a year from 1990 to 2199.',
  },
  'calendars.fileTooLarge': {
    de: 'Die Datei ist größer als ein Megabyte. Bitte laden Sie nur die Ferien Ihres Landes hoch.',
    en: 'The file is larger than one megabyte. Please upload the school holidays of your Land only.',
  },
  'calendars.notCalendarFile': {
    de: 'Das ist keine Kalenderdatei: Sie beginnt nicht mit BEGIN:VCALENDAR. Bitte laden Sie die Datei mit der Endung .ics hoch.',
    en: 'This is no calendar file: it does not begin with BEGIN:VCALENDAR. Please upload the file that ends in .ics.',
  },
  'calendars.badSigns': {
    de: 'In Zeile {line} stehen unlesbare Zeichen. Bitte speichern Sie die Datei als UTF-8 und laden Sie sie noch einmal hoch.',
    en: 'Line {line} contains unreadable signs. Please save the file as UTF-8 and upload it again.',
  },
  'calendars.badLine': {
    de: 'Zeile {line} ist keine Zeile einer Kalenderdatei: „{text}“. Bitte laden Sie die Datei neu herunter oder berichtigen Sie die Zeile.',
    en: 'Line {line} is no line of a calendar file: “{text}”. Please download the file again or mend the line.',
  },
  'calendars.notEnded': {
    de: 'Was in Zeile {line} mit BEGIN:{name} beginnt, endet nicht: Die Datei ist wohl abgeschnitten. Bitte laden Sie sie neu herunter.',
    en: 'What begins with BEGIN:{name} in line {line} does not end: the file seems to be cut off. Please download it again.',
  },
  'calendars.strayEnd': {
    de: 'In Zeile {line} endet {name}, ohne begonnen zu haben. Bitte laden Sie die Datei neu herunter.',
    en: 'In line {line} {name} ends without having begun. Please download the file again.',
  },
  'calendars.unreadable': {
    de: 'Die Kalenderdatei ließ sich nicht lesen ({reason}). Bitte laden Sie sie neu herunter.',
    en: 'The calendar file could not be read ({reason}). Please download it again.',
  },
  'calendars.noEvents': {
    de: 'In der Datei steht kein Termin. Bitte wählen Sie eine Datei mit Schulferien.',
    en: 'There is no event in the file. Please choose a file with school holidays.',
  },
  'calendars.leftOut.CANCELLED': {
    de: 'In der Datei als abgesagt vermerkt.',
    en: 'Cancelled, the file says.',
  },
  'calendars.leftOut.ENDS_BEFORE_BEGIN': { de: 'Endet vor dem Beginn.', en: 'Ends before it begins.' },
  'calendars.leftOut.NO_SUCH_DAY': {
    de: 'Einen der Tage gibt es nicht.',
    en: 'One of its days does not exist.',
  },
  'calendars.leftOut.NOT_WHOLE_DAYS': {
    de: 'Hat Uhrzeiten; Ferien sind ganze Tage.',
    en: 'Has hours; school holidays are whole days.',
  },
  'calendars.leftOut.REPEATED': {
    de: 'Wiederholt sich; Ferien sind einzelne Zeiträume.',
    en: 'Repeats itself; school holidays are single spans.',
  },
  'calendars.leftOut.TOO_LONG': {
    de: 'Dauert länger als hundert Tage.',
    en: 'Is longer than a hundred days.',
  },
  'calendars.leftOut.TWICE': {
    de: 'Steht ein zweites Mal in der Datei.',
    en: 'Stands in the file a second time.',
  },
  'calendars.leftOut.WITHOUT_DAY': { de: 'Nennt keinen Tag.', en: 'Names no day.' },
  'calendars.leftOut.WITHOUT_NAME': { de: 'Hat keinen Namen.', en: 'Has no name.' },
});
