import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { invalidInput, notAllowed, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Delivery, type ObservationRow } from './delivery.js';
import { IndicatorAction } from './indicator.enums.js';
import { allowedIndicatorActions } from './indicator-rights.rules.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { Indicator } from './indicator.entity.js';
import type {
  ChangeIndicatorInput,
  CreateIndicatorInput,
  CreateIndicatorTargetInput,
} from './indicator.input.js';
import { requireProtectionKept, requireTargetAfterBaseline, requireWordsOfRate } from './indicator.rules.js';
import type { ObservationPreview, RecordedObservations } from './observation.input.js';

/** The only writer of indicators, their figures and targets. */
@Injectable()
export class IndicatorService {
  constructor(private readonly database: Database) {}

  /** Adds an indicator and returns its id. */
  async create(actor: Actor, input: CreateIndicatorInput): Promise<string> {
    requireAllowed(actor, IndicatorAction.CHANGE);
    const indicators = this.database.repository(Indicator);
    const indicator = indicators.create(input);
    requireWordsOfRate(indicator);
    return (await indicators.save(indicator)).id;
  }

  /** Changes a definition; how figures are computed and protected only as far as that tells nothing. */
  async change(
    actor: Actor,
    { id, version, changeReason: _, ...changes }: ChangeIndicatorInput,
  ): Promise<string> {
    requireAllowed(actor, IndicatorAction.CHANGE);
    const indicator = await loadForChange(this.database, Indicator, { id, version }, 'indicators.notFound');
    const before = { ...indicator };
    Object.assign(indicator, given(changes));
    requireWordsOfRate(indicator);
    if (await this.hasFigures(id)) requireProtectionKept(before, indicator);
    await this.database.repository(Indicator).save(indicator);
    return id;
  }

  /**
   * Takes a delivery of figures, whole or not at all: new ones are added, differing ones replace the earlier, which stay in
   * the history. Any number of rows is written by one statement.
   */
  recordObservations(actor: Actor, rows: readonly ObservationRow[]): Promise<RecordedObservations> {
    requireAllowed(actor, IndicatorAction.DELIVER);
    return new Delivery(this.database, rows).record();
  }

  /** What a delivery would do, and which of its figures would be kept secret; nothing is written. */
  async previewObservations(actor: Actor, rows: readonly ObservationRow[]): Promise<ObservationPreview[]> {
    requireAllowed(actor, IndicatorAction.DELIVER);
    return new Delivery(this.database, rows).preview();
  }

  /** Sets a target and returns its id. A figure that may not be shown cannot be its starting value. */
  async createTarget(actor: Actor, input: CreateIndicatorTargetInput): Promise<string> {
    requireAllowed(actor, IndicatorAction.SET_TARGET);
    requireTargetAfterBaseline(input.baselineOn, input.targetOn);
    if (!(await this.database.repository(Indicator).existsBy({ id: input.indicatorId })))
      throw notFound('indicators.notFound', 'indicatorId');
    const baselineValue = await this.baseline(input);
    const targets = this.database.repository(IndicatorTarget);
    return (await targets.save(targets.create({ ...input, baselineValue }))).id;
  }

  private async baseline({
    indicatorId,
    areaId,
    baselineOn,
    baselineValue,
  }: CreateIndicatorTargetInput): Promise<number> {
    const latest = await this.database.firstRow<{ value: string | null; secret: boolean; same: boolean }>(sql`
      select value, is_suppressed as secret, reference_date = ${baselineOn}::date as same from shown_observation
       where indicator_id = ${indicatorId}::uuid and area_id = ${areaId}::uuid and reference_date <= ${baselineOn}::date
       order by reference_date desc limit 1`);
    if (latest?.secret) throw invalidInput('indicators.baselineSecret', 'areaId');
    if (typeof baselineValue === 'number') return baselineValue;
    if (!latest?.same || latest.value === null)
      throw invalidInput('indicators.baselineMissing', 'baselineValue');
    return Number(latest.value);
  }

  private async hasFigures(id: string): Promise<boolean> {
    const found = await this.database.firstRow<{ found: boolean }>(
      sql`select exists (select from observation where indicator_id = ${id}::uuid) as found`,
    );
    return found?.found ?? false;
  }
}

/** The desk of this room. */
function requireAllowed(actor: Actor, action: IndicatorAction): void {
  if (!allowedIndicatorActions(actor).includes(action)) throw notAllowed();
}

/** Without what was left out: an absent entry is no change, an empty one is. */
const given = <Changes extends object>(changes: Changes): Partial<Changes> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<Changes>;
