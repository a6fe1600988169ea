import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';

const TYPES: Record<string, string> = {
  integer: 'int4',
  boolean: 'bool',
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
};

/** Every column that the entities name, as the database should have it. */
export function entityColumns(app: INestApplication) {
  const dataSource = app.get(DataSource, { strict: false });
  return dataSource.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => {
      const type = dataSource.driver.normalizeType(column);
      return {
        table: entity.tableName,
        column: column.databaseName,
        type: `${column.isArray ? '_' : ''}${TYPES[type] ?? type}`,
        isNullable: column.isNullable,
      };
    }),
  );
}
