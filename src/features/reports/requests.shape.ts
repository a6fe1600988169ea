import { inWords, message } from '../../kernel/messages.js';
import { sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import {
  defineShape,
  derived,
  one,
  type ReadContext,
  value,
  visibleToAll,
} from '../../platform/read/index.js';
import { AgendaItem } from '../conferences/index.js';
import { Measure, type MeasureStatus, newestReleasedFirst } from '../measures/index.js';
import { Strategy, strategyVersionIsVisible } from '../strategies/index.js';
import { RequestKind, SummaryRequest } from './summary.model.js';

const newestReport = sql`select said.text, said.reason from status_report said
  where said.measure_id = scope.id and said.state = 'RELEASED' order by ${newestReleasedFirst(sql`said`)} limit 1`;

const isOnAgenda = sql`scope.id in (select measure_id from agenda_scope where measure_id is not null)`;

/** The newest text of each strategy that organisations were asked about and have not all agreed to. */
const waitingTexts = (context: ReadContext) => sql`
  select asked.*, (select count(*) from agreement word where word.strategy_version_id = asked.id) as organisations,
      (select count(*) from agreement word where word.strategy_version_id = asked.id
        and word.state in ('AGREED', 'AGREED_WITH_CONDITION')) as agreed
    from strategy_version asked join strategy its_strategy on its_strategy.id = asked.strategy_id and its_strategy.ended_on is null
   where asked.strategy_id in (select id from strategy_scope) and asked.submitted_on is not null and not is_agreed(asked.id)
     and not exists (select from strategy_version newer where newer.strategy_id = asked.strategy_id
       and newer.number > asked.number and newer.submitted_on is not null)
     and ${strategyVersionIsVisible(sql`asked`, context)}
     and asked.strategy_id not in (select strategy_id from agenda_scope where strategy_id is not null)`;

interface RequestFacts {
  readonly kind: RequestKind;
  readonly day: string | null;
  readonly text: string | null;
  readonly status: MeasureStatus | null;
  readonly organisations: number | null;
  readonly agreed: number | null;
}

defineShape(SummaryRequest, {
  visible: visibleToAll,
  from: (context) => sql`(
    select ${RequestKind.AGENDA_ITEM}::text as kind, 1 as rank, id as agenda_item_id, measure_id, strategy_id, held_on as day,
        title as text, null::text as status, null::bigint as organisations, null::bigint as agreed
      from agenda_scope
    union all
    select ${RequestKind.STEERING}, 2, null, scope.id, null, scope.last_report,
        coalesce(nullif(newest.text, ''), nullif(newest.reason, '')), null, null, null
      from scope cross join lateral (${newestReport}) newest where scope.needs_steering and not ${isOnAgenda}
    union all
    select ${RequestKind.STATUS_PROPOSED}, 3, null, scope.id, null, scope.last_report, null, scope.proposed_status, null, null
      from scope where scope.proposed_status is not null and not ${isOnAgenda}
    union all
    select ${RequestKind.AGREEMENT}, 4, null, null, waiting.strategy_id, waiting.submitted_on, null, null, waiting.organisations,
        waiting.agreed
      from (${waitingTexts(context)}) waiting)`,
  fields: {
    kind: value({ type: () => RequestKind, description: 'Why.', sql: (request) => sql`${request}.kind` }),
    day: value({
      type: () => LocalDay,
      nullable: true,
      description: 'Day of the meeting, of the report, or on which organisations were asked.',
      sql: (request) => sql`${request}.day`,
    }),
    text: derived<RequestFacts>({
      type: () => String,
      description: 'What is asked for, in a sentence.',
      needs: (
        request,
      ) => sql`json_build_object('kind', ${request}.kind, 'day', ${request}.day, 'text', ${request}.text,
        'status', ${request}.status, 'organisations', ${request}.organisations, 'agreed', ${request}.agreed)`,
      derive: ({ kind, status, text, ...facts }, { actor: { locale } }) =>
        message(`reports.request.${kind}${kind === RequestKind.STEERING && !text ? '_UNSAID' : ''}`, locale, {
          ...facts,
          text,
          status: status && inWords('measures', status, locale),
        }),
    }),
    agendaItem: one({
      type: () => AgendaItem,
      description: 'The item, where it stands on an agenda.',
      where: (request, item) => sql`${item}.id = ${request}.agenda_item_id`,
    }),
    measure: one({
      type: () => Measure,
      description: 'The measure it is about, if the reader may see it.',
      where: (request, measure) => sql`${measure}.id = ${request}.measure_id`,
    }),
    strategy: one({
      type: () => Strategy,
      description: 'The strategy it is about, if the reader may see it.',
      where: (request, strategy) => sql`${strategy}.id = ${request}.strategy_id`,
    }),
  },
});
