import { Injectable } from '@nestjs/common';
import { Area, AreaService } from '../areas/index.js';
import { Body, BodyService } from '../conferences/index.js';
import { Indicator, IndicatorService } from '../indicators/index.js';
import { Measure, MEASURE_CONTENT, MeasureService, Milestone, MilestoneService } from '../measures/index.js';
import { Office, OfficeService, Organisation } from '../offices/index.js';
import { Person, PersonService } from '../people/index.js';
import { ProblemArea, ProblemAreaService } from '../problem-areas/index.js';
import { Strategy, StrategyService, StrategyVersion } from '../strategies/index.js';
import type { Recorded } from '../../platform/database/recorded.js';
import type { ObjectClass } from '../../platform/read/index.js';
import type { Restorable } from './restorable.js';

/** What can be restored, and by which verb of its room. Everything else stands as it is: see {@link FINAL}. */
@Injectable()
export class Restorables {
  private readonly byType = new Map<ObjectClass, Restorable>();

  constructor(
    areas: AreaService,
    offices: OfficeService,
    people: PersonService,
    indicators: IndicatorService,
    problemAreas: ProblemAreaService,
    strategies: StrategyService,
    measures: MeasureService,
    milestones: MilestoneService,
    bodies: BodyService,
  ) {
    this.add({
      of: Area,
      permission: 'areas.manage',
      content: ['name', 'ags', 'ars', 'localKey', 'population', 'populationOn', 'sortOrder'],
      write: (_, seen, changes) => areas.change({ ...seen, ...changes }),
    });
    this.add({
      of: Organisation,
      permission: 'offices.manage',
      content: ['name', 'shortName'],
      write: (_, seen, changes) => offices.changeOrganisation({ ...seen, ...changes }),
    });
    this.add({
      of: Office,
      permission: 'offices.manage',
      content: ['name', 'code', 'headId', 'sharedMailbox'],
      write: (_, seen, changes) => offices.change({ ...seen, ...changes }),
    });
    this.add({
      of: Person,
      permission: 'people.manage',
      content: ['name', 'title', 'email', 'phone', 'officeId'],
      write: (_, seen, changes) => people.change({ ...seen, ...changes }),
    });
    this.add({
      of: Indicator,
      permission: 'indicators.define',
      content: [
        'nameDe',
        'nameEn',
        'topic',
        'unit',
        'direction',
        'formula',
        'numerator',
        'denominator',
        'perUnit',
        'source',
        'periodicity',
        'lowestLevel',
        'isHeadline',
        'isSensitive',
        'countsPersons',
        'minimumCount',
        'denominatorMinimum',
        'breakNote',
      ],
      write: (actor, seen, changes) => indicators.change(actor, { ...seen, ...changes }),
    });
    this.add({
      of: ProblemArea,
      permission: 'problemAreas.write',
      content: [
        'title',
        'description',
        'fieldOfActionId',
        'targetGroup',
        'urgency',
        'ownerOfficeId',
        'reviewOn',
        'visibility',
      ],
      links: [
        { ...AREAS_OF_PROBLEM, property: 'mainAreaId', only: 'is_main' },
        { ...AREAS_OF_PROBLEM, property: 'otherAreaIds', only: 'not is_main' },
      ],
      write: (actor, seen, { mainAreaId, ...changes }) => {
        const [main] = (mainAreaId as string[] | undefined) ?? [];
        return problemAreas.change(actor, { ...seen, ...changes, ...(main && { mainAreaId: main }) });
      },
    });
    this.add({
      of: Strategy,
      permission: 'strategies.define',
      content: ['title', 'leadOfficeId', 'fieldOfActionId', 'periodFrom', 'periodTo', 'visibility'],
      links: [
        {
          table: 'strategy_problem_area',
          own: 'strategy_id',
          other: 'problem_area_id',
          property: 'problemAreaIds',
        },
      ],
      write: (actor, seen, changes) => strategies.change(actor, { ...seen, ...changes }),
    });
    this.add({
      of: StrategyVersion,
      permission: 'strategies.define',
      content: ['text'],
      isFinal: ({ submittedOn }) => (submittedOn ? 'restoring.textStands' : undefined),
      write: (actor, { id, ...seen }, { text }) =>
        strategies.changeText(actor, { ...seen, strategyVersionId: id, text: text as string }),
    });
    this.add({
      of: Measure,
      permission: 'measures.plan',
      content: MEASURE_CONTENT,
      links: [{ table: 'measure_area', own: 'measure_id', other: 'area_id', property: 'areaIds' }],
      write: (actor, seen, changes) => measures.change(actor, { ...seen, ...changes }),
    });
    this.add({
      of: Milestone,
      permission: 'measures.plan',
      content: ['title', 'dueOn'],
      write: (actor, seen, changes) => milestones.change(actor, { ...seen, ...changes }),
    });
    this.add({
      of: Body,
      permission: 'conferences.write',
      content: [
        'name',
        'shortName',
        'rhythm',
        'isPublic',
        'areaId',
        'secretariatOfficeId',
        'chairId',
        'noticeDays',
        'noticeCounting',
      ],
      write: (actor, seen, changes) => bodies.change(actor, { ...seen, ...changes }),
    });
  }

  find(type: ObjectClass): Restorable | undefined {
    return this.byType.get(type);
  }

  private add<Row extends Recorded>(restorable: Restorable<Row>): void {
    this.byType.set(restorable.of, restorable as unknown as Restorable);
  }
}

const AREAS_OF_PROBLEM = { table: 'problem_area_area', own: 'problem_area_id', other: 'area_id' };
