import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { inWords, message } from '../../kernel/messages.js';
import { defineShape, derived, value, visibleToAll } from '../../platform/read/index.js';
import { ChangedType, ChangeKind, changeFieldsOf } from '../changes/index.js';
import { Light, newestReleasedFirst, reportVisible } from '../measures/index.js';
import { ComparisonEntry, Withdrawal } from './comparison.model.js';

const { newFigures: _ofIndicators, ...fields } = changeFieldsOf(ChangedType.MEASURE);

const light = (end: string, description: string) =>
  value({
    type: () => Light,
    nullable: true,
    description,
    sql: (entry) => sql`${entry}.${raw(`${end}_light`)}`,
  });

interface WithdrawalNeeds {
  readonly isThere: boolean;
  readonly word: string | null;
  readonly reason: string | null;
}

defineShape(ComparisonEntry, {
  from: () => sql`told_entry`,
  visible: visibleToAll,
  fields: {
    ...fields,
    number: value({
      type: () => String,
      description: 'Number of the measure at the end, or the one it had where it is no longer there.',
      sql: (entry) => sql`${entry}.number`,
    }),
    lightBefore: light('before', 'Its light at the beginning; empty where it did not run.'),
    lightAfter: light('after', 'Its light at the end; empty where it does not run.'),
    counterStep: value({
      type: () => String,
      nullable: true,
      description: 'The counter-step, as the newest report by the end of the period says.',
      sql: (entry: Sql, context) => sql`(select said.counter_step from status_report said
        where said.measure_id = ${entry}.record_id and said.state = 'RELEASED' and said.updated_at <= ${entry}.until
          and ${reportVisible(sql`said`, context)}
        order by ${newestReleasedFirst(sql`said`)} limit 1)`,
    }),
    withdrawal: derived<WithdrawalNeeds | null>({
      type: () => Withdrawal,
      nullable: true,
      description: 'How it was withdrawn; empty where it was not.',
      needs: (entry) => sql`case when ${ChangeKind.WITHDRAWN} = any(${entry}.kinds) then json_build_object(
        'isThere', ${entry}.after_version is not null, 'word', ${entry}.after_discontinued_reason,
        'reason', ${entry}.after_status_reason) end`,
      derive: (told, { actor }): Withdrawal | null => {
        if (!told) return null;
        const { isThere, word, reason } = told;
        if (!isThere) return { word: message('comparisons.gone', actor.locale), reason: null };
        return {
          word: word
            ? inWords('changes', word, actor.locale)
            : message('comparisons.withdrawn', actor.locale),
          reason,
        };
      },
    }),
  },
});
