import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { describeRefusal, TableRefused } from '../../platform/documents/index.js';
import { ImportService, type ImportTrial, understoodOptions, type Words } from '../exchange/index.js';
import { type DataImportKind, DataImportState } from './data-import.model.js';
import { kindNames, MOST_FILE_PROBLEMS, uploadLimits } from './data-import.rules.js';
import { faultInWords } from './fault-words.js';
import { ImportPreviews, type Preview } from './import-previews.js';

/** A file in hand. */
export interface FileInHand {
  readonly id: string;
  readonly kind: DataImportKind;
  readonly fileName: string;
  readonly state: DataImportState;
  readonly content: Buffer | null;
  readonly options: Readonly<Record<string, string>>;
  readonly fingerprint: string | null;
}

export interface Work {
  readonly actor: Actor;
  readonly signal: AbortSignal;
  readonly progress: (percent: number) => void;
}

const refused = (words: Words): Preview => ({ fileProblems: [words], trial: undefined });

/** Looks files through and takes them over. Doing either twice does no harm. */
@Injectable()
export class DataImportWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly imports: ImportService,
    private readonly previews: ImportPreviews,
  ) {}

  /** The file of somebody; undefined where there is none. */
  find({ personId }: Actor, id: string): Promise<FileInHand | undefined> {
    return this.database.firstRow<FileInHand>(sql`
      select id, kind, file_name as "fileName", state, content, options, fingerprint from data_import
       where id = ${id}::uuid and person_id = ${personId}::uuid and expires_on >= ${this.clock.today()}::date`);
  }

  async check(id: string, work: Work): Promise<void> {
    const file = await this.required(work.actor, id);
    if (file.state === DataImportState.TAKEN) return;
    const preview = await this.tried(file, work);
    work.signal.throwIfAborted();
    await this.previews.keep(work.actor, id, preview);
  }

  /** Writes what the preview says; where something else would come of it by now, nothing is written and the preview is new. */
  async take(id: string, work: Work): Promise<void> {
    const file = await this.required(work.actor, id);
    if (file.state === DataImportState.TAKEN) return;
    if (file.fingerprint === null) throw conflict('imports.notChecked');
    const preview = await this.tried(file, work, file.fingerprint);
    if (preview.trial?.written) return;
    await this.previews.keep(work.actor, id, preview, { isAnother: true });
    throw conflict('imports.changedMeanwhile');
  }

  private async required(actor: Actor, id: string): Promise<FileInHand> {
    const file = await this.find(actor, id);
    if (!file) throw notFound('imports.notFound');
    return file;
  }

  private async tried(
    { id, kind, fileName, content, options }: FileInHand,
    { actor, signal, progress }: Work,
    expected?: string,
  ): Promise<Preview> {
    const understood = understoodOptions(kindNames[kind], options);
    if ('fault' in understood) return refused(understood.fault);
    const source = { name: fileName, content: content! };
    try {
      const trial = await this.imports.tryRows(kindNames[kind], source, understood.options, {
        actor,
        limits: uploadLimits,
        ...(expected && { expected }),
        progress,
        onWritten: async () => {
          signal.throwIfAborted();
          await this.noteTaken(id, expected!);
        },
      });
      return { fileProblems: wordsOfFile(trial), trial };
    } catch (error) {
      if (!(error instanceof TableRefused)) throw error;
      const { refusal } = error;
      return refused({ de: describeRefusal(refusal, 'de'), en: describeRefusal(refusal, 'en') });
    }
  }

  /** In the transaction that writes. Whoever comes second finds another state and takes everything back. */
  private async noteTaken(id: string, expected: string): Promise<void> {
    const taken = await this.database.rows(sql`
      with taken as (
        update data_import set state = 'TAKEN', taken_at = ${this.clock.now()}, content = null
         where id = ${id}::uuid and state = 'CHECKED' and fingerprint = ${expected} returning 1)
      select * from taken`);
    if (taken.length === 0) throw conflict('imports.isTaken');
  }
}

const wordsOfFile = ({ fileFaults }: ImportTrial): Words[] =>
  fileFaults.slice(0, MOST_FILE_PROBLEMS).map(faultInWords);
