import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/errors.js';
import type { Wording } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { DocumentFormat, FORMATS } from '../../platform/rendering/index.js';
import { type DownloadKind, DownloadKinds, type MadeFile, type Making } from '../downloads/index.js';
import { mayImport, requireMayImport } from './data-import.rules.js';
import { CHECK, TAKE } from './data-import.service.js';
import { DataImportWork, type FileInHand } from './data-import.work.js';
import { ImportReport } from './import-report.js';
import { reportWords } from './report-words.js';

const Parameters = z.object({ importId: z.uuid() });
type Of = z.infer<typeof Parameters>;

const TITLES = {
  [CHECK]: { de: 'Prüfbericht zu', en: 'Check of' },
  [TAKE]: { de: 'Übernahmebericht zu', en: 'Report of taking over' },
};
const STEPS = {
  [CHECK]: { de: 'Jede Zeile wird geprüft', en: 'Every row is checked' },
  [TAKE]: { de: 'Die Zeilen werden übernommen', en: 'The rows are taken over' },
};
const LAST_STEP: Wording = { de: 'Der Bericht wird geschrieben', en: 'The report is written' };

/**
 * Work on files is ordered like any file that is made: it waits its turn, shows how far it is, survives workers that die, and what
 * it makes is the report.
 */
@Injectable()
export class DataImportDownloads implements OnModuleInit {
  constructor(
    private readonly kinds: DownloadKinds,
    private readonly work: DataImportWork,
    private readonly report: ImportReport,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.kinds.define(this.kindOf(CHECK));
    this.kinds.define(this.kindOf(TAKE));
  }

  private kindOf(kind: typeof CHECK | typeof TAKE): DownloadKind<Of> {
    return {
      kind,
      parameters: Parameters,
      titleOf: async ({ importId }, actor) =>
        `${TITLES[kind][actor.locale]} ${(await this.required(actor, importId)).fileName}`,
      mayOrder: async (actor, { importId }) => {
        requireMayImport(actor, (await this.required(actor, importId)).kind);
      },
      mayFetch: async (actor, { importId }) => {
        const file = await this.work.find(actor, importId);
        return file !== undefined && mayImport(actor, file.kind);
      },
      dedupeKey: ({ importId }) => this.sameness(importId),
      make: (making) => this.make(kind, making),
    };
  }

  /** Each work on a file is another one than the last. */
  private async sameness(importId: string): Promise<string> {
    const row = await this.database.firstRow<{ last: string | null }>(
      sql`select work_id as last from data_import where id = ${importId}::uuid`,
    );
    return `${importId} after ${row?.last ?? 'none'}`;
  }

  private async make(
    kind: typeof CHECK | typeof TAKE,
    { parameters: { importId }, actor, progress, signal }: Making<Of>,
  ): Promise<MadeFile> {
    progress(5, STEPS[kind]);
    const work = { actor, signal, progress: (percent: number) => progress(percent, STEPS[kind]) };
    await (kind === CHECK ? this.work.check(importId, work) : this.work.take(importId, work));
    progress(95, LAST_STEP);
    const { fileName } = await this.required(actor, importId);
    const { mediaType, extension } = FORMATS[DocumentFormat.EXCEL];
    return {
      content: await this.report.write(actor, importId, signal),
      fileName: `${reportWords[actor.locale].fileName} ${fileName.replace(/\.[^.]+$/, '')}.${extension}`,
      mediaType,
    };
  }

  private async required(actor: Actor, id: string): Promise<FileInHand> {
    const file = await this.work.find(actor, id);
    if (!file) throw notFound('imports.notFound');
    return file;
  }
}
