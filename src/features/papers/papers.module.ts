import { Module } from '@nestjs/common';
import './messages.js';
import './paper.shape.js';
import './measure-papers.shape.js';
import './paper-file.shape.js';
import './document-template.shape.js';
import { DownloadsModule } from '../downloads/index.js';
import { DocumentTemplateController } from './document-template.controller.js';
import { DocumentTemplateResolver } from './document-template.resolver.js';
import { DocumentTemplateService } from './document-template.service.js';
import { FreezingService } from './freezing.service.js';
import { PaperCompleting } from './paper-completing.service.js';
import { PaperDownload } from './paper.download.js';
import { PaperFileResolver } from './paper-file.resolver.js';
import { PaperFiles } from './paper-files.js';
import { PaperNumbers } from './paper-numbers.js';
import { PaperPreviews } from './paper-previews.js';
import { PaperReading } from './paper-reading.service.js';
import { PaperResolver } from './paper.resolver.js';
import { PaperService } from './paper.service.js';
import { TemplateChoice } from './template-choice.js';

/**
 * Papers: what is laid before a committee or a conference. Invariants: a frozen paper never changes; every version of it says
 * only what all of its readers may read; it is found by number and by hash.
 */
@Module({
  imports: [DownloadsModule],
  providers: [
    DocumentTemplateService,
    DocumentTemplateResolver,
    TemplateChoice,
    PaperDownload,
    PaperFiles,
    PaperFileResolver,
    PaperCompleting,
    PaperNumbers,
    PaperPreviews,
    PaperReading,
    PaperService,
    FreezingService,
    PaperResolver,
  ],
  exports: [DocumentTemplateService, FreezingService, PaperService],
})
export class PapersModule {}

/** Where document templates are uploaded; only in the process that answers HTTP. */
@Module({ imports: [PapersModule], controllers: [DocumentTemplateController] })
export class PaperRoutesModule {}
