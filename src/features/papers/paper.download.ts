import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { DocumentFormat, FORMATS } from '../../platform/rendering/index.js';
import { DownloadKinds } from '../downloads/index.js';
import { PaperFiles } from './paper-files.js';

export const PAPER_FILE = 'papers.file';

const Parameters = z.object({
  versionId: z.uuid(),
  format: z.enum(DocumentFormat),
  templateId: z.uuid().nullable().default(null),
});

const STEP = { de: 'Datei wird erstellt', en: 'Making the file' };

/** Lets people order the file of a version. Whether they may see the version is asked each time. */
@Injectable()
export class PaperDownload implements OnModuleInit {
  constructor(
    private readonly kinds: DownloadKinds,
    private readonly files: PaperFiles,
  ) {}

  onModuleInit(): void {
    const { files } = this;
    this.kinds.define<z.infer<typeof Parameters>>({
      kind: PAPER_FILE,
      parameters: Parameters,
      async titleOf({ versionId, format }, actor) {
        const { number, title } = await files.requireVersion(actor, versionId);
        return `${number} ${title} (${FORMATS[format].name})`;
      },
      async mayOrder(actor, { versionId }) {
        await files.requireVersion(actor, versionId);
      },
      mayFetch: async (actor, { versionId }) => (await files.version(actor, versionId)) !== undefined,
      dedupeKey: ({ versionId, format, templateId }) =>
        `${versionId} ${format} ${templateId ?? ''}`.trimEnd(),
      async make({ parameters: { versionId, ...wanted }, actor, progress, signal }) {
        progress(10, STEP);
        const { bytes, fileName, mediaType } = await files.fetch(actor, versionId, wanted, signal);
        return { content: bytes, fileName, mediaType };
      },
    });
  }
}
