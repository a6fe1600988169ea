import { Module } from '@nestjs/common';
import { DownloadClaims } from './download-claims.js';
import { DownloadController } from './download.controller.js';
import { DownloadEvents } from './download-events.js';
import { DownloadFetching } from './download-fetching.js';
import { DownloadJobs } from './download.jobs.js';
import { DownloadKinds } from './download-kind.js';
import { DownloadLiveResolver } from './download-live.resolver.js';
import { DownloadMaker } from './download-maker.js';
import { DownloadOrders } from './download-orders.js';
import { DownloadQueue } from './download-queue.js';
import { DownloadResolver } from './download.resolver.js';
import { DownloadService } from './download.service.js';
import './download.shape.js';
import { DownloadTidying } from './download-tidying.js';
import './messages.js';

/**
 * Files that people order and the worker makes. Invariants: whoever comes first is served first; nobody sees or fetches what
 * somebody else has ordered; rights are asked when it is ordered, made and fetched; a file is done once and seen whole, whoever
 * dies meanwhile; what nobody fetches goes away by itself.
 */
@Module({
  providers: [
    DownloadKinds,
    DownloadOrders,
    DownloadQueue,
    DownloadClaims,
    DownloadMaker,
    DownloadTidying,
    DownloadJobs,
    DownloadEvents,
    DownloadService,
    DownloadFetching,
    DownloadResolver,
    DownloadLiveResolver,
  ],
  exports: [DownloadKinds, DownloadOrders, DownloadFetching],
})
export class DownloadsModule {}

/** Where files are fetched; only in the process that answers HTTP. */
@Module({ imports: [DownloadsModule], controllers: [DownloadController] })
export class DownloadRoutesModule {}
