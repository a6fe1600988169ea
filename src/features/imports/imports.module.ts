import { Module } from '@nestjs/common';
import { DownloadsModule } from '../downloads/index.js';
import { ExchangeModule } from '../exchange/index.js';
import { DataImportController } from './data-import.controller.js';
import { DataImportDownloads } from './data-import.download.js';
import { DataImportJobs } from './data-import.jobs.js';
import { DataImportResolver } from './data-import.resolver.js';
import { DataImportService } from './data-import.service.js';
import './data-import.shape.js';
import { DataImportWork } from './data-import.work.js';
import { ImportPreviews } from './import-previews.js';
import { ImportReport } from './import-report.js';
import './messages.js';

/**
 * Files that people import on a page. Invariants: every row is shown before anything is written; what is written is exactly what
 * was shown, in one transaction, in the name of the person; nobody sees the files of others.
 */
@Module({
  imports: [DownloadsModule, ExchangeModule],
  providers: [
    DataImportService,
    DataImportWork,
    DataImportDownloads,
    DataImportJobs,
    DataImportResolver,
    ImportPreviews,
    ImportReport,
  ],
  exports: [DataImportService],
})
export class ImportsModule {}

/** Where files are sent; only in the process that answers HTTP. */
@Module({ imports: [ImportsModule], controllers: [DataImportController] })
export class ImportRoutesModule {}
