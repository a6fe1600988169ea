import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'areas.word.STATE': { de: 'Land', en: 'state' },
  'areas.word.COUNTY': { de: 'Kreis', en: 'county' },
  'areas.word.MUNICIPALITY': { de: 'Kommune', en: 'municipality' },
  'areas.word.DISTRICT': { de: 'Stadtbezirk/Ortsteil', en: 'district' },
  'areas.word.SOCIAL_SPACE': { de: 'Sozialraum', en: 'social space' },
  'areas.word.NEIGHBOURHOOD': { de: 'Quartier', en: 'neighbourhood' },
  'areas.word.RESIDENTIAL_PLACE': { de: 'Wohnplatz', en: 'residential place' },
  'areas.notFound': { de: 'Diesen Betrachtungsraum gibt es nicht.', en: 'There is no such area.' },
  'areas.agsDoesNotFit': {
    de: 'Der Gemeindeschlüssel „{ags}“ passt nicht: auf dieser Ebene hat er {digits} Ziffern (führende Null mitzählen; 0 heißt: keinen angeben).',
    en: 'The municipality key "{ags}" does not fit: on this level it has {digits} digits (count a leading zero; 0 means: leave it out).',
  },
  'areas.levelDoesNotFit': {
    de: 'Ein Raum der Ebene „{child}“ kann nicht in einem der Ebene „{parent}“ liegen.',
    en: 'An area of level {child} cannot lie in one of level {parent}.',
  },
});
