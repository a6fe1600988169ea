import { Module } from '@nestjs/common';
import { DownloadsModule } from '../downloads/index.js';
import './committee-paper.js';
import './messages.js';
import './summary-file.messages.js';
import { SummaryFileDownload } from './summary-file.download.js';
import { SummaryFileResolver } from './summary-file.resolver.js';

/**
 * What stands in the papers of committees: Mitteilungsvorlage and Beschlussvorlage. Invariants: four pages of text, deviations
 * first; every figure of the text can be counted from an annex. The summary as somebody sees it is told by the same sections, with
 * the rights of that person, and never passes for a paper.
 */
@Module({ imports: [DownloadsModule], providers: [SummaryFileDownload, SummaryFileResolver] })
export class CommitteePapersModule {}
