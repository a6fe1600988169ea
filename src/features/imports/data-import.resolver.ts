import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import { all, sql } from '../../platform/database/sql.js';
import { OnlyNow } from '../../platform/graphql/as-of.js';
import { type Answer, Ask, connectionOf, Reading } from '../../platform/read/index.js';
import { guideOf } from './data-import.guide.js';
import { DataImportRowsArgs, TakeDataImportInput } from './data-import.input.js';
import { DataImport, DataImportGuide, DataImportKind, DataImportRow } from './data-import.model.js';
import { mayImport } from './data-import.rules.js';
import { DataImportService } from './data-import.service.js';

const NOW = 'Files wait for the person who sent them; no history of them is kept.';
const MOST = 100;

const DataImportRowConnection = connectionOf(DataImportRow);

/** Everybody keeps the files they want to import. */
@Resolver(() => DataImport)
export class DataImportResolver {
  constructor(private readonly service: DataImportService) {}

  @Requires('imports.run')
  @OnlyNow('Is about files that are to come.')
  @Query(() => [DataImportGuide], {
    description: 'What the person who asks may import, and how such files look.',
  })
  dataImportGuides(@Ask() { actor }: Reading): DataImportGuide[] {
    return Object.values(DataImportKind)
      .filter((kind) => mayImport(actor, kind))
      .map((kind) => guideOf(kind, actor.locale));
  }

  @Requires('imports.run')
  @OnlyNow(NOW)
  @Query(() => [DataImport], { description: 'Files that the person who asks wants to import, newest first.' })
  myDataImports(@Ask() ask: Reading): Promise<Answer> {
    return ask.list(
      DataImport,
      () => sql`true`,
      (row) => sql`${row}.uploaded_at desc, ${row}.id`,
      MOST,
    );
  }

  @Requires('imports.run')
  @OnlyNow(NOW)
  @Query(() => DataImport, {
    nullable: true,
    description: 'One file of the person who asks; null where there is none, or it is somebody else’s.',
  })
  dataImport(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.one(DataImport, id);
  }

  @Requires('imports.run')
  @OnlyNow(NOW)
  @Query(() => DataImportRowConnection, { description: 'The preview: what becomes of each row of a file.' })
  dataImportRows(
    @Args() { importId, outcome, ...page }: DataImportRowsArgs,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    return ask.page({
      type: DataImportRow,
      ...page,
      where: (row) =>
        all([
          sql`${row}.import_id = ${importId}::uuid`,
          outcome ? sql`${row}.outcome = ${outcome}` : undefined,
        ]),
    });
  }

  @Requires('imports.run')
  @Mutation(() => DataImport, {
    description: 'Has a file looked through anew. Errors: imports.notFound, imports.isBusy, imports.isTaken.',
  })
  async checkDataImport(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.check(ask.actor, id);
    return ask.required(DataImport, id, 'imports.notFound');
  }

  @Requires('imports.run')
  @Mutation(() => DataImport, {
    description:
      'Has written what the preview says, in one go; where something else would come of it by now, nothing is written. Errors: imports.notFound, imports.isBusy, imports.isTaken, imports.notChecked, imports.nothingToDo, imports.hasRefusedRows; of the work: imports.changedMeanwhile.',
  })
  async takeDataImport(
    @Args('input', { description: 'Which one, and how.' }) input: TakeDataImportInput,
    @Ask() ask: Reading,
  ): Promise<Answer> {
    await this.service.take(ask.actor, input);
    return ask.required(DataImport, input.id, 'imports.notFound');
  }

  @Requires('imports.run')
  @Mutation(() => Boolean, {
    description:
      'Throws a file away, with its preview; what was taken over stays. Errors: imports.notFound, imports.isBusy.',
  })
  async discardDataImport(
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Ask() ask: Reading,
  ): Promise<boolean> {
    await this.service.discard(ask.actor, id);
    return true;
  }
}
