import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'problemAreas.notYourArea': {
    de: 'Sie planen in einem anderen Gebiet. Bitte wählen Sie ein Gebiet, das dazugehört.',
    en: 'You plan in another area. Please choose an area that belongs to it.',
  },
  'problemAreas.word.REPORTED': { de: 'gemeldet', en: 'reported' },
  'problemAreas.word.CONFIRMED': { de: 'bestätigt', en: 'confirmed' },
  'problemAreas.word.RESOLVED': { de: 'gelöst', en: 'resolved' },
  'problemAreas.word.DISMISSED': { de: 'verworfen', en: 'dismissed' },
  'problemAreas.notFound': { de: 'Diese Problemlage gibt es nicht.', en: 'There is no such problem area.' },
  'problemAreas.fieldNotFound': {
    de: 'Dieses Handlungsfeld gibt es nicht.',
    en: 'There is no such field of action.',
  },
  'problemAreas.areaNotFound': {
    de: 'Einen der angegebenen Räume gibt es nicht.',
    en: 'One of the areas does not exist.',
  },
  'problemAreas.officeNotFound': { de: 'Diese Stelle gibt es nicht.', en: 'There is no such office.' },
  'problemAreas.notNow': {
    de: 'Das geht im Status „{status}“ nicht. Bitte nehmen Sie die Problemlage zuerst wieder auf.',
    en: 'That cannot be done in status {status}. Please reopen the problem area first.',
  },
  'problemAreas.noSuchStep': {
    de: 'Von „{from}“ nach „{to}“ führt kein Schritt.',
    en: 'No step leads from {from} to {to}.',
  },
  'problemAreas.reasonMissing': {
    de: 'Bitte begründen Sie diesen Schritt in einem Satz.',
    en: 'Please give the reason for this step in one sentence.',
  },
  'problemAreas.wordsMissing': {
    de: 'Zahlen allein machen keinen Raum zur Problemlage. Bitte fügen Sie zuerst einen Beleg in Worten hinzu.',
    en: 'Figures alone do not make an area a problem. Please add evidence in words first.',
  },
  'problemAreas.figureUnclear': {
    de: 'Bitte nennen Sie Indikator, Raum und Stichtag des Wertes.',
    en: 'Please give the indicator, area and reference date of the figure.',
  },
  'problemAreas.figureNotMeant': {
    de: 'Indikator, Raum und Stichtag gehören nur zu einem Beleg der Art „Kennzahl“.',
    en: 'Indicator, area and reference date belong only to evidence of the kind "figure".',
  },
  'problemAreas.noSuchFigure': {
    de: 'Für diesen Indikator, Raum und Stichtag gibt es keinen Wert.',
    en: 'There is no figure for this indicator, area and reference date.',
  },
  'problemAreas.textMissing': {
    de: 'Bitte schreiben Sie in einem Satz, was beobachtet wurde.',
    en: 'Please write in one sentence what was observed.',
  },
});
