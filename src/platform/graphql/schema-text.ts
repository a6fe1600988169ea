import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

const HEAD = '# Printed by `npm run schema` from the running service; a test keeps it true. Do not edit.\n\n';

/** The schema as it is committed: sorted, so that a diff shows only what changed. */
export const schemaText = (app: INestApplicationContext): string =>
  `${HEAD}${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost, { strict: false }).schema))}\n`;
