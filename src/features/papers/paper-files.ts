import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { FileStore, MissingFileError, newFileKey } from '../../platform/files/index.js';
import {
  dayText,
  DocumentFormat,
  type DocumentModel,
  FORMATS,
  fileNameOf,
  renderAs,
  renderPdf,
} from '../../platform/rendering/index.js';
import { sha256 } from './canonical.js';
import { PAPER_WORDS } from './paper-words.js';
import { versionIsVisible } from './paper.visibility.js';
import { type ChosenTemplate, TemplateChoice } from './template-choice.js';

/** A version of a paper as files are made of it. */
export interface PrintedVersion {
  readonly number: string;
  readonly title: string;
  readonly content: string;
  readonly sha256: string;
}

/** A file with its bytes. */
export interface PaperBytes {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

/** Which file of a version. */
export interface WantedFile {
  readonly format: DocumentFormat;
  readonly templateId: string | null;
}

/** What a file is made of. */
interface Made {
  readonly versionId: string;
  readonly version: PrintedVersion;
  readonly format: DocumentFormat;
  readonly template: ChosenTemplate | undefined;
}

interface KeptFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
}

interface Rendered extends PaperBytes {
  readonly pages: number | null;
}

/** The sign of the sum that fits the foot of a page; the whole one stands in the archive. */
const SIGNS_OF_SUM = 16;

/** The document that is printed: what was frozen, with its number, day and sum at the foot of every page. */
export function printed({ content, sha256: sum }: Pick<PrintedVersion, 'content' | 'sha256'>): DocumentModel {
  const model = JSON.parse(content) as DocumentModel;
  const { language, number = '', asOf } = model;
  const footer = PAPER_WORDS[language].foot(number, dayText(asOf, language), sum.slice(0, SIGNS_OF_SUM));
  return { ...model, footer };
}

/**
 * Files of papers. The first one of a format and template is kept and handed out from then on, whatever the program makes today; where it is
 * lost, it is made again, and must be the same to the byte.
 */
@Injectable()
export class PaperFiles {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly store: FileStore,
    private readonly templates: TemplateChoice,
    private readonly clock: Clock,
  ) {}

  /** The version, for whoever may see it; for others there is none. */
  async version(actor: Actor, id: string): Promise<PrintedVersion | undefined> {
    const context = { actor, today: this.clock.today() };
    return this.database.firstRow<PrintedVersion>(sql`
      select e.number, v.title, v.content, v.sha256 from paper_version v join paper_edition e on e.id = v.edition_id
       where v.id = ${id}::uuid and ${versionIsVisible(sql`v`, context)}`);
  }

  async requireVersion(actor: Actor, id: string): Promise<PrintedVersion> {
    const version = await this.version(actor, id);
    if (!version) throw notFound('papers.versionNotFound', 'versionId');
    return version;
  }

  /** The file of a format and template: as it was made first. */
  async fetch(
    actor: Actor,
    versionId: string,
    { format, templateId }: WantedFile,
    signal: AbortSignal,
  ): Promise<PaperBytes> {
    const version = await this.requireVersion(actor, versionId);
    const template = templateId === null ? undefined : await this.templates.require(templateId);
    const made: Made = { versionId, version, format, template };
    const kept = await this.kept(made);
    if (!kept) return this.makeFirst(actor, made, signal);
    const { fileName, mediaType } = kept;
    return { bytes: await this.bytesOf(kept, made, signal), fileName, mediaType };
  }

  private async bytesOf(kept: KeptFile, made: Made, signal: AbortSignal): Promise<Uint8Array> {
    try {
      return await this.store.read(kept);
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
    }
    const { bytes } = await this.render(made, signal);
    const { number } = made.version;
    if (sha256(bytes) !== kept.sha256) throw conflict('papers.fileDiffers', { number });
    await this.store.put(kept.key, bytes);
    return bytes;
  }

  private async makeFirst(actor: Actor, made: Made, signal: AbortSignal): Promise<PaperBytes> {
    const { versionId, format, template } = made;
    if (template?.isRemoved) throw notFound('papers.templateNotFound', 'templateId');
    const { bytes, fileName, mediaType, pages } = await this.render(made, signal);
    const stored = await this.store.put(newFileKey('papers'), bytes);
    await this.transactions.run({ actor, source: 'JOB' }, () =>
      this.database.rows(sql`
        insert into paper_file (version_id, format, template_id, template_sha256, media_type, file_name, file_key, size, sha256,
          pages, made_at)
        values (${versionId}::uuid, ${format}, ${template?.id ?? null}::uuid, ${template?.sha256 ?? null}, ${mediaType},
          ${fileName}, ${stored.key}, ${stored.size}, ${stored.sha256}, ${pages}, ${this.clock.now()})
        on conflict (version_id, format, template_sha256) do nothing`),
    );
    // Two at once: the first one is kept, and both hand out its bytes
    const first = (await this.kept(made))!;
    if (first.key === stored.key) return { bytes, fileName, mediaType };
    await this.store.delete(stored.key);
    return { bytes: await this.bytesOf(first, made, signal), fileName, mediaType };
  }

  private kept({ versionId, format, template }: Made): Promise<KeptFile | undefined> {
    return this.database.firstRow<KeptFile>(sql`
      select file_name as "fileName", media_type as "mediaType", file_key as key, size::float8 as size, sha256
        from paper_file where version_id = ${versionId}::uuid and format = ${format}
         and template_sha256 is not distinct from ${template?.sha256 ?? null}::text`);
  }

  private async render({ version, format, template }: Made, signal: AbortSignal): Promise<Rendered> {
    const document = printed(version);
    if (format !== DocumentFormat.PDF) {
      const bytes = template && (await this.store.read(template));
      return { ...(await renderAs(format, document, { template: bytes, signal })), pages: null };
    }
    const { bytes, pages } = await renderPdf(document, { signal });
    return { bytes, pages, fileName: fileNameOf(document, format), mediaType: FORMATS[format].mediaType };
  }
}
