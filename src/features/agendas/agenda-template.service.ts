import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notAllowed, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import {
  AgendaFilling,
  AgendaItem,
  AgendaSection,
  Body,
  type Meeting,
  type MeetingListener,
  MeetingListeners,
  standingItem,
} from '../conferences/index.js';
import { AgendaTemplateRow } from './agenda-template.entity.js';
import type { ChangeAgendaTemplateInput } from './agenda-template.input.js';
import { AgendaTemplateItemRow } from './agenda-template-item.entity.js';
import { requireOnePlace } from './agenda-template.rules.js';
import { templateItems } from './agenda-template.sql.js';
import type { TemplatePoint } from './default-template.js';

/**
 * The only writer of templates. A meeting of a body with a template of its own begins with it as soon as it is planned; the
 * usual one of its kind is put on an agenda when somebody asks for it.
 */
@Injectable()
export class AgendaTemplateService implements OnModuleInit, MeetingListener {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly filling: AgendaFilling,
    private readonly meetings: MeetingListeners,
  ) {}

  onModuleInit(): void {
    this.meetings.register(this);
  }

  /** Begins the agenda of a coming meeting. What was entered afterwards keeps the agenda that it had. */
  async meetingPlanned(meeting: Meeting): Promise<void> {
    if (meeting.heldOn < this.clock.today()) return;
    const { bodyId } = meeting;
    if (!(await this.database.repository(AgendaTemplateRow).existsBy({ bodyId }))) return;
    await this.begin(meeting);
  }

  /** Puts the template of the body on an agenda that has none of its points yet. */
  async apply(actor: Actor, meetingId: string): Promise<void> {
    const meeting = await this.filling.meeting(actor, meetingId);
    if (await this.hasBegun(meeting)) throw conflict('agendas.templateApplied');
    if (!(await this.begin(meeting))) throw conflict('agendas.noTemplate');
  }

  /** The same where there may be nothing to do: no template, or one that stands on the agenda already. */
  async applyWhereMissing(meeting: Meeting): Promise<void> {
    if (!(await this.hasBegun(meeting))) await this.begin(meeting);
  }

  private hasBegun({ id }: Meeting): Promise<boolean> {
    const section = AgendaSection.STANDING;
    return this.database.repository(AgendaItem).existsBy({ meetingId: id, section });
  }

  /** Returns whether there was a template to begin with. */
  private async begin(meeting: Meeting): Promise<boolean> {
    const standing = await this.standing(meeting.bodyId);
    if (standing.length > 0) await this.filling.beginWith(meeting, standing);
    return standing.length > 0;
  }

  /** Replaces the template of a body; the first time, the body gets one of its own. */
  async change(actor: Actor, { bodyId, version, items }: ChangeAgendaTemplateInput): Promise<void> {
    if (!hasRole(actor, Role.COORDINATOR)) throw notAllowed();
    requireOnePlace(items);
    const templateId = await this.forChange(bodyId, version ?? null);
    const rows = this.database.repository(AgendaTemplateItemRow);
    await rows.delete({ templateId });
    if (items.length === 0) return;
    await rows.insert(items.map((item, index) => rows.create({ ...item, templateId, position: index + 1 })));
  }

  /** The template under its next version. Two who give a body its first template wait for each other at the body's row. */
  private async forChange(bodyId: string, version: number | null): Promise<string> {
    const body = await this.database
      .repository(Body)
      .findOne({ where: { id: bodyId }, lock: { mode: 'pessimistic_write' } });
    if (!body) throw notFound('conferences.bodyNotFound', 'bodyId');
    const templates = this.database.repository(AgendaTemplateRow);
    const own = await templates.findOneBy({ bodyId });
    if (!own) {
      if (version !== null) throw conflict('agendas.templateChanged');
      return (await templates.save(templates.create({ bodyId }))).id;
    }
    if (version === null) throw conflict('agendas.templateChanged');
    await loadForChange(
      this.database,
      AgendaTemplateRow,
      { id: own.id, version },
      'conferences.bodyNotFound',
    );
    await this.database.rows(sql`update agenda_template set body_id = body_id where id = ${own.id}::uuid`);
    return own.id;
  }

  private async standing(bodyId: string) {
    const points = await this.database.rows<TemplatePoint>(sql`
      select title, kind, duration_minutes as "durationMinutes", is_closed_session as "isClosedSession", holds
        from ${templateItems} as point where point.body_id = ${bodyId}::uuid order by point.position`);
    return points.map(({ holds, ...point }) => standingItem({ ...point, holds: [...holds] }));
  }
}
