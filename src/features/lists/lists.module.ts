import { Module, type OnModuleInit } from '@nestjs/common';
import { DownloadsModule } from '../downloads/index.js';
import { ListFiles } from './list-files.js';
import { ListReading } from './list.read.js';
import { ListResolver } from './list.resolver.js';
import { measureList } from './measure-list.js';
import './messages.js';
import { problemAreaList } from './problem-area-list.js';
import { strategyList } from './strategy-list.js';

/**
 * Lists as files. Invariants: a file says what the list on the page says, with the rights that whoever ordered it has when it is
 * made; all of it is of one state.
 */
@Module({ imports: [DownloadsModule], providers: [ListReading, ListFiles, ListResolver] })
export class ListsModule implements OnModuleInit {
  constructor(private readonly files: ListFiles) {}

  onModuleInit(): void {
    this.files.define(measureList);
    this.files.define(problemAreaList);
    this.files.define(strategyList);
  }
}
