import { registerEnumType } from '@nestjs/graphql';

/** What a list can be saved as. */
export enum ListFormat {
  CSV = 'CSV',
  EXCEL = 'EXCEL',
}
registerEnumType(ListFormat, {
  name: 'ListFormat',
  description: 'What a list can be saved as.',
  valuesMap: {
    CSV: { description: 'Lines of text (UTF-8, semicolons), for other programs.' },
    EXCEL: { description: 'A workbook with typed cells and filters.' },
  },
});
