import { Extensions } from '@nestjs/graphql';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { type LocalDate, localDateIn } from '../../kernel/calendar.js';
import type { Clock } from '../../kernel/clock.js';
import { invalidInput } from '../../kernel/errors.js';
import { defineMessages } from '../../kernel/messages.js';
import { endOfDay, type Moment } from '../database/moment.js';
import type { RequestContext } from './request-context.js';
import { AsOf } from './scalars.js';

const REASON = 'roterFadenOnlyNow';
const ARGUMENT = 'asOf';

defineMessages({
  'read.asOfFuture': {
    de: 'Was am {asOf} bekannt sein wird, weiß noch niemand („asOf“). Bitte wählen Sie einen Tag oder Zeitpunkt, der schon war.',
    en: 'Nobody knows yet what will be known at {asOf} ("asOf"). Please choose a day or moment that has been.',
  },
});

/** For queries that only make sense in the present, with the reason. Every other query takes `asOf`. */
export const OnlyNow = (reason: string) => Extensions({ [REASON]: reason });

/** Why a query is about the present only; undefined where it takes `asOf`. */
export const onlyNowReason = ({
  extensions,
}: Pick<GraphQLField<unknown, unknown>, 'extensions'>): string | undefined =>
  extensions[REASON] as string | undefined;

/**
 * Gives every query the argument `asOf`, and lets its resolver run in the moment asked for: all it reads through the database
 * was known then, and no resolver has to think of it.
 */
export function addAsOf(schema: GraphQLSchema): void {
  schema.getTypeMap()[AsOf.name] = AsOf;
  const queries = schema.getQueryType() as GraphQLObjectType<unknown, RequestContext>;
  for (const field of Object.values(queries.getFields())) if (!onlyNowReason(field)) readAsOf(field);
}

function readAsOf(field: GraphQLField<unknown, RequestContext>): void {
  const { resolve = defaultFieldResolver } = field;
  field.args = [
    ...field.args,
    {
      name: ARGUMENT,
      type: AsOf,
      description:
        'As it was known at the end of this day, or at this moment; empty: as it is now. You see what you might see then and may see today.',
      defaultValue: undefined,
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    },
  ];
  field.resolve = (source, { [ARGUMENT]: asOf, ...given }, context, info: GraphQLResolveInfo) => {
    const { clock, database } = context.reader;
    const answer = () => resolve(source, given, context, info);
    const moment = typeof asOf === 'string' ? momentOf(asOf, clock) : undefined;
    return moment ? database.asOf(moment, answer) : answer();
  };
}

/** The moment that is meant; undefined for today, which is not over: what is known of it is what is known now. */
export function momentOf(asOf: string, clock: Clock): Moment | undefined {
  const isDay = !asOf.includes('T');
  const isToCome = isDay ? asOf > clock.today() : Date.parse(asOf) > clock.now().getTime();
  if (isToCome) throw invalidInput('read.asOfFuture', ARGUMENT, { asOf });
  if (!isDay) return { at: asOf, day: localDateIn(new Date(asOf)) };
  return asOf === clock.today() ? undefined : endOfDay(asOf as LocalDate);
}
