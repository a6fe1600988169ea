export { CalendarFeedModule } from './calendar-feed.module.js';
export { commandLine, type CommandLine } from './command-line.js';
export { describeImport } from './describe-import.js';
export { ExchangeModule } from './exchange.module.js';
export { ImportService } from './import.service.js';
export { type ImportKind, importKinds } from './import-kind.js';
export type { ImportOptions } from './import-options.js';
export type { ImportResult, RecordKind, Tally } from './import-result.js';
export { importHelp } from './import-help.js';
