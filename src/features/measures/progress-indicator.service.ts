import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { MeasureEvents } from './measure-events.js';
import { requirePlanner, requireReadingTaker } from './measure-parts.rules.js';
import { requireHappened } from './milestone.rules.js';
import { ProgressIndicator } from './progress-indicator.entity.js';
import type { AddProgressIndicatorInput, AddReadingInput } from './progress-indicator.input.js';
import { requireWay } from './progress-indicator.rules.js';
import { Reading } from './reading.entity.js';
import { ReportDesk } from './status-report.desk.js';

/** The only writer of progress indicators and their readings. */
@Injectable()
export class ProgressIndicatorService {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly events: MeasureEvents,
    private readonly clock: Clock,
  ) {}

  /** Adds an indicator after those the measure has. */
  async add(actor: Actor, input: AddProgressIndicatorInput): Promise<string> {
    const { measure, standing } = await this.desk.measure(actor, input.measureId);
    requirePlanner(actor, measure, standing);
    requireWay(input);
    const indicators = this.database.repository(ProgressIndicator);
    const sortOrder = await indicators.countBy({ measureId: measure.id });
    const { id } = await indicators.save(indicators.create({ ...input, name: input.name.trim(), sortOrder }));
    this.events.announce(measure.id);
    return id;
  }

  /** Enters a value; for a day that has one already, corrects it: the history keeps what stood there. */
  async read(actor: Actor, { progressIndicatorId, readOn, value, note }: AddReadingInput): Promise<string> {
    const indicator = await this.database
      .repository(ProgressIndicator)
      .findOneBy({ id: progressIndicatorId });
    const absent = notFound('measures.progressIndicatorNotFound', 'progressIndicatorId');
    if (!indicator) throw absent;
    const { measure, standing } = await this.desk.measure(actor, indicator.measureId, absent);
    requireReadingTaker(actor, measure, standing);
    requireHappened(readOn, this.clock.today(), 'readOn');
    const readings = this.database.repository(Reading);
    const reading =
      (await readings.findOneBy({ progressIndicatorId, readOn })) ??
      readings.create({ progressIndicatorId, readOn });
    const { id } = await readings.save(
      Object.assign(reading, { value, note: note === undefined ? (reading.note ?? null) : note }),
    );
    this.events.announce(measure.id);
    return id;
  }
}
