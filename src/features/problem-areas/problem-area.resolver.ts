import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { sql } from '../../platform/database/sql.js';
import { Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { Evidence } from './evidence.entity.js';
import { AddEvidenceInput } from './evidence.input.js';
import { EvidenceService } from './evidence.service.js';
import { FieldOfAction } from './field-of-action.entity.js';
import { ProblemArea } from './problem-area.entity.js';
import {
  ChangeProblemAreaInput,
  ChangeProblemAreaStatusInput,
  ChangeFieldOfActionInput,
  CreateFieldOfActionInput,
  CreateProblemAreaInput,
  ProblemAreasArgs,
} from './problem-area.input.js';
import { problemAreaMatches } from './problem-area.filter.js';
import { ProblemAreaService } from './problem-area.service.js';

const ProblemAreaConnection = connectionOf(ProblemArea);

@Resolver(() => ProblemArea)
export class ProblemAreaResolver {
  constructor(
    private readonly problemAreas: ProblemAreaService,
    private readonly evidence: EvidenceService,
  ) {}

  @Requires('problemAreas.read')
  @Query(() => [FieldOfAction], { description: 'All fields of action, in their order.' })
  fieldsOfAction(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      FieldOfAction,
      () => sql`true`,
      (field) => sql`${field}.sort_order, ${field}.name_de, ${field}.id`,
    );
  }

  @Requires('problemAreas.read')
  @Query(() => ProblemArea, { nullable: true, description: 'One problem area, or null.' })
  problemArea(
    @Args('id', { type: () => ID, description: 'Id of the problem area.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(ProblemArea, id);
  }

  @Requires('problemAreas.read')
  @Query(() => ProblemAreaConnection, {
    name: 'problemAreas',
    description: 'Problem areas, by default by number.',
  })
  list(@Args() { filter, ...page }: ProblemAreasArgs, @Ask() ask: Reading): Promise<Answer> {
    return ask.page({ type: ProblemArea, ...page, where: (row) => problemAreaMatches(row, filter) });
  }

  @Requires('fieldsOfAction.manage')
  @Mutation(() => FieldOfAction, { description: 'Adds a field of action.' })
  async createFieldOfAction(
    @Args('input', { description: 'The field of action.' }) input: CreateFieldOfActionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.problemAreas.createFieldOfAction(ask.actor, input);
    return ask.required(FieldOfAction, id, 'problemAreas.fieldNotFound');
  }

  @Requires('fieldsOfAction.manage')
  @Mutation(() => FieldOfAction, {
    description:
      'Changes the names and the place of a field of action. Errors: problemAreas.fieldNotFound, database.changedMeanwhile.',
  })
  async changeFieldOfAction(
    @Args('input', { description: 'The changes.' }) input: ChangeFieldOfActionInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    const id = await this.problemAreas.changeFieldOfAction(ask.actor, input);
    return ask.required(FieldOfAction, id, 'problemAreas.fieldNotFound');
  }

  @Requires('problemAreas.write')
  @Mutation(() => ProblemArea, {
    description: 'Reports a problem area. Errors: problemAreas.areaNotFound, problemAreas.fieldNotFound.',
  })
  async createProblemArea(
    @Args('input', { description: 'The problem area.' }) input: CreateProblemAreaInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(
      ProblemArea,
      await this.problemAreas.create(ask.actor, input),
      'problemAreas.notFound',
    );
  }

  @Requires('problemAreas.write')
  @Mutation(() => ProblemArea, {
    description: 'Changes a problem area. Errors: problemAreas.notFound, problemAreas.notNow.',
  })
  async changeProblemArea(
    @Args('input', { description: 'The change.' }) input: ChangeProblemAreaInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(
      ProblemArea,
      await this.problemAreas.change(ask.actor, input),
      'problemAreas.notFound',
    );
  }

  @Requires('problemAreas.write')
  @Mutation(() => ProblemArea, {
    description:
      'Takes a step. Errors: problemAreas.noSuchStep, problemAreas.reasonMissing, problemAreas.wordsMissing.',
  })
  async changeProblemAreaStatus(
    @Args('input', { description: 'The step.' }) input: ChangeProblemAreaStatusInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(
      ProblemArea,
      await this.problemAreas.changeStatus(ask.actor, input),
      'problemAreas.notFound',
    );
  }

  @Requires('problemAreas.write')
  @Mutation(() => Evidence, {
    description:
      'Adds evidence. Errors: problemAreas.figureUnclear, problemAreas.noSuchFigure, problemAreas.textMissing.',
  })
  async addEvidence(
    @Args('input', { description: 'The evidence.' }) input: AddEvidenceInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.required(Evidence, await this.evidence.add(ask.actor, input), 'problemAreas.notFound');
  }
}
