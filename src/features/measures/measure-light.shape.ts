import { sql } from '../../platform/database/sql.js';
import { defineShape, derived, value, visibleToAll } from '../../platform/read/index.js';
import { Light } from './light.js';
import { LightReason } from './light-reason.js';
import { type LightFacts, lightReasons } from './light.rules.js';
import { isActive, lightFacts, shownLight } from './light.sql.js';
import { reasonInWords } from './light.words.js';
import { MeasureLight } from './measure-light.js';
import { lockedAmount } from './measure-spending-lock.sql.js';
import { MeasureStatus } from './measure-status.js';
import { SelfAssessment } from './status-report.enums.js';

const measure = sql`lit`;
const facts = sql`light_facts`;

defineShape(MeasureLight, {
  // Reached through a measure only, which was seen before its light is.
  visible: visibleToAll,
  from: (
    context,
  ) => sql`(select lit.id, lit.status, lit.planned_end, lit.light_override, lit.light_override_reason,
      ${facts}.*, ${isActive(measure)} as is_active, ${shownLight(measure, facts)} as shown
    from measure lit cross join lateral (${lightFacts(measure, context)}) as ${facts})`,
  fields: {
    shown: value({
      type: () => Light,
      description: 'What is shown: the worse of computed and self-assessed, or what coordination set.',
      sql: (light) => sql`${light}.shown`,
    }),
    computed: value({
      type: () => Light,
      description: 'What dates, milestones, reports and promises say.',
      sql: (light) => sql`${light}.computed`,
    }),
    selfAssessed: value({
      type: () => SelfAssessment,
      nullable: true,
      description: 'What the office said in its newest released report (Selbsteinschätzung).',
      sql: (light) => sql`${light}.self_assessment`,
    }),
    isOverridden: value({
      type: () => Boolean,
      description: 'Whether coordination has set it by hand.',
      sql: (light) => sql`(${light}.light_override is not null and ${light}.is_active)`,
    }),
    reasons: derived<LightFacts>({
      type: () => [LightReason],
      description: 'Why it is as it is, gravest reason first; to be printed beside the colour.',
      needs: (
        light,
        context,
      ) => sql`json_build_object('isActive', ${light}.is_active, 'plannedEnd', ${light}.planned_end,
        'canEndLate', ${light}.status = ${MeasureStatus.ONGOING}, 'lastReport', ${light}.last_report,
        'oldestDue', ${light}.oldest_due, 'milestoneDue', ${light}.milestone_due,
        'selfAssessment', ${light}.self_assessment, 'counterStep', ${light}.counter_step,
        'leadWithdrawn', ${light}.lead_withdrawn,
        'lockedAmount', ${lockedAmount(light, context)}, 'overrideReason', ${light}.light_override_reason)`,
      derive: (found, { actor, today }) =>
        lightReasons(found, today).map((reason) => ({
          code: reason.code,
          text: reasonInWords(reason, actor.locale),
        })),
    }),
  },
});
