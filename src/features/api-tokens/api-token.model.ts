import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { TokenScope } from '../../kernel/token-scopes.js';

registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What an API token may be used for; never more than its person may.',
  valuesMap: {
    READ: { description: 'Lesen: everything the person may read.' },
    REPORT: {
      description: 'Melden: status reports, data deliveries, promises of offices, answers to invitations.',
    },
    PLAN: { description: 'Planen: problem areas, strategies, measures, meetings and what belongs to them.' },
    ADMINISTER: { description: 'Verwalten: areas, offices, calendars. Never accounts and roles.' },
  },
});

/** A key for programs. The token itself is shown once and cannot be read again. */
@ObjectType({ description: 'A token with which a program acts in the name of the person (API-Token).' })
export class ApiToken {}
