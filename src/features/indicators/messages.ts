import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'indicators.notFound': { de: 'Diesen Indikator gibt es nicht.', en: 'There is no such indicator.' },
  'indicators.areaNotFound': {
    de: 'Einen der angegebenen Räume gibt es nicht.',
    en: 'One of the areas does not exist.',
  },
  'indicators.rateNeedsBoth': {
    de: 'Eine Quote braucht Zähler und Nenner in Worten. Bitte beschreiben Sie beide.',
    en: 'A rate needs its numerator and denominator in words. Please describe both.',
  },
  'indicators.perUnitNotPositive': {
    de: 'Die Bezugsgröße („je 100“) muss größer als 0 sein.',
    en: 'The base ("per 100") must be greater than 0.',
  },
  'indicators.hasFigures': {
    de: 'Zu diesem Indikator gibt es schon Werte. Bitte legen Sie für eine andere Berechnung einen neuen Indikator an.',
    en: 'There are figures for this indicator already. Please add a new indicator for another computation.',
  },
  'indicators.protectionStays': {
    de: 'Der Schutz kleiner Zahlen darf nicht gelockert werden, solange es Werte gibt; verschärfen dürfen Sie ihn.',
    en: 'The protection of small figures may not be loosened while there are figures; you may tighten it.',
  },
  'indicators.targetBeforeBaseline': {
    de: 'Das Ziel muss nach dem Tag des Ausgangswertes liegen.',
    en: 'The target must lie after the day of the starting value.',
  },
  'indicators.baselineMissing': {
    de: 'Für diesen Raum und Tag gibt es keinen Wert. Bitte geben Sie den Ausgangswert an.',
    en: 'There is no figure for this area and day. Please enter the starting value.',
  },
  'indicators.baselineSecret': {
    de: 'Der Wert dieses Raumes ist nicht ausweisbar und kann kein Ausgangswert sein. Bitte wählen Sie einen größeren Raum.',
    en: 'The figure of this area may not be shown and cannot be a starting value. Please choose a larger area.',
  },
  'indicators.areasUnclear': {
    de: 'Bitte nennen Sie entweder die Räume oder einen Raum und die Ebene darunter.',
    en: 'Please give either the areas, or one area and a level below it.',
  },
  'indicators.areasOverlap': {
    de: 'Einer der Räume liegt in einem anderen: Er würde doppelt gezählt. Bitte nennen Sie nur einen von beiden.',
    en: 'One of the areas lies within another and would be counted twice. Please give only one of them.',
  },
  'indicators.daysUnclear': {
    de: 'Bitte nennen Sie entweder einen Stichtag oder eine Zeitspanne, die mit dem früheren Tag beginnt.',
    en: 'Please give either one reference date, or a span that begins with the earlier day.',
  },
  'indicators.indicatorUnclear': {
    de: 'Wert {row}: Bitte nennen Sie den Indikator entweder mit Schlüssel oder mit Kennung.',
    en: 'Figure {row}: Please give the indicator either by its key or by its id.',
  },
  'indicators.unknownIndicator': {
    de: 'Wert {row}: Den Indikator „{indicator}“ gibt es nicht.',
    en: 'Figure {row}: There is no indicator "{indicator}".',
  },
  'indicators.unknownArea': {
    de: 'Wert {row}: Diesen Raum gibt es nicht.',
    en: 'Figure {row}: There is no such area.',
  },
  'indicators.areaTooSmall': {
    de: 'Wert {row}: Dieser Indikator ist für so kleine Räume nicht zugelassen (kleinste Ebene: {lowestLevel}).',
    en: 'Figure {row}: This indicator may not be used for areas this small (smallest level: {lowestLevel}).',
  },
  'indicators.deliveredTwice': {
    de: 'Wert {row}: Für diesen Indikator, Raum und Tag steht schon ein Wert in derselben Lieferung.',
    en: 'Figure {row}: The same delivery already holds a figure for this indicator, area and day.',
  },
  'indicators.valueDiffers': {
    de: 'Wert {row}: {value} passt nicht zu Zähler und Nenner; daraus ergibt sich {computed}.',
    en: 'Figure {row}: {value} does not fit numerator and denominator, which make {computed}.',
  },
  'indicators.partMissing': {
    de: 'Wert {row}: Bitte geben Sie Zähler und Nenner an oder keinen von beiden.',
    en: 'Figure {row}: Please give numerator and denominator, or neither.',
  },
  'indicators.noRate': {
    de: 'Wert {row}: Dieser Indikator ist keine Quote und hat keinen Nenner.',
    en: 'Figure {row}: This indicator is no rate and has no denominator.',
  },
  'indicators.denominatorNegative': {
    de: 'Wert {row}: Der Nenner darf nicht kleiner als 0 sein.',
    en: 'Figure {row}: The denominator may not be less than 0.',
  },
  'indicators.denominatorZero': {
    de: 'Wert {row}: Bei einem Nenner von 0 gibt es keine Quote. Bitte lassen Sie den Wert leer.',
    en: 'Figure {row}: There is no rate where the denominator is 0. Please leave the value empty.',
  },
  'indicators.figureMissing': {
    de: 'Wert {row}: Bitte geben Sie einen Wert an oder ein Zeichen, das sagt, warum er fehlt.',
    en: 'Figure {row}: Please give a value, or a sign that says why there is none.',
  },
  'indicators.signInsteadOfFigure': {
    de: 'Wert {row}: Das Zeichen {sign} und eine Zahl schließen sich aus.',
    en: 'Figure {row}: The sign {sign} and a number exclude each other.',
  },
});
