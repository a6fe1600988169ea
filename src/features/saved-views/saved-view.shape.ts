import { ID, Int } from '@nestjs/graphql';
import { sql } from '../../platform/database/sql.js';
import { defineShape, value } from '../../platform/read/index.js';
import { SavedView, ViewedList } from './saved-view.model.js';

defineShape(SavedView, {
  from: () => sql`(select id, person_id, list, name, parameters, is_default, version from saved_view)`,
  visible: (view, { actor }) => sql`${view}.person_id = ${actor.personId}::uuid`,
  fields: {
    id: value({ type: () => ID, description: 'Stable id.', sql: (view) => sql`${view}.id` }),
    list: value({ type: () => ViewedList, description: 'Of which list.', sql: (view) => sql`${view}.list` }),
    name: value({
      type: () => String,
      description: 'What the person calls it.',
      sql: (view) => sql`${view}.name`,
    }),
    parameters: value({
      type: () => String,
      description: 'Filters, order and columns as the address of the list says them, without "?".',
      sql: (view) => sql`${view}.parameters`,
    }),
    isDefault: value({
      type: () => Boolean,
      description: 'Whether the list opens with it.',
      sql: (view) => sql`${view}.is_default`,
    }),
    version: value({
      type: () => Int,
      description: 'Counts the versions; send it back when you change the view.',
      sql: (view) => sql`${view}.version`,
    }),
  },
});
