import { registerEnumType } from '@nestjs/graphql';

/** Levels of the area tree, from the widest to the smallest. */
export enum AreaLevel {
  STATE = 'STATE',
  COUNTY = 'COUNTY',
  MUNICIPALITY = 'MUNICIPALITY',
  DISTRICT = 'DISTRICT',
  SOCIAL_SPACE = 'SOCIAL_SPACE',
  NEIGHBOURHOOD = 'NEIGHBOURHOOD',
  RESIDENTIAL_PLACE = 'RESIDENTIAL_PLACE',
}

registerEnumType(AreaLevel, {
  name: 'AreaLevel',
  description: 'Level in the tree of areas.',
  valuesMap: {
    STATE: { description: 'Land.' },
    COUNTY: { description: 'Kreis or kreisfreie Stadt.' },
    MUNICIPALITY: { description: 'Kommune, Gemeinde.' },
    DISTRICT: { description: 'Stadtbezirk, Ortsteil.' },
    SOCIAL_SPACE: { description: 'Sozialraum: cut for planning.' },
    NEIGHBOURHOOD: { description: 'Quartier.' },
    RESIDENTIAL_PLACE: { description: 'Wohnplatz: a small residential cluster.' },
  },
});
