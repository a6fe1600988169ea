import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, invalidInput, notAllowed, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import type { Measure } from './measure.entity.js';
import { MeasureAction } from './measure-action.js';
import { MeasureEvents } from './measure-events.js';
import { MeasureLookup } from './measure.lookup.js';
import { Commitment, Participation, ParticipationRole } from './participation.entity.js';
import type { SetParticipationInput } from './participation.input.js';
import { ParticipationAction } from './participation-action.js';
import { allowedParticipationActions } from './participation.rules.js';

/** The only writer of participations. Invariant: one lead, the office that the measure names. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly database: Database,
    private readonly lookup: MeasureLookup,
    private readonly events: MeasureEvents,
    private readonly clock: Clock,
  ) {}

  /** Adds an office, changes its role, or writes down what it promises; returns the id of the participation. */
  async set(actor: Actor, input: SetParticipationInput): Promise<string> {
    const { measureId, officeId } = input;
    const measure = await this.lookup.hold(actor, measureId);
    const present = await this.database.repository(Participation).findOneBy({ measureId, officeId });
    if (!present && input.version !== undefined) {
      throw notFound('measures.participationNotFound', 'officeId');
    }
    if (present && input.version === undefined) throw conflict('measures.alreadyTakesPart', {}, 'officeId');
    const held = present && (await this.holdSeen(present.id, input.version!));
    await this.requireMay(actor, measure, input, held);
    const id = held ? held.id : await this.add(measureId, officeId);
    await this.database.repository(Participation).update(id, this.entries(input, held));
    this.events.announce(measureId);
    return id;
  }

  /** Makes an office the lead of a measure. It has not promised anything yet; the former lead takes part no longer. */
  async setLead(measureId: string, officeId: string): Promise<void> {
    const participations = this.database.repository(Participation);
    await participations.delete({ measureId, role: ParticipationRole.LEAD });
    const present = await participations.findOneBy({ measureId, officeId });
    const lead = {
      role: ParticipationRole.LEAD,
      commitment: Commitment.ASKED,
      committedOn: null,
      condition: null,
    };
    if (present) await participations.update(present.id, lead);
    else await participations.insert({ measureId, officeId, ...lead });
  }

  private holdSeen(id: string, version: number): Promise<Participation> {
    return loadForChange(this.database, Participation, { id, version }, 'measures.participationNotFound');
  }

  private async add(measureId: string, officeId: string): Promise<string> {
    await this.lookup.requireOffice(officeId, 'officeId');
    const participations = this.database.repository(Participation);
    return (await participations.save(participations.create({ measureId, officeId }))).id;
  }

  private async requireMay(
    actor: Actor,
    measure: Measure,
    { officeId, role, commitment }: SetParticipationInput,
    present: Participation | null,
  ): Promise<void> {
    const isNewRole = !present || (role !== undefined && role !== present.role);
    if (isNewRole) {
      await this.lookup.requireAction(actor, measure, MeasureAction.SET_PARTICIPATION);
      const touchesLead = role === ParticipationRole.LEAD || present?.role === ParticipationRole.LEAD;
      if (touchesLead) throw invalidInput('measures.leadIsSetElsewhere', 'role');
    }
    // Being asked is what everybody begins with; anything else is a word of the office itself.
    const isNewWord = commitment !== undefined && (present !== null || commitment !== Commitment.ASKED);
    if (!isNewWord) return;
    const owned = await this.lookup.owned(actor, measure);
    const facts = { officeId, role: present?.role ?? ParticipationRole.COOPERATING, measure: owned };
    const { STATE_COMMITMENT } = ParticipationAction;
    if (!allowedParticipationActions(actor, facts).includes(STATE_COMMITMENT)) throw notAllowed();
  }

  private entries(
    { role, commitment, condition }: SetParticipationInput,
    present: Participation | null,
  ): Partial<Participation> {
    const kept = role ?? present?.role ?? ParticipationRole.COOPERATING;
    if (commitment === undefined) return { role: kept };
    const isConditional = commitment === Commitment.AGREED_WITH_CONDITION;
    if (isConditional && !condition?.trim()) throw invalidInput('measures.conditionMissing', 'condition');
    return {
      role: kept,
      commitment,
      condition: isConditional ? condition : null,
      committedOn: commitment === Commitment.ASKED ? null : this.clock.today(),
    };
  }
}
