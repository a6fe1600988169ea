import { registerEnumType } from '@nestjs/graphql';

/** The traffic light (Ampel). A word always stands beside the colour. */
export enum Light {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
  GREY = 'GREY',
}
registerEnumType(Light, {
  name: 'Light',
  description: 'Traffic light (Ampel). No report is grey, not green.',
  valuesMap: {
    GREEN: { description: 'Im Plan.' },
    YELLOW: { description: 'Gefährdet.' },
    RED: { description: 'Nicht im Plan.' },
    GREY: { description: 'Unbekannt, or the measure does not run.' },
  },
});
