import { registerEnumType } from '@nestjs/graphql';

/** What kind of body it is. The kind decides what may come out of its meetings. */
export enum BodyType {
  PLANNERS_CONFERENCE = 'PLANNERS_CONFERENCE',
  SOCIAL_SPACE_CONFERENCE = 'SOCIAL_SPACE_CONFERENCE',
  SOCIAL_DIRECTORS_CONFERENCE = 'SOCIAL_DIRECTORS_CONFERENCE',
  MAYORS_CONFERENCE = 'MAYORS_CONFERENCE',
  STRATEGY_GROUP = 'STRATEGY_GROUP',
  STEERING_GROUP = 'STEERING_GROUP',
  WORKING_GROUP = 'WORKING_GROUP',
  COMMITTEE = 'COMMITTEE',
  COUNTY_COMMITTEE = 'COUNTY_COMMITTEE',
  COUNTY_COUNCIL = 'COUNTY_COUNCIL',
  TOWN_COUNCIL = 'TOWN_COUNCIL',
}
registerEnumType(BodyType, {
  name: 'BodyType',
  description: 'Kind of body (Gremium). Only committees and councils resolve; all others recommend.',
  valuesMap: {
    PLANNERS_CONFERENCE: { description: 'Fachplanerkonferenz, Fachplanungskonferenz.' },
    SOCIAL_SPACE_CONFERENCE: { description: 'Sozialraumkonferenz.' },
    SOCIAL_DIRECTORS_CONFERENCE: { description: 'Sozialdezernentenkonferenz.' },
    MAYORS_CONFERENCE: { description: 'Bürgermeisterkonferenz, HVB-Dienstbesprechung.' },
    STRATEGY_GROUP: { description: 'Strategiegruppe.' },
    STEERING_GROUP: { description: 'Lenkungsgruppe, Steuerungsgruppe.' },
    WORKING_GROUP: { description: 'Arbeitsgruppe, Projektgruppe.' },
    COMMITTEE: { description: 'Ausschuss, Fachausschuss.' },
    COUNTY_COMMITTEE: { description: 'Kreisausschuss.' },
    COUNTY_COUNCIL: { description: 'Kreistag.' },
    TOWN_COUNCIL: { description: 'Rat.' },
  },
});

/** How often a body meets. */
export enum Rhythm {
  SIX_WEEKLY = 'SIX_WEEKLY',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  HALF_YEARLY = 'HALF_YEARLY',
  YEARLY = 'YEARLY',
  ON_DEMAND = 'ON_DEMAND',
}
registerEnumType(Rhythm, {
  name: 'Rhythm',
  description: 'How often a body meets (Sitzungsrhythmus).',
  valuesMap: {
    SIX_WEEKLY: { description: 'Alle sechs Wochen.' },
    MONTHLY: { description: 'Monatlich.' },
    QUARTERLY: { description: 'Vierteljährlich.' },
    HALF_YEARLY: { description: 'Halbjährlich.' },
    YEARLY: { description: 'Jährlich.' },
    ON_DEMAND: { description: 'Bei Bedarf: no date can be proposed.' },
  },
});

/** What somebody is in a body. */
export enum BodyRole {
  CHAIR = 'CHAIR',
  DEPUTY_CHAIR = 'DEPUTY_CHAIR',
  MEMBER = 'MEMBER',
  ADVISORY = 'ADVISORY',
  EXPERT_CITIZEN = 'EXPERT_CITIZEN',
  GUEST = 'GUEST',
  SECRETARY = 'SECRETARY',
  MODERATOR = 'MODERATOR',
}
registerEnumType(BodyRole, {
  name: 'BodyRole',
  description: 'What somebody is in a body.',
  valuesMap: {
    CHAIR: { description: 'Vorsitz.' },
    DEPUTY_CHAIR: { description: 'Stellvertretender Vorsitz.' },
    MEMBER: { description: 'Ordentliches Mitglied.' },
    ADVISORY: { description: 'Beratendes Mitglied.' },
    EXPERT_CITIZEN: { description: 'Sachkundige Bürgerin, sachkundiger Bürger.' },
    GUEST: { description: 'Gast: comes for single items and does not see closed sessions.' },
    SECRETARY: { description: 'Geschäftsstelle, Schriftführung.' },
    MODERATOR: { description: 'Moderation.' },
  },
});

/** What can be done with a body. */
export enum BodyAction {
  CHANGE = 'CHANGE',
  CHANGE_MEMBERS = 'CHANGE_MEMBERS',
  PLAN = 'PLAN',
}
registerEnumType(BodyAction, {
  name: 'BodyAction',
  description: 'What can be done with a body.',
  valuesMap: {
    CHANGE: {
      description:
        'Change what is known about it, and what stands on each of its agendas (changeBody, changeAgendaTemplate).',
    },
    CHANGE_MEMBERS: { description: 'Give and end seats (addBodyMember, endBodyMembership).' },
    PLAN: { description: 'Plan its meetings, while it meets (planMeeting, planMeetingSeries).' },
  },
});
