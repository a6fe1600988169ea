import type { OperationResult } from './operation.js';

/** The data of a response as JSON text that is already written. */
export class WrittenData {
  constructor(readonly json: string) {}
}

/** A whole response as text. */
export const responseText = ({ data, errors }: OperationResult): string =>
  errors.length > 0 ? `{"errors":${JSON.stringify(errors)},"data":${data}}` : `{"data":${data}}`;

/** Writes a response of Apollo's; data that Postgres has written is not parsed and written again. */
export function stringifyResult(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  const { data } = result;
  if (!(data instanceof WrittenData)) return JSON.stringify(result);
  const errors = result.errors ? `"errors":${JSON.stringify(result.errors)},` : '';
  return `{${errors}"data":${data.json}}`;
}
