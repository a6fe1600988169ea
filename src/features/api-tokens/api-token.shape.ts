import { ID } from '@nestjs/graphql';
import { TokenScope } from '../../kernel/token-scopes.js';
import { sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, value } from '../../platform/read/index.js';
import { ApiToken } from './api-token.model.js';

defineShape(ApiToken, {
  from: () => sql`(select id, person_id, name, scopes, created_on, expires_on, last_used_on from api_token)`,
  visible: (token, { actor }) => sql`${token}.person_id = ${actor.personId}::uuid`,
  fields: {
    id: value({ type: () => ID, description: 'Stable id.', sql: (token) => sql`${token}.id` }),
    name: value({
      type: () => String,
      description: 'What it is for, in the words of the person.',
      sql: (token) => sql`${token}.name`,
    }),
    scopes: value({
      type: () => [TokenScope],
      description: 'What it may be used for.',
      sql: (token) => sql`to_jsonb(${token}.scopes)`,
    }),
    createdOn: value({
      type: () => LocalDay,
      description: 'Day on which it was made.',
      sql: (token) => sql`${token}.created_on`,
    }),
    expiresOn: value({
      type: () => LocalDay,
      description: 'Last day on which it works.',
      sql: (token) => sql`${token}.expires_on`,
    }),
    lastUsedOn: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Last day on which it was used; empty while it never was.',
      sql: (token) => sql`${token}.last_used_on`,
    }),
    isExpired: value({
      type: () => Boolean,
      description: 'Whether its last day is over.',
      sql: (token, { today }) => sql`${token}.expires_on < ${today}::date`,
    }),
  },
});
