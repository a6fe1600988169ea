import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { all, containing, type Sql, sql } from '../../platform/database/sql.js';
import { PageArgs, type ReadContext } from '../../platform/read/index.js';
import { meetingIsVisible } from '../conferences/index.js';
import { PaperKind, PaperState } from './paper.enums.js';
import { paperHasVersion, placementIsVisible } from './paper.visibility.js';

export enum PaperSort {
  NUMBER = 'NUMBER',
  UPDATED_AT = 'UPDATED_AT',
}
registerEnumType(PaperSort, {
  name: 'PaperSort',
  description: 'What papers are sorted by.',
  valuesMap: {
    NUMBER: { description: 'By number; drafts last.' },
    UPDATED_AT: { description: 'By the last change.' },
  },
});

@InputType({ description: 'Narrows the archive of papers; conditions add up.' })
export class PaperFilter {
  @Field(() => [PaperKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: PaperKind[];

  @Field(() => [PaperState], { nullable: true, description: 'In one of these states.' })
  @IsOptional()
  @ArrayMaxSize(10)
  states?: PaperState[];

  @Field(() => ID, { nullable: true, description: 'For this body.' })
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  @Field(() => ID, { nullable: true, description: 'For this meeting, or laid before it.' })
  @IsOptional()
  @IsUUID()
  meetingId?: string;

  @Field(() => ID, { nullable: true, description: 'About this office, or published by it.' })
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field(() => Int, { nullable: true, description: 'Of this year.' })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2199)
  year?: number;

  @Field(() => String, { nullable: true, description: 'Words in number, title or subtitle.' })
  @IsOptional()
  @MaxLength(200)
  text?: string;
}

@ArgsType()
export class PapersArgs extends PageArgs {
  @Field(() => PaperFilter, { nullable: true, description: 'Which papers.' })
  filter?: PaperFilter;

  @Field(() => PaperSort, { defaultValue: PaperSort.NUMBER, description: 'Order.' })
  sortBy: PaperSort;
}

/** The condition of a filter. Words are looked for only in what the reader may read. */
export function paperMatches(paper: Sql, filter: PaperFilter, context: ReadContext): Sql {
  const { kinds, states, bodyId, meetingId, officeId, year, text } = filter;
  const like = text && containing(text);
  return all([
    kinds ? sql`${paper}.kind = any(${kinds})` : undefined,
    states ? sql`${paper}.state = any(${states})` : undefined,
    bodyId ? sql`${paper}.body_id = ${bodyId}::uuid` : undefined,
    meetingId ? isOfMeeting(paper, sql`${meetingId}::uuid`, context) : undefined,
    officeId ? sql`${officeId}::uuid in (${paper}.office_id, ${paper}.publisher_office_id)` : undefined,
    year ? sql`${paper}.year = ${year}` : undefined,
    like
      ? sql`(${paper}.number ilike ${like}
          or (${paper}.state = 'DRAFT' and concat_ws(' ', ${paper}.title, ${paper}.subtitle) ilike ${like})
          or ${paperHasVersion(paper, context, (version) => sql`concat_ws(' ', ${version}.title, ${version}.subtitle) ilike ${like}`)})`
      : undefined,
  ]);
}

/** Whether a paper is about a meeting or was laid before it, as far as the reader may know. */
export const isOfMeeting = (paper: Sql, meetingId: Sql, context: ReadContext): Sql =>
  sql`((${paper}.meeting_id = ${meetingId} and exists (select from meeting om
      where om.id = ${meetingId} and ${meetingIsVisible(sql`om`, context)})) or exists (select from paper_placement pp
    where pp.paper_id = ${paper}.id and pp.meeting_id = ${meetingId} and ${placementIsVisible(sql`pp`, context)}))`;
