import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import type { StateAgreementInput } from './agreement.input.js';
import { AgreementService } from './agreement.service.js';
import { Strategy } from './strategy.entity.js';
import type { ChangeStrategyInput, CreateStrategyInput, EndStrategyInput } from './strategy.input.js';
import {
  requireComplete,
  requireMayCreate,
  requireNotInFuture,
  requirePeriod,
  requireStrategyAction,
} from './strategy.rules.js';
import { StrategyAction } from './strategy-stage.js';
import { StrategyLookup } from './strategy.lookup.js';
import { StrategyProblemArea } from './strategy-problem-area.entity.js';
import { StrategyVersion } from './strategy-version.entity.js';
import type { ChangeStrategyTextInput, SubmitStrategyVersionInput } from './strategy-version.input.js';

/** The only writer of strategies and their texts. Whoever changes one or asks organisations holds the row of the strategy. */
@Injectable()
export class StrategyService {
  constructor(
    private readonly database: Database,
    private readonly lookup: StrategyLookup,
    private readonly agreements: AgreementService,
    private readonly clock: Clock,
  ) {}

  /** Begins a draft with the first version of its text; returns the id of the strategy. */
  async create(actor: Actor, { text, problemAreaIds, ...given }: CreateStrategyInput): Promise<string> {
    requireMayCreate(actor);
    requirePeriod(given.periodFrom, given.periodTo);
    const strategies = this.database.repository(Strategy);
    const { id } = await strategies.save(strategies.create(given));
    await this.database.repository(StrategyVersion).insert({ strategyId: id, number: 1, text: text ?? '' });
    await this.linkProblemAreas(id, problemAreaIds ?? []);
    return id;
  }

  /** Changes everything but the text. Who agreed to the text has agreed to it and not to these entries. */
  async change(actor: Actor, input: ChangeStrategyInput): Promise<void> {
    await this.lookup.requireVisible(actor, input.id);
    const strategy = await loadForChange(this.database, Strategy, input, 'strategies.notFound');
    requireStrategyAction(actor, await this.lookup.factsOf(input.id), StrategyAction.CHANGE);
    const { title, leadOfficeId, fieldOfActionId, periodFrom, periodTo, visibility } = input;
    const entries = {
      title: title ?? strategy.title,
      leadOfficeId: leadOfficeId ?? strategy.leadOfficeId,
      fieldOfActionId: kept(fieldOfActionId, strategy.fieldOfActionId),
      periodFrom: kept(periodFrom, strategy.periodFrom),
      periodTo: kept(periodTo, strategy.periodTo),
      visibility: visibility ?? strategy.visibility,
    };
    requirePeriod(entries.periodFrom, entries.periodTo);
    // Also where only problem areas change: the strategy gets a new version, so that nobody overwrites unseen.
    await this.database.repository(Strategy).update(strategy.id, entries);
    if (input.problemAreaIds) await this.linkProblemAreas(strategy.id, input.problemAreaIds);
  }

  /** Writes on at the newest text, or begins the next version where organisations were asked about it. */
  async changeText(actor: Actor, input: ChangeStrategyTextInput): Promise<string> {
    const strategyId = await this.lookup.requireStrategyOfVersion(actor, input.strategyVersionId);
    const latest = await this.holdLatest(strategyId, input);
    requireStrategyAction(actor, await this.lookup.factsOf(strategyId), StrategyAction.CHANGE_TEXT);
    const versions = this.database.repository(StrategyVersion);
    if (latest.submittedOn) {
      await versions.insert({ strategyId, number: latest.number + 1, text: input.text });
    } else {
      await versions.update(latest.id, { text: input.text });
    }
    return strategyId;
  }

  /** Asks organisations to agree to the newest text; from then on it stands. Returns the id of the strategy. */
  async submit(actor: Actor, input: SubmitStrategyVersionInput): Promise<string> {
    const strategyId = await this.lookup.requireStrategyOfVersion(actor, input.strategyVersionId);
    const latest = await this.holdLatest(strategyId, input);
    requireStrategyAction(actor, await this.lookup.factsOf(strategyId), StrategyAction.SUBMIT_VERSION);
    const problemAreas = await this.database.repository(StrategyProblemArea).countBy({ strategyId });
    requireComplete({ text: latest.text, problemAreas });
    if (!latest.submittedOn) {
      const today = this.clock.today();
      const submittedOn = input.submittedOn ?? today;
      requireNotInFuture(submittedOn, today, 'submittedOn');
      await this.database.repository(StrategyVersion).update(latest.id, { submittedOn });
    }
    await this.agreements.ask(latest.id, input.organisationIds);
    return strategyId;
  }

  /** Writes down what an organisation says to a version of the text; returns the id of the agreement. */
  stateAgreement(actor: Actor, input: StateAgreementInput): Promise<string> {
    return this.agreements.state(actor, input);
  }

  /** Ends a strategy for good. */
  async end(actor: Actor, input: EndStrategyInput): Promise<void> {
    await this.lookup.requireVisible(actor, input.id);
    await loadForChange(this.database, Strategy, input, 'strategies.notFound');
    requireStrategyAction(actor, await this.lookup.factsOf(input.id), StrategyAction.END);
    const today = this.clock.today();
    const endedOn = input.endedOn ?? today;
    requireNotInFuture(endedOn, today, 'endedOn');
    await this.database.repository(Strategy).update(input.id, { endedOn, endedReason: input.reason });
  }

  /** The newest text of a strategy, submitted or not: what imports and demonstrations submit next. */
  getLatestVersion(strategyId: string): Promise<StrategyVersion> {
    return this.lookup.getLatestVersion(strategyId);
  }

  /** Holds the strategy and the text that the author saw, which must be the newest. */
  private async holdLatest(
    strategyId: string,
    seen: { readonly strategyVersionId: string; readonly version: number },
  ): Promise<StrategyVersion> {
    await this.lookup.hold(strategyId);
    const latest = await this.getLatestVersion(strategyId);
    if (latest.id !== seen.strategyVersionId) throw conflict('strategies.newerTextExists');
    const { version } = seen;
    return loadForChange(
      this.database,
      StrategyVersion,
      { id: latest.id, version },
      'strategies.versionNotFound',
    );
  }

  /** Makes these the problem areas of the strategy; links that stay are not touched. */
  private async linkProblemAreas(strategyId: string, problemAreaIds: readonly string[]): Promise<void> {
    const links = this.database.repository(StrategyProblemArea);
    const present = (await links.findBy({ strategyId })).map(({ problemAreaId }) => problemAreaId);
    const gone = present.filter((id) => !problemAreaIds.includes(id));
    const added = problemAreaIds.filter((id) => !present.includes(id));
    if (gone.length > 0) await links.delete({ strategyId, problemAreaId: In(gone) });
    if (added.length > 0) await links.insert(added.map((problemAreaId) => ({ strategyId, problemAreaId })));
  }
}

/** What was given, null included; what was there where nothing was given. */
const kept = (given: string | null | undefined, present: string | null): string | null =>
  given === undefined ? present : given;
