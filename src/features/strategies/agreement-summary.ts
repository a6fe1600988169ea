import { Int, ObjectType } from '@nestjs/graphql';
import { raw, sql } from '../../platform/database/sql.js';
import { defineShape, value, visibleToAll } from '../../platform/read/index.js';
import { AgreementState } from './agreement-state.js';

/** How many organisations said what to a version of a text. Counted, never stored; its fields stand in its shape. */
@ObjectType({ description: 'How many organisations said what to a version of a text. Each is counted once.' })
export class AgreementSummary {}

const counted = (state: AgreementState) => sql`count(*) filter (where counted.state = ${state})::integer`;

const number = (column: string, description: string) =>
  value({ type: () => Int, description, sql: (summary) => sql`${summary}.${raw(column)}` });

defineShape(AgreementSummary, {
  // Reached through a version only, which the reader may see.
  visible: visibleToAll,
  from: () => sql`(select of_version.id as strategy_version_id,
      ${counted(AgreementState.ASKED)} as asked,
      ${counted(AgreementState.AGREED)} as agreed,
      ${counted(AgreementState.AGREED_WITH_CONDITION)} as with_condition,
      ${counted(AgreementState.DECLINED)} as declined,
      ${counted(AgreementState.WITHDRAWN)} as withdrawn
    from strategy_version of_version left join agreement counted on counted.strategy_version_id = of_version.id
    group by of_version.id)`,
  fields: {
    asked: number('asked', 'Were asked and have not answered yet.'),
    agreed: number('agreed', 'Agreed without a condition.'),
    withCondition: number('with_condition', 'Agreed with a condition.'),
    declined: number('declined', 'Declined.'),
    withdrawn: number('withdrawn', 'Had agreed and withdrew.'),
  },
});
