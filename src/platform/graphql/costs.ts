import { Extensions } from '@nestjs/graphql';
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { allShapes, type ShapeField } from '../read/shape.js';

const KEY = 'roterFadenCost';

/** What a field costs by the way it is read: a column lies ready, a lookup goes to another table, a rule looks at more. */
const BY_KIND: Readonly<Record<ShapeField['kind'], number>> = {
  value: 3,
  one: 3,
  many: 4,
  oneOf: 6,
  derived: 5,
};
const COLUMN = 1;

/** From here on the schema says what a field costs, so that nobody is surprised by a refusal. */
const WORTH_TELLING = 50;

/** For root fields whose statement reads much whatever is asked of its answer: time series, history, summaries. */
export const Costs = (cost: number) => Extensions({ [KEY]: cost });

/** What a field costs by itself, besides what is asked for below it. */
export const costOfField = ({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): number =>
  (extensions[KEY] as number | undefined) ?? COLUMN;

/** Writes on every field what it costs, from how its shape reads it, and says so where it is much. */
export function addCosts(schema: GraphQLSchema): void {
  for (const { typeName, fields } of allShapes()) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, { kind, cost = BY_KIND[kind] }] of fields) {
      const field = type.getFields()[name];
      field.extensions = { ...field.extensions, [KEY]: cost };
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const cost = costOfField(field);
      if (cost >= WORTH_TELLING) field.description = `${field.description ?? ''} Cost: ${cost}.`.trim();
    }
  }
}
