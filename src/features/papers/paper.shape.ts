import { hasRole, Role } from '../../kernel/actor.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import {
  defineShape,
  derived,
  extendShape,
  many,
  one,
  type ObjectClass,
  type ReadContext,
  value,
} from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { AgendaItem, Body, Meeting } from '../conferences/index.js';
import { Measure } from '../measures/index.js';
import { Office } from '../offices/index.js';
import { Person } from '../people/index.js';
import { FieldOfAction } from '../problem-areas/index.js';
import { Strategy } from '../strategies/index.js';
import type { PaperHead } from './kind-of-paper.js';
import { PaperDocument } from './paper-document.scalar.js';
import { PaperEdition } from './paper-edition.entity.js';
import { PaperHeadContent } from './paper-head.model.js';
import { PaperPlacement } from './paper-placement.entity.js';
import { PaperVersion } from './paper-version.entity.js';
import { Paper } from './paper.entity.js';
import { Audience, PaperAction, type PaperState } from './paper.enums.js';
import { isOfMeeting } from './paper.filter.js';
import { allowedPaperActions } from './paper.rules.js';
import {
  editionIsVisible,
  paperIsVisible,
  placementIsVisible,
  versionIsVisible,
} from './paper.visibility.js';

const about = (type: () => ObjectClass, description: string, column: Sql) =>
  one({ type, description, where: (paper, subject) => sql`${subject}.id = ${paper}.${column}` });

const forCoordination = ({ actor }: ReadContext, said: Sql): Sql =>
  hasRole(actor, Role.COORDINATOR) ? said : sql`null`;

/** The fullest of the versions that the reader may see stands first. */
const fullestFirst = (version: Sql): Sql =>
  sql`array_position(array['INTERNAL', 'COMMITTEE', 'PUBLIC'], ${version}.audience)`;

/** What the newest version says that the reader may see; of a draft, what was entered. */
const said = (paper: Sql, column: Sql, context: ReadContext): Sql =>
  sql`case ${paper}.state when 'DRAFT' then ${paper}.${column} else
    (select tv.${column} from paper_edition te join paper_version tv on tv.edition_id = te.id
      where te.paper_id = ${paper}.id and ${versionIsVisible(sql`tv`, context)}
      order by te.edition desc, ${fullestFirst(sql`tv`)} limit 1) end`;

const isNewest = (version: Sql, paper: Sql): Sql =>
  sql`exists (select from paper_edition ne where ne.id = ${version}.edition_id and ne.paper_id = ${paper}.id
    and ne.edition = ${paper}.edition)`;

defineShape(Paper, {
  visible: paperIsVisible,
  sorts: {
    NUMBER: {
      sql: (paper) => sql`coalesce(${paper}.year * 100000 + ${paper}.serial, 2147483647)`,
      type: 'integer',
    },
    UPDATED_AT: { sql: (paper) => sql`${paper}.updated_at`, type: 'timestamptz' },
  },
  fields: {
    title: value({
      type: () => String,
      nullable: true,
      description: 'Its title in the fullest version that you may read; empty for a draft without one.',
      sql: (paper, context) => said(paper, sql`title`, context),
    }),
    subtitle: value({
      type: () => String,
      nullable: true,
      description: 'What stands under the title.',
      sql: (paper, context) => said(paper, sql`subtitle`, context),
    }),
    body: about(() => Body, 'The body it is laid before.', sql`body_id`),
    meeting: about(() => Meeting, 'The meeting it is for.', sql`meeting_id`),
    strategy: about(() => Strategy, 'The strategy it is about.', sql`strategy_id`),
    office: about(() => Office, 'The office it is about.', sql`office_id`),
    area: about(() => Area, 'The area it is about.', sql`area_id`),
    fieldOfAction: about(() => FieldOfAction, 'The field of action it is about.', sql`field_of_action_id`),
    measure: about(() => Measure, 'The measure it is about.', sql`measure_id`),
    publisherOffice: about(() => Office, 'The office that publishes it.', sql`publisher_office_id`),
    asOf: value({
      type: () => LocalDay,
      nullable: true,
      description:
        'The day the newest edition holds for (Stand); of a draft the day that was entered, empty for the moment in which it is frozen.',
      sql: (paper) =>
        sql`coalesce((select ae.as_of from paper_edition ae where ae.paper_id = ${paper}.id and ae.edition = ${paper}.edition), ${paper}.as_of)`,
    }),
    since: value({
      type: () => LocalDay,
      nullable: true,
      description: 'The day after whose end it tells changes.',
      sql: (paper) =>
        sql`coalesce((select ae.since from paper_edition ae where ae.paper_id = ${paper}.id and ae.edition = ${paper}.edition), ${paper}.since)`,
    }),
    sinceMeeting: about(
      () => Meeting,
      'The meeting since whose day it tells changes.',
      sql`since_meeting_id`,
    ),
    audiences: value({
      type: () => [Audience],
      nullable: true,
      description: 'The versions that are frozen; for coordination.',
      sql: (paper, context) => forCoordination(context, sql`to_json(${paper}.audiences)`),
    }),
    head: derived<PaperHead | null>({
      type: () => PaperHeadContent,
      nullable: true,
      description: 'What people entered; for coordination.',
      needs: (paper, context) => forCoordination(context, sql`${paper}.head`),
      derive: (head) => head,
    }),
    editions: many({
      type: () => PaperEdition,
      description: 'What was frozen, newest first.',
      where: (paper, edition) => sql`${edition}.paper_id = ${paper}.id`,
      orderBy: (edition) => sql`${edition}.edition desc`,
    }),
    versions: many({
      type: () => PaperVersion,
      description: 'What the newest edition tells its audiences, the fullest first.',
      where: (paper, version) => isNewest(version, paper),
      orderBy: (version) => fullestFirst(version),
    }),
    placements: many({
      type: () => PaperPlacement,
      description: 'The meetings before which it was laid, by day.',
      where: (paper, placement) => sql`${placement}.paper_id = ${paper}.id`,
      orderBy: (placement) =>
        sql`(select held_on from meeting where id = ${placement}.meeting_id), ${placement}.id`,
    }),
    allowedActions: derived<PaperState>({
      type: () => [PaperAction],
      inPast: [],
      description: 'What the reader may do with it today.',
      needs: (paper) => sql`${paper}.state`,
      derive: (state, { actor }) => allowedPaperActions(actor, state),
    }),
  },
});

