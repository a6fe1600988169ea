import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import { PageArgs, type ReadContext } from '../../platform/read/index.js';
import { Light } from './light.js';
import { lightSql } from './light.sql.js';
import {
  measureConcernsNamedProblemArea,
  measureHasWords,
  measureIsOfNamedStrategy,
  measureIsOverdue,
  measureIsWithin,
} from './measure.sql.js';
import { measureIsLocked } from './measure-spending-lock.sql.js';
import { MeasureStatus } from './measure-status.js';

export enum MeasureSort {
  NUMBER = 'NUMBER',
  TITLE = 'TITLE',
  PLANNED_END = 'PLANNED_END',
  PRIORITY = 'PRIORITY',
  LIGHT = 'LIGHT',
  UPDATED_AT = 'UPDATED_AT',
  STATUS = 'STATUS',
  LEAD_OFFICE = 'LEAD_OFFICE',
}
registerEnumType(MeasureSort, {
  name: 'MeasureSort',
  description: 'What measures are sorted by.',
  valuesMap: {
    NUMBER: { description: 'By number.' },
    TITLE: { description: 'By title.' },
    PLANNED_END: { description: 'By planned end; without one last.' },
    PRIORITY: { description: 'By priority, A first; without one last.' },
    LIGHT: { description: 'Worst first: red, yellow, silence, green, then what does not run.' },
    UPDATED_AT: { description: 'By the last change.' },
    STATUS: { description: 'Along the life of measures, from the draft to the end.' },
    LEAD_OFFICE: { description: 'By the name of the lead office.' },
  },
});

@InputType({ description: 'Narrows the list of measures; conditions add up.' })
export class MeasureFilter {
  @Field(() => [MeasureStatus], { nullable: true, description: 'In one of these statuses.' })
  status?: MeasureStatus[];

  @Field(() => [Light], { nullable: true, description: 'Showing one of these lights.' })
  light?: Light[];

  @Field(() => ID, { nullable: true, description: 'In this field of action.' })
  @IsOptional()
  @IsUUID()
  fieldOfActionId?: string;

  @Field(() => ID, { nullable: true, description: 'Steps of this strategy.' })
  @IsOptional()
  @IsUUID()
  strategyId?: string;

  @Field(() => ID, { nullable: true, description: 'Of strategies that answer this problem area.' })
  @IsOptional()
  @IsUUID()
  problemAreaId?: string;

  @Field(() => ID, { nullable: true, description: 'For this area, one below it, or the whole county.' })
  @IsOptional()
  @IsUUID()
  withinAreaId?: string;

  @Field(() => ID, { nullable: true, description: 'Led by this office.' })
  @IsOptional()
  @IsUUID()
  leadOfficeId?: string;

  @Field(() => ID, { nullable: true, description: 'This person answers for it.' })
  @IsOptional()
  @IsUUID()
  accountablePersonId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Led by one of my offices (true), or by none (false).',
  })
  mine?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the planned end has passed while it runs.' })
  overdue?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether money that pays it is closed by a spending lock the reader may see.',
  })
  locked?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a key measure.' })
  keyMeasure?: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Words in title, summary, goal or target group (German, stemmed; typos in words of the title are forgiven), or the number.',
  })
  @IsOptional()
  @MaxLength(200)
  text?: string;
}

@ArgsType()
export class MeasuresArgs extends PageArgs {
  @Field(() => MeasureFilter, { nullable: true, description: 'Which measures.' })
  filter?: MeasureFilter;

  @Field(() => MeasureSort, { defaultValue: MeasureSort.NUMBER, description: 'Order.' })
  sortBy: MeasureSort;
}

/** The condition of a filter; also asked by rooms that count measures. */
export function measureMatches(measure: Sql, filter: MeasureFilter, context: ReadContext): Sql {
  const is = (given: string | undefined, condition: (id: Sql) => Sql): Sql | undefined =>
    given ? condition(sql`${given}::uuid`) : undefined;
  const { actor, today } = context;
  const officeIds = [...new Set([...actor.officeIds, ...actor.headOfOfficeIds])];
  return all([
    filter.status ? sql`${measure}.status = any(${filter.status})` : undefined,
    filter.light ? sql`${lightSql(measure, context)} = any(${filter.light})` : undefined,
    is(filter.fieldOfActionId, (id) => sql`${measure}.field_of_action_id = ${id}`),
    is(filter.strategyId, (id) => measureIsOfNamedStrategy(measure, id, context)),
    is(filter.problemAreaId, (id) => measureConcernsNamedProblemArea(measure, id, context)),
    is(filter.withinAreaId, (id) => measureIsWithin(measure, id)),
    is(filter.leadOfficeId, (id) => sql`${measure}.lead_office_id = ${id}`),
    is(filter.accountablePersonId, (id) => sql`${measure}.accountable_person_id = ${id}`),
    whether(filter.mine, sql`${measure}.lead_office_id = any(${officeIds}::uuid[])`),
    whether(filter.overdue, measureIsOverdue(measure, today)),
    whether(filter.locked, measureIsLocked(measure, context)),
    whether(filter.keyMeasure, sql`${measure}.is_key_measure`),
    filter.text ? measureHasWords(measure, filter.text) : undefined,
  ]);
}

const whether = (wanted: boolean | null | undefined, condition: Sql): Sql | undefined =>
  typeof wanted !== 'boolean' ? undefined : wanted ? condition : sql`not (${condition})`;
