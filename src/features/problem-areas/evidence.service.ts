import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Evidence } from './evidence.entity.js';
import type { AddEvidenceInput } from './evidence.input.js';
import { EvidenceKind, ProblemAreaAction } from './problem-area.enums.js';
import { requireAllowed, requireClearEvidence } from './problem-area.rules.js';
import { ProblemAreaService } from './problem-area.service.js';

/** The only writer of evidence. It is added and never changed. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly problemAreas: ProblemAreaService,
  ) {}

  /** Adds evidence and returns its id. A figure is copied as it is shown at this moment, secret ones as secret. */
  async add(actor: Actor, input: AddEvidenceInput): Promise<string> {
    const facts = await this.problemAreas.visibleFacts(actor, input.problemAreaId, 'problemAreaId');
    requireAllowed(actor, facts, ProblemAreaAction.ADD_EVIDENCE);
    requireClearEvidence(input);
    const frozen = input.kind === EvidenceKind.INDICATOR_VALUE ? await this.shownFigure(input) : {};
    const repository = this.database.repository(Evidence);
    const evidence = repository.create({ ...input, text: input.text?.trim() || null, ...frozen });
    return (await repository.save(evidence)).id;
  }

  private async shownFigure({
    indicatorId,
    areaId,
    referenceDate,
  }: AddEvidenceInput): Promise<Pick<Evidence, 'observedValue' | 'observedSuppressed'>> {
    const figure = await this.database.firstRow<{ value: string | null; secret: boolean }>(sql`
      select value, is_suppressed as secret from shown_observation
       where indicator_id = ${indicatorId}::uuid and area_id = ${areaId}::uuid and reference_date = ${referenceDate}::date`);
    if (!figure) throw notFound('problemAreas.noSuchFigure', 'referenceDate');
    return {
      observedValue: figure.value === null ? null : Number(figure.value),
      observedSuppressed: figure.secret,
    };
  }
}
