import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { nearly } from '../../platform/database/forgiving-search.js';
import { all, containing, type Sql, sql } from '../../platform/database/sql.js';
import { PageArgs, type ReadContext } from '../../platform/read/index.js';
import { problemAreaIsVisible } from '../problem-areas/index.js';
import { stageOf } from './strategy.facts.js';
import { agreementIsVisible, strategyVersionIsVisible } from './strategy.visibility.js';
import { StrategyStage } from './strategy-stage.js';

export enum StrategySort {
  NUMBER = 'NUMBER',
  TITLE = 'TITLE',
  STAGE = 'STAGE',
  LEAD_OFFICE = 'LEAD_OFFICE',
  PERIOD_TO = 'PERIOD_TO',
  UPDATED_AT = 'UPDATED_AT',
}
registerEnumType(StrategySort, {
  name: 'StrategySort',
  description: 'What strategies are sorted by.',
  valuesMap: {
    NUMBER: { description: 'By number.' },
    TITLE: { description: 'By title.' },
    STAGE: { description: 'Along the life of strategies: draft, in agreement, agreed, ended.' },
    LEAD_OFFICE: { description: 'By the name of the lead office.' },
    PERIOD_TO: { description: 'By the last day they are planned for; without one last.' },
    UPDATED_AT: { description: 'By the last change of the strategy or of a text the reader may see.' },
  },
});

@InputType({ description: 'Narrows the list of strategies; conditions add up.' })
export class StrategyFilter {
  @Field(() => StrategyStage, { nullable: true, description: 'Only strategies that stand here.' })
  stage?: StrategyStage;

  @Field(() => ID, { nullable: true, description: 'Only strategies of this field of action.' })
  @IsOptional()
  @IsUUID()
  fieldOfActionId?: string;

  @Field(() => ID, { nullable: true, description: 'Only strategies that answer this problem area.' })
  @IsOptional()
  @IsUUID()
  problemAreaId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Only strategies that this organisation was asked to agree to.',
  })
  @IsOptional()
  @IsUUID()
  askedOrganisationId?: string;

  @Field(() => ID, { nullable: true, description: 'Only strategies that this office leads.' })
  @IsOptional()
  @IsUUID()
  leadOfficeId?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the title or of a text that the reader may see, in any German form, or a part of them; typos in words of the title are forgiven.',
  })
  @IsOptional()
  @MaxLength(200)
  text?: string;
}

@ArgsType()
export class StrategiesArgs extends PageArgs {
  @Field(() => StrategyFilter, { nullable: true, description: 'Which strategies.' })
  filter?: StrategyFilter;

  @Field(() => StrategySort, { defaultValue: StrategySort.NUMBER, description: 'Order.' })
  sortBy: StrategySort;
}

/** The filter as a condition. Texts and agreements count only where the reader may see them: no filter tells what is hidden. */
export const strategyMatches = (strategy: Sql, filter: StrategyFilter, context: ReadContext): Sql =>
  all([
    filter.stage ? sql`${stageOf(strategy)} = ${filter.stage}` : undefined,
    filter.fieldOfActionId
      ? sql`${strategy}.field_of_action_id = ${filter.fieldOfActionId}::uuid`
      : undefined,
    filter.leadOfficeId ? sql`${strategy}.lead_office_id = ${filter.leadOfficeId}::uuid` : undefined,
    filter.problemAreaId ? answersVisible(strategy, filter.problemAreaId, context) : undefined,
    filter.askedOrganisationId ? wasAsked(strategy, filter.askedOrganisationId, context) : undefined,
    filter.text ? contains(strategy, filter.text, context) : undefined,
  ]);

const answersVisible = (strategy: Sql, problemAreaId: string, context: ReadContext): Sql =>
  sql`${strategy}.id in (select answer.strategy_id
    from strategy_problem_area answer join problem_area answered_area on answered_area.id = answer.problem_area_id
    where answered_area.id = ${problemAreaId}::uuid and ${problemAreaIsVisible(sql`answered_area`, context)})`;

const wasAsked = (strategy: Sql, organisationId: string, context: ReadContext): Sql =>
  sql`${strategy}.id in (select found_version.strategy_id
    from agreement found_agreement join strategy_version found_version on found_version.id = found_agreement.strategy_version_id
    where found_agreement.organisation_id = ${organisationId}::uuid
      and ${agreementIsVisible(sql`found_agreement`, context)})`;

/** The texts are asked twice, each way by itself: only so the index of their words is used. */
const contains = (strategy: Sql, text: string, context: ReadContext): Sql => {
  const hasWords = (words: Sql) =>
    sql`to_tsvector('german', ${words}) @@ websearch_to_tsquery('german', ${text})`;
  const isOfText = (condition: Sql) => sql`${strategy}.id in (select found_version.strategy_id
    from strategy_version found_version where ${condition} and ${strategyVersionIsVisible(sql`found_version`, context)})`;
  return sql`${strategy}.title ilike ${containing(text)} or ${hasWords(sql`${strategy}.title`)}
    or ${nearly(sql`${strategy}.title`, text) ?? sql`false`}
    or ${isOfText(sql`found_version.text ilike ${containing(text)}`)} or ${isOfText(hasWords(sql`found_version.text`))}`;
};
