import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { AgendaFilling, type Meeting, MeetingEvents, type NewAgendaItem } from '../conferences/index.js';
import { AgendaDismissal } from './agenda-dismissal.entity.js';
import { AgendaTemplateService } from './agenda-template.service.js';
import type {
  AcceptAgendaProposalsInput,
  DismissAgendaProposalInput,
  FillAgendaInput,
  ReopenAgendaProposalInput,
} from './proposal.input.js';
import { AgendaProposalState } from './proposal.model.js';
import { type TitleFacts, titleOf } from './proposal.rules.js';
import { withProposals, worstFirst } from './proposals.sql.js';

interface Proposed extends Omit<NewAgendaItem, 'title'> {
  readonly proposalKey: string;
  readonly titleFacts: TitleFacts;
  readonly state: AgendaProposalState;
}

const COLUMNS = sql`p.key as "proposalKey", p.title_facts as "titleFacts", p.state, p.section, p.kind,
  p.duration_minutes as "durationMinutes", p.is_consent as "isConsent", p.is_closed_session as "isClosedSession",
  p.measure_id as "measureId", p.strategy_id as "strategyId", p.problem_area_id as "problemAreaId",
  p.outcome_id as "followsOutcomeId", p.item_id as "carriedOverFromId", p.reasons as "proposedBecause"`;

/** Takes proposals on an agenda, leaves them off it, and carries over what is left. The only writer of dismissals. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly filling: AgendaFilling,
    private readonly templates: AgendaTemplateService,
    private readonly events: MeetingEvents,
  ) {}

  /** Puts proposals on the agenda, each at the place of its section. What stands there already is not added again. */
  async accept(actor: Actor, { meetingId, keys, sections }: AcceptAgendaProposalsInput): Promise<void> {
    const meeting = await this.filling.meeting(actor, meetingId);
    const wanted = [
      ...(keys ? await this.named(actor, meetingId, keys) : []),
      ...(keys && !sections
        ? []
        : await this.open(actor, meeting, sections && sql`p.section = any(${sections}::text[])`)),
    ];
    await this.put(meeting, new Map(wanted.map((proposal) => [proposal.proposalKey, proposal])));
  }

  /** Begins the agenda with the template of its body and puts every open proposal in its place. */
  async fill(actor: Actor, { meetingId, sections }: FillAgendaInput): Promise<void> {
    await this.templates.applyWhereMissing(await this.filling.meeting(actor, meetingId));
    await this.accept(actor, { meetingId, sections });
  }

  /** Leaves a proposal off this agenda; at the next meeting it is proposed again. */
  async dismiss(actor: Actor, { meetingId, key, reason }: DismissAgendaProposalInput): Promise<void> {
    await this.filling.meeting(actor, meetingId);
    const [proposal] = await this.named(actor, meetingId, [key]);
    if (proposal.state === AgendaProposalState.ON_AGENDA) throw conflict('agendas.onAgenda', {}, 'key');
    const dismissals = this.database.repository(AgendaDismissal);
    const known = await dismissals.findOneBy({ meetingId, proposalKey: key });
    await dismissals.save(dismissals.create({ ...known, meetingId, proposalKey: key, reason }));
    this.events.announce(meetingId);
  }

  /** Takes back that a proposal is left off this agenda. */
  async reopen(actor: Actor, { meetingId, key }: ReopenAgendaProposalInput): Promise<void> {
    await this.filling.meeting(actor, meetingId);
    await this.named(actor, meetingId, [key]);
    await this.database.repository(AgendaDismissal).delete({ meetingId, proposalKey: key });
    this.events.announce(meetingId);
  }

  /** Takes what a meeting left undecided or deferred to the next meeting of its body, and returns the id of that. */
  async carryOver(actor: Actor, meetingId: string): Promise<string> {
    const next = await this.filling.meeting(actor, await this.nextAfter(meetingId));
    const left = await this.open(
      actor,
      next,
      sql`exists (select from agenda_item left_over where left_over.id = p.item_id and left_over.meeting_id = ${meetingId}::uuid)`,
    );
    await this.put(next, new Map(left.map((proposal) => [proposal.proposalKey, proposal])));
    return next.id;
  }

  private async put(meeting: Meeting, wanted: ReadonlyMap<string, Proposed>): Promise<void> {
    const added = [...wanted.values()].filter(({ state }) => state !== AgendaProposalState.ON_AGENDA);
    if (added.length === 0) return;
    await this.database.rows(sql`delete from agenda_dismissal where meeting_id = ${meeting.id}::uuid
      and proposal_key = any(${added.map(({ proposalKey }) => proposalKey)}::text[])`);
    await this.filling.add(
      meeting,
      added.map(({ titleFacts, state: _, ...item }) => ({ ...item, title: titleOf(titleFacts) })),
    );
  }

  private open(actor: Actor, { id }: Meeting, which: Sql | null | undefined): Promise<Proposed[]> {
    return this.proposed(actor, id, sql`p.state = 'OPEN' and ${which ?? sql`true`}`);
  }

  /** The proposals with these keys. Throws where one of them is not proposed any more. */
  private async named(actor: Actor, meetingId: string, keys: readonly string[]): Promise<Proposed[]> {
    const found = await this.proposed(actor, meetingId, sql`p.key = any(${[...keys]}::text[])`);
    const known = new Set(found.map(({ proposalKey }) => proposalKey));
    const missing = keys.filter((key) => !known.has(key));
    if (missing.length > 0) throw conflict('agendas.notProposed', { keys: missing }, 'keys');
    return found;
  }

  private proposed(actor: Actor, meetingId: string, which: Sql): Promise<Proposed[]> {
    const context = { actor, today: this.clock.today() };
    return this.database.rows<Proposed>(
      withProposals(
        meetingId,
        context,
        sql`select ${COLUMNS} from proposed p where ${which} order by ${worstFirst(sql`p`)}`,
      ),
    );
  }

  private async nextAfter(meetingId: string): Promise<string> {
    const row = await this.database.firstRow<{ nextId: string | null; hasMet: boolean }>(sql`
      select (select n.id from meeting n where n.body_id = m.body_id and n.state in ('PLANNED', 'INVITED')
                and (n.held_on, n.starts_at) > (m.held_on, m.starts_at)
               order by n.held_on, n.starts_at, n.id limit 1) as "nextId",
             m.state = 'HELD' or (m.state = 'INVITED' and m.held_on <= ${this.clock.today()}::date) as "hasMet"
        from meeting m where m.id = ${meetingId}::uuid`);
    if (!row) throw notFound('conferences.meetingNotFound', 'meetingId');
    if (!row.hasMet) throw conflict('agendas.notMetYet', {}, 'meetingId');
    if (!row.nextId) throw conflict('agendas.noNextMeeting', {}, 'meetingId');
    return row.nextId;
  }
}
