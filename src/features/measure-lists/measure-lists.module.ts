import { Module } from '@nestjs/common';
import { DownloadsModule } from '../downloads/index.js';
import { MeasureListDownload } from './measure-list.download.js';
import { MeasureListReading } from './measure-list.read.js';
import { MeasureListResolver } from './measure-list.resolver.js';
import './messages.js';

/**
 * Lists of measures as files. Invariants: a file says what the list on the page says, with the rights that whoever ordered it has
 * when it is made; all of it is of one state.
 */
@Module({
  imports: [DownloadsModule],
  providers: [MeasureListReading, MeasureListDownload, MeasureListResolver],
})
export class MeasureListsModule {}
