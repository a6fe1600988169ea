import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'indicators.deliveryNotFound': {
    de: 'Diese Datenlieferung gibt es nicht.',
    en: 'There is no such delivery of figures.',
  },
  'indicators.supplierNotFound': {
    de: 'Diese Stelle gibt es nicht, oder sie besteht nicht mehr.',
    en: 'There is no such office, or it does not exist any more.',
  },
  'indicators.deliveryNotInState': {
    de: 'Das geht bei dieser Datenlieferung gerade nicht (Stand: {state}).',
    en: 'This is not possible for this delivery now (state: {state}).',
  },
  'indicators.deliveryDayPast': {
    de: 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen ab heute ({today}).',
    en: 'This day has passed. Please choose one from today ({today}) on.',
  },
  'indicators.deliveryNotYetReceived': {
    de: 'Dieser Tag kommt erst noch. Bitte wählen Sie einen bis heute ({today}).',
    en: 'This day has yet to come. Please choose one up to today ({today}).',
  },
  'indicators.deliveryWordsMissing': {
    de: 'Bitte füllen Sie dieses Feld aus.',
    en: 'Please fill in this field.',
  },
});
