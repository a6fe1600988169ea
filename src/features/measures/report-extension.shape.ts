import { Int } from '@nestjs/graphql';
import { dayOffNameOn, findDayOff, localDate } from '../../kernel/calendar.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { type CalendarFacts, calendarFacts, calendarOf } from '../calendars/index.js';
import { Person } from '../people/index.js';
import { Measure } from './measure.entity.js';
import './measure.shape.js';
import { measureIsVisible } from './measure.visibility.js';
import { ExtensionAction, type ExtensionState, ReportExtension } from './report-extension.entity.js';
import { allowedExtensionActions } from './report-extension.rules.js';
import { extensionCount } from './report-extension.sql.js';
import { ReportRequest } from './report-request.entity.js';
import './report-request.shape.js';
import { readsDrafts, standingTo } from './status-report.access.js';
import type { ReportStanding } from './status-report.rules.js';

const ofItsMeasure = (extension: Sql, said: (measure: Sql) => Sql): Sql => sql`
  (select ${said(sql`em`)} from report_request eq join measure em on em.id = eq.measure_id
    where eq.id = ${extension}.request_id)`;

/** What an office says of its reasons is for itself and coordination; everybody who plans sees how often days were moved. */
const isVisible = (extension: Sql, context: ReadContext): Sql =>
  ofItsMeasure(
    extension,
    (measure) => sql`${measureIsVisible(measure, context)} and ${readsDrafts(measure, context)}`,
  );

const person = (description: string, id: (extension: Sql) => Sql) =>
  one({ type: () => Person, description, where: (extension, who) => sql`${who}.id = ${id(extension)}` });

defineShape(ReportExtension, {
  visible: isVisible,
  sorts: { ASKED: { sql: (extension) => sql`${extension}.asked_on`, type: 'date' } },
  fields: {
    request: one({
      type: () => ReportRequest,
      nullable: false,
      description: 'The report that is put off.',
      where: (extension, request) => sql`${request}.id = ${extension}.request_id`,
    }),
    measure: one({
      type: () => Measure,
      nullable: false,
      description: 'The measure it is about.',
      where: (extension, measure) => sql`${measure}.id = ${ofItsMeasure(extension, (its) => sql`${its}.id`)}`,
    }),
    askedBy: person('Who asked.', (extension) => sql`${extension}.asked_by`),
    decidedBy: person('Who decided or withdrew it.', (extension) => sql`${extension}.decided_by`),
    dayOff: derived<{ day: string; facts: CalendarFacts }>({
      type: () => String,
      nullable: true,
      description: 'Why nobody works on the new day, for example "Fronleichnam"; empty for a working day.',
      needs: (extension) => sql`json_build_object('day', ${extension}.new_due_on, 'facts', ${calendarFacts})`,
      derive: ({ day, facts }, { actor }) => {
        const [date, calendar] = [localDate(day), calendarOf(facts)];
        const dayOff = findDayOff(date, calendar);
        return dayOff ? dayOffNameOn(date, dayOff, calendar, actor.locale) : null;
      },
    }),
    allowedActions: derived<{ standing: ReportStanding; state: ExtensionState }>({
      type: () => [ExtensionAction],
      inPast: [],
      description: 'What you may do with it now.',
      needs: (extension, context) => sql`json_build_object('state', ${extension}.state,
        'standing', ${ofItsMeasure(extension, (measure) => standingTo(measure, context))})`,
      derive: ({ standing, state }) => allowedExtensionActions(standing, state),
    }),
  },
});

extendShape(ReportRequest, {
  extensions: many({
    type: () => ReportExtension,
    description: 'Requests for a later day, newest first; for the office and coordination.',
    where: (request, extension) => sql`${extension}.request_id = ${request}.id`,
    orderBy: (extension) => sql`${extension}.created_at desc, ${extension}.id`,
  }),
  extensionCount: value({
    type: () => Int,
    description: 'How often its day was moved because the report was not possible yet.',
    sql: extensionCount,
  }),
});

extendShape(Measure, {
  owedReports: many({
    type: () => ReportRequest,
    description: 'Reports that are owed on it, the one owed first at the top. For those who plan.',
    where: (measure, request) => sql`${request}.measure_id = ${measure}.id and ${request}.closed_on is null`,
    orderBy: (request) => sql`${request}.due_on, ${request}.id`,
  }),
});
