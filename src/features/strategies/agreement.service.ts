import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { Organisation } from '../offices/index.js';
import { Agreement } from './agreement.entity.js';
import type { StateAgreementInput } from './agreement.input.js';
import { requireStatement } from './agreement.rules.js';
import { AgreementState } from './agreement-state.js';
import { StrategyLookup } from './strategy.lookup.js';

/**
 * The only writer of agreements. A word of an organisation shares the row of the strategy with others that are given at the same
 * time, while nobody changes the strategy under them.
 */
@Injectable()
export class AgreementService {
  constructor(
    private readonly database: Database,
    private readonly lookup: StrategyLookup,
    private readonly clock: Clock,
  ) {}

  /** Asks organisations about a version of a text; those asked before stay as they are. The strategy is held already. */
  async ask(strategyVersionId: string, organisationIds: readonly string[]): Promise<void> {
    const known = await this.database
      .repository(Organisation)
      .countBy({ id: In([...organisationIds]), active: true });
    if (known < organisationIds.length) throw notFound('strategies.organisationNotFound', 'organisationIds');
    const agreements = this.database.repository(Agreement);
    const askedBefore = await agreements.findBy({ strategyVersionId });
    const newlyAsked = organisationIds.filter(
      (id) => !askedBefore.some(({ organisationId }) => organisationId === id),
    );
    if (newlyAsked.length === 0) throw conflict('strategies.alreadyAsked', {}, 'organisationIds');
    await agreements.insert(newlyAsked.map((organisationId) => ({ strategyVersionId, organisationId })));
  }

  /** Writes down what an organisation says to a version of the text; returns the id of the agreement. */
  async state(actor: Actor, input: StateAgreementInput): Promise<string> {
    const { strategyVersionId, organisationId, state } = input;
    const { id, strategyId, submittedOn } = await this.lookup.requireAgreement(
      actor,
      strategyVersionId,
      organisationId,
    );
    await this.lookup.share(strategyId);
    await loadForChange(
      this.database,
      Agreement,
      { id, version: input.version },
      'strategies.agreementNotFound',
    );
    const today = this.clock.today();
    const statedOn = input.statedOn ?? today;
    requireStatement(
      actor,
      await this.lookup.agreementFactsOf(id),
      { ...input, statedOn },
      { submittedOn, today },
    );
    await this.database.repository(Agreement).update(id, {
      state,
      condition: state === AgreementState.AGREED_WITH_CONDITION ? input.condition : null,
      statedBy: actor.personId,
      statedOn,
      meetingId: input.meetingId ?? null,
    });
    return id;
  }
}
