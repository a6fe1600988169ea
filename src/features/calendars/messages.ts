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
});
