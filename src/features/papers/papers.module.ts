import { Module } from '@nestjs/common';
import './messages.js';
import './paper.shape.js';
import './paper-file.shape.js';
import { DownloadsModule } from '../downloads/index.js';
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

/**
 * Papers: what is laid before a committee or a conference. Invariants: a frozen paper never changes; every version of it says
 * only what all of its readers may read; it is found by number and by hash.
 */
@Module({
  imports: [DownloadsModule],
  providers: [
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
  exports: [FreezingService, PaperService],
})
export class PapersModule {}