defineShape(PaperEdition, {
  visible: editionIsVisible,
  fields: {
    paper: one({
      type: () => Paper,
      nullable: false,
      description: 'The paper.',
      where: (edition, paper) => sql`${paper}.id = ${edition}.paper_id`,
    }),
    versions: many({
      type: () => PaperVersion,
      description: 'What it tells its audiences, the fullest first.',
      where: (edition, version) => sql`${version}.edition_id = ${edition}.id`,
      orderBy: (version) => fullestFirst(version),
    }),
    frozenBy: one({
      type: () => Person,
      description: 'Who froze it.',
      where: (edition, person) => sql`${person}.id = ${edition}.frozen_by_id`,
    }),
    isLatest: value({
      type: () => Boolean,
      description: 'Whether it holds; otherwise an erratum has followed it.',
      sql: (edition) =>
        sql`exists (select from paper lp where lp.id = ${edition}.paper_id and lp.edition = ${edition}.edition)`,
    }),
  },
});

defineShape(PaperVersion, {
  visible: versionIsVisible,
  fields: {
    edition: one({
      type: () => PaperEdition,
      nullable: false,
      description: 'The edition.',
      where: (version, edition) => sql`${edition}.id = ${version}.edition_id`,
    }),
    document: value({
      type: () => PaperDocument,
      cost: 20,
      description: 'What it tells, before it has a format: the same in every file that is made from it.',
      sql: (version) => sql`${version}.content::json`,
    }),
  },
});

defineShape(PaperPlacement, {
  visible: placementIsVisible,
  fields: {
    paper: one({
      type: () => Paper,
      nullable: false,
      description: 'The paper.',
      where: (placement, paper) => sql`${paper}.id = ${placement}.paper_id`,
    }),
    meeting: one({
      type: () => Meeting,
      nullable: false,
      description: 'The meeting.',
      where: (placement, meeting) => sql`${meeting}.id = ${placement}.meeting_id`,
    }),
    agendaItem: one({
      type: () => AgendaItem,
      description: 'The item of its agenda to which it belongs.',
      where: (placement, item) => sql`${item}.id = ${placement}.agenda_item_id`,
    }),
  },
});

const inArchiveOrder = (paper: Sql): Sql =>
  sql`${paper}.year nulls last, ${paper}.serial, ${paper}.created_at, ${paper}.id`;

extendShape(Meeting, {
  papers: many({
    type: () => Paper,
    description: 'Unterlagen: papers for it and those that were laid before it, by number, drafts last.',
    where: (meeting, paper, context) => isOfMeeting(paper, sql`${meeting}.id`, context),
    orderBy: inArchiveOrder,
  }),
});

extendShape(AgendaItem, {
  papers: many({
    type: () => Paper,
    description: 'Papers that were laid before the meeting for this item, by number.',
    where: (item, paper) =>
      sql`${paper}.id in (select ip.paper_id from paper_placement ip where ip.agenda_item_id = ${item}.id)`,
    orderBy: inArchiveOrder,
  }),
});
