import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Recorded } from '../../platform/database/recorded.js';

export enum OrganisationType {
  COUNTY = 'COUNTY',
  MUNICIPALITY = 'MUNICIPALITY',
  JOBCENTER = 'JOBCENTER',
  EMPLOYMENT_AGENCY = 'EMPLOYMENT_AGENCY',
  WELFARE_ASSOCIATION = 'WELFARE_ASSOCIATION',
  PROVIDER = 'PROVIDER',
  STATISTICS_OFFICE = 'STATISTICS_OFFICE',
  ADVISER = 'ADVISER',
  COUNCIL_GROUP = 'COUNCIL_GROUP',
  OTHER = 'OTHER',
}
registerEnumType(OrganisationType, {
  name: 'OrganisationType',
  description: 'What kind of organisation it is.',
  valuesMap: {
    COUNTY: { description: 'Kreisverwaltung.' },
    MUNICIPALITY: { description: 'Stadt- oder Gemeindeverwaltung.' },
    JOBCENTER: { description: 'Jobcenter.' },
    EMPLOYMENT_AGENCY: { description: 'Agentur für Arbeit.' },
    WELFARE_ASSOCIATION: { description: 'Wohlfahrtsverband.' },
    PROVIDER: { description: 'Träger.' },
    STATISTICS_OFFICE: { description: 'Abgeschottete Statistikstelle, IT.NRW.' },
    ADVISER: { description: 'G.I.B., FSA.' },
    COUNCIL_GROUP: { description: 'Fraktion.' },
    OTHER: { description: 'Verein, Schule, Kita, Dritte.' },
  },
});

export enum Autonomy {
  COUNTY_ADMINISTRATION = 'COUNTY_ADMINISTRATION',
  MUNICIPALITY = 'MUNICIPALITY',
  JOBCENTER = 'JOBCENTER',
  WELFARE = 'WELFARE',
  OTHER = 'OTHER',
}
registerEnumType(Autonomy, {
  name: 'Autonomy',
  description:
    'Whose word counts in the organisation. A county cannot order its partners: escalation never crosses this border.',
  valuesMap: {
    COUNTY_ADMINISTRATION: { description: 'The county administration itself.' },
    MUNICIPALITY: { description: 'A municipality: decides for itself.' },
    JOBCENTER: { description: 'A Jobcenter: decides for itself.' },
    WELFARE: { description: 'A welfare association or provider: decides for itself.' },
    OTHER: { description: 'Another independent partner.' },
  },
});

/** A partner that commits itself: the county, a municipality, the Jobcenter, a welfare association. */
@ObjectType({
  description:
    'A partner that commits itself: the county, a municipality, the Jobcenter, a welfare association.',
})
@Entity()
export class Organisation extends Recorded {
  /** Shown by its validity: see the shape. */
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'Short name for tables and mails.' })
  @Column('text', { nullable: true })
  shortName: string | null;

  @Field(() => OrganisationType, { description: 'Kind of organisation.' })
  @Column('text')
  type: OrganisationType;

  @Field(() => Autonomy, { description: 'Whose word counts in it.' })
  @Column('text')
  autonomy: Autonomy;

  @Column('uuid', { nullable: true })
  areaId: string | null;

  @Field({ description: 'Whether it takes part at present.' })
  @Column('boolean', { default: true })
  active: boolean;
}
