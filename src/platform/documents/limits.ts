/** What an imported file may weigh: enough for every municipality of a country, too little to harm the server. */
export interface TableLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
}

/** The limits every import keeps unless a caller sets tighter ones. */
export const tableLimits: TableLimits = {
  fileBytes: 50 * 1024 * 1024,
  unpackedBytes: 250 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
};
