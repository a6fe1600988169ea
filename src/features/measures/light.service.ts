import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { invalidInput } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { Measure } from './measure.entity.js';
import type { OverrideLightInput } from './measure.input.js';
import { MeasureAction } from './measure-action.js';
import { MeasureEvents } from './measure-events.js';
import { MeasureLookup } from './measure.lookup.js';

/** Sets the light by hand, for coordination and with a reason that is printed; or gives it back to the rule. */
@Injectable()
export class LightService {
  constructor(
    private readonly database: Database,
    private readonly lookup: MeasureLookup,
    private readonly events: MeasureEvents,
  ) {}

  async override(actor: Actor, input: OverrideLightInput): Promise<void> {
    const measure = await this.lookup.forAction(actor, input, MeasureAction.OVERRIDE_LIGHT);
    const light = input.light ?? null;
    const reason = input.reason?.trim();
    if (light && !reason) throw invalidInput('measures.overrideNeedsReason', 'reason');
    await this.database.repository(Measure).update(measure.id, {
      lightOverride: light,
      lightOverrideReason: light ? reason : null,
    });
    this.events.announce(measure.id);
  }
}
