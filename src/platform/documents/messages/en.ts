import type { Catalogue } from './catalogue.js';

const quoted = (text: string) => `“${text}”`;
const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 10 });
const megabytes = (bytes: number) => `${number(Math.ceil(bytes / 1024 / 1024))} MB`;
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const anyOf = (words: readonly (string | number)[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
const excelAdvice = 'Please open it in Excel and save it as “Excel Workbook (.xlsx)”.';

/** English wording. */
export const en: Catalogue = {
  place: ({ row, letter, header }) =>
    [row ? `Row ${row}` : '', letter ? `column ${letter}${header ? ` (${quoted(header)})` : ''}` : '']
      .filter(Boolean)
      .join(', '),
  found: (found, expected) => `${found === '' ? 'empty' : `found ${quoted(found)}`}, expected ${expected}`,
  expected: {
    filled: () => 'a value.',
    intact_cell: () => 'a value; the cell shows an error in Excel.',
    calculated_cell: () =>
      'a result; the formula was never calculated. Please open and save the file in Excel.',
    text: () => 'a text; Excel has probably turned the entry into a date.',
    shorter_text: ({ maximum }) => `a text of at most ${number(maximum)} characters.`,
    whole_number: () => 'a whole number, for example 1234.',
    decimal: () => 'a number, for example 1.234,5.',
    number_in_range: ({ minimum, maximum }) => {
      if (minimum === undefined) return `a number up to ${number(maximum ?? 0)}.`;
      if (maximum === undefined) return `a number from ${number(minimum)}.`;
      return `a number from ${number(minimum)} to ${number(maximum)}.`;
    },
    unambiguous_number: ({ readings }) =>
      `a number with one meaning; it may be ${readings.map(number).join(' or ')}. ` +
      'Please write it without a thousands separator and with a decimal comma.',
    official_number: () => 'a number or a sign of official tables (– . / x … or k g u t x).',
    date: ({ suggestion }) =>
      `a date, for example 31.12.2023.${suggestion ? ` Is ${suggestion} meant?` : ''}`,
    existing_date: () => 'a day that the calendar has.',
    period: () => 'a period, for example 2023, 2015/2016, 06/2023 or 1. Quartal 2023.',
    key: ({ name, lengths, example, suggestion }) =>
      `${name.en} of ${anyOf(lengths)} digits, for example ${example}.${suggestion ? ` Is ${suggestion} meant?` : ''}`,
    undamaged_key: ({ name, example }) =>
      `${name.en}, for example ${example}. Excel has turned the key into a rounded number; ` +
      'please format the column as text and paste it again.',
    choice: ({ choices, suggestion }) =>
      `${choices.length > 12 ? 'a value of the list, for example ' : ''}` +
      `${anyOf(choices.slice(0, 12).map((one) => one.en))}.${suggestion ? ` Is ${quoted(suggestion.en)} meant?` : ''}`,
    header: ({ titles }) => `No header row was found. Expected columns: ${listed(titles.map(quoted))}.`,
    column: ({ title, suggestion }) =>
      `The column ${quoted(title)} is missing.` +
      (suggestion ? ` Is column ${suggestion.letter} (${quoted(suggestion.header)}) meant?` : ''),
    single_column: ({ title, found }) =>
      `The column ${quoted(title)} occurs more than once: ` +
      `${listed(found.map((one) => `${one.letter} (${quoted(one.header)})`))}. It is expected once.`,
    fitting_row: ({ lastLetter }) =>
      `nothing after column ${lastLetter}. There is probably a separator in a text without quotation marks.`,
    in_words: ({ en: words }) => words,
  },
  refused: {
    not_found: ({ file }) => `There is no readable file ${quoted(file)}.`,
    too_large: ({ bytes, limit }) =>
      `The file is too large: ${megabytes(bytes)}; the limit is ${megabytes(limit)}.`,
    unpacks_too_large: ({ limit }) => `The file unpacks to more than ${megabytes(limit)} and is not read.`,
    too_many_rows: ({ limit }) => `The table has more than ${number(limit)} rows. Please divide it.`,
    too_many_columns: ({ limit, row }) => `Row ${row} has more than ${number(limit)} columns.`,
    old_or_locked_excel: () =>
      `The file is in the old Excel format (.xls) or protected by a password. ${excelAdvice}`,
    open_document: () => `The file is an OpenDocument spreadsheet (.ods). ${excelAdvice}`,
    binary_excel: () => `The file is a binary workbook (.xlsb). ${excelAdvice}`,
    web_page: () => `The file is a web page, not a table. ${excelAdvice}`,
    not_a_table: () => 'The file is not a table. Excel workbooks (.xlsx) and CSV files can be read.',
    damaged: () => 'The file is damaged and cannot be opened.',
    quote_not_closed: ({ row }) => `In row ${row} a text begins with a quotation mark that is never closed.`,
    empty: () => 'The table is empty.',
    no_such_sheet: ({ sheet, sheets }) =>
      `There is no sheet ${quoted(sheet)}. There are: ${listed(sheets.map(quoted))}.`,
    person_columns: ({ columns }) =>
      `The file holds data about single persons (${listed(columns.map(quoted))}) and is not imported. ` +
      'Only aggregated figures are stored.',
  },
  repaired: ({ row, letter, header, found, taken }) =>
    `Row ${row}, column ${letter} (${quoted(header)}): ${quoted(found)} was read as ${quoted(taken)}.`,
  skipped: ({ row, reason, text }) =>
    `Row ${row} was passed over (${
      {
        head: 'part of the head',
        numbering: 'column numbers',
        repeated_head: 'repeated head',
        footnote: 'footnote',
      }[reason]
    }): ${quoted(text.trim())}`,
};
