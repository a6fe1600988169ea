import { sql } from '../../../platform/database/sql.js';
import { Indicator } from '../../indicators/index.js';
import { ChangedType } from '../change.enums.js';
import { column, defineTracked, word } from '../tracked.js';

defineTracked({
  type: ChangedType.INDICATOR,
  of: Indicator,
  permission: 'indicators.read',
  standing: () => sql`'OPEN'`,
  movedAt: () => sql`null::timestamptz`,
  fields: {
    nameDe: column('nameDe'),
    nameEn: column('nameEn'),
    topic: column('topic'),
    unit: column('unit'),
    direction: word('direction'),
    formula: column('formula'),
    numerator: column('numerator'),
    denominator: column('denominator'),
    perUnit: column('perUnit'),
    source: column('source'),
    periodicity: word('periodicity'),
    lowestLevel: word('lowestLevel'),
    isHeadline: word('isHeadline'),
    isSensitive: word('isSensitive'),
    countsPersons: word('countsPersons'),
    minimumCount: column('minimumCount'),
    denominatorMinimum: column('denominatorMinimum'),
    breakNote: column('breakNote'),
  },
  closingFields: [],
  title: (row) => sql`${row}.name_de`,
  counted: (from, to) => sql`
    select came.indicator_id as id, max(came.at) as at, sum(came.fresh)::integer as fresh, sum(came.corrected)::integer as corrected,
           sum(came.aims)::integer as aims
      from (
        select indicator_id, max(created_at) as at, count(*) as fresh, 0 as corrected, 0 as aims from observation
         where created_at > ${from.at} and created_at <= ${to.at} group by indicator_id
        union all
        select indicator_id, max(updated_at), 0, count(*), 0 from observation
         where version > 1 and updated_at > ${from.at} and updated_at <= ${to.at} and created_at <= ${from.at} group by indicator_id
        union all
        select indicator_id, max(created_at), 0, 0, count(*) from indicator_target
         where created_at > ${from.at} and created_at <= ${to.at} group by indicator_id) came
     group by came.indicator_id`,
});
