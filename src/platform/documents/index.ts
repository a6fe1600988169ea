export { readTable, type ReadTableOptions, type TableSource } from './read-table.js';
export { fileKind } from './file-kind.js';
export { tableLimits, type TableLimits } from './limits.js';
export { TableRefused, type Refusal } from './table-refused.js';
export {
  BrokenValue,
  PercentValue,
  shownText,
  Table,
  type Cell,
  type TableRow,
  type TableValue,
} from './table.js';
export { locateHeader, type LocatedHeader, type WantedColumn } from './locate-header.js';
export { TableRecord, TableRecords } from './table-records.js';
export { type SkippedRow } from './table-body.js';
export { Faults, type CellFault, type CellRepair } from './faults.js';
export { type Expectation } from './expectation.js';
export { findPersonColumns, requireNoPersonColumns } from './person-columns.js';
export {
  describeFault,
  describeRefusal,
  describeRepair,
  describeSkipped,
  type Language,
} from './messages/describe.js';
export { optional, type CellContext, type CellParser, type Parsed } from './cells/parsed.js';
export { text } from './cells/text.js';
export { wholeNumber } from './cells/whole-number.js';
export { decimal, type NumberBounds } from './cells/decimal.js';
export { date, type IsoDay } from './cells/date.js';
export { period, type Period } from './cells/period.js';
export { areaKey, countyKey, key, municipalityKey, regionalKey, type KeyShape } from './cells/key.js';
export { choice, yesNo, type Choice } from './cells/choice.js';
export {
  officialNumber,
  optionalOfficialNumber,
  type OfficialNumber,
  type OfficialQuality,
  type OfficialSign,
} from './cells/official-number.js';
