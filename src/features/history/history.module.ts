import { Module } from '@nestjs/common';
import { HistoryQueries } from './history.queries.js';
import { HistoryResolver } from './history.resolver.js';

/**
 * Who changed what, when and why. Invariant: only the database writes history (see the foundation migration), so no code path
 * can forget to; and a reader sees the history of exactly what the reader sees.
 */
@Module({ providers: [HistoryQueries, HistoryResolver] })
export class HistoryModule {}
