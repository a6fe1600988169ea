import { registerEnumType } from '@nestjs/graphql';
import { LAENDER, type Land, landNames, YearlyClosing } from '../../kernel/calendar.js';

/** The sixteen Länder as an enum of the graph. */
export const LandCode = Object.fromEntries(LAENDER.map((land) => [land, land])) as { [L in Land]: L };

registerEnumType(LandCode, {
  name: 'Land',
  description: 'Bundesland: one of the sixteen Länder; its public holidays count.',
  valuesMap: Object.fromEntries(LAENDER.map((land) => [land, { description: landNames[land].de }])),
});

registerEnumType(YearlyClosing, {
  name: 'YearlyClosing',
  description: 'Jährlicher Schließtag: offices are closed every year although the law makes it no holiday.',
  valuesMap: {
    CHRISTMAS_EVE: { description: 'Heiligabend, 24 December.' },
    NEW_YEARS_EVE: { description: 'Silvester, 31 December.' },
    ROSE_MONDAY: { description: 'Rosenmontag, 48 days before Easter.' },
  },
});
