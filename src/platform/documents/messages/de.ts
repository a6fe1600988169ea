import type { Catalogue } from './catalogue.js';

const quoted = (text: string) => `„${text}“`;
const number = (value: number) => value.toLocaleString('de-DE', { maximumFractionDigits: 10 });
const megabytes = (bytes: number) => `${number(Math.ceil(bytes / 1024 / 1024))} MB`;
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
const anyOf = (words: readonly (string | number)[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} oder ${words.at(-1)}`;
const excelAdvice = 'Bitte in Excel öffnen und als „Excel-Arbeitsmappe (.xlsx)“ speichern.';

/** German wording; what people read first. */
export const de: Catalogue = {
  place: ({ row, letter, header }) =>
    [row ? `Zeile ${row}` : '', letter ? `Spalte ${letter}${header ? ` (${quoted(header)})` : ''}` : '']
      .filter(Boolean)
      .join(', '),
  found: (found, expected) =>
    `${found === '' ? 'leer' : `${quoted(found)} gefunden`}, erwartet wird ${expected}`,
  expected: {
    filled: () => 'eine Angabe.',
    intact_cell: () => 'ein Wert; die Zelle meldet in Excel einen Fehler.',
    calculated_cell: () =>
      'ein Ergebnis; die Formel wurde nie berechnet. Bitte die Datei in Excel öffnen und speichern.',
    text: () => 'ein Text; Excel hat die Eingabe vermutlich in ein Datum verwandelt.',
    shorter_text: ({ maximum }) => `ein Text mit höchstens ${number(maximum)} Zeichen.`,
    whole_number: () => 'eine ganze Zahl, zum Beispiel 1234.',
    decimal: () => 'eine Zahl, zum Beispiel 1.234,5.',
    number_in_range: ({ minimum, maximum }) => {
      if (minimum === undefined) return `eine Zahl bis höchstens ${number(maximum ?? 0)}.`;
      if (maximum === undefined) return `eine Zahl ab ${number(minimum)}.`;
      return `eine Zahl von ${number(minimum)} bis ${number(maximum)}.`;
    },
    unambiguous_number: ({ readings }) =>
      `eine eindeutige Zahl; gemeint sein kann ${readings.map(number).join(' oder ')}. ` +
      'Bitte ohne Tausenderpunkt und mit Dezimalkomma schreiben.',
    official_number: () => 'eine Zahl oder ein Zeichen amtlicher Tabellen (– . / x … oder k g u t x).',
    date: ({ suggestion }) =>
      `ein Datum, zum Beispiel 31.12.2023.${suggestion ? ` Ist der ${suggestion} gemeint?` : ''}`,
    existing_date: () => 'ein Tag, den es im Kalender gibt.',
    period: () => 'ein Zeitraum, zum Beispiel 2023, 2015/2016, 06/2023 oder 1. Quartal 2023.',
    key: ({ name, lengths, example, suggestion }) =>
      `${name.de} mit ${anyOf(lengths)} Ziffern, zum Beispiel ${example}.` +
      (suggestion ? ` Ist ${suggestion} gemeint?` : ''),
    undamaged_key: ({ name, example }) =>
      `${name.de}, zum Beispiel ${example}. Excel hat den Schlüssel in eine gerundete Zahl verwandelt; ` +
      'bitte die Spalte als Text formatieren und neu einfügen.',
    choice: ({ choices, suggestion }) =>
      `${choices.length > 12 ? 'ein Wert der Liste, zum Beispiel ' : ''}` +
      `${anyOf(choices.slice(0, 12).map((one) => one.de))}.${suggestion ? ` Ist ${quoted(suggestion.de)} gemeint?` : ''}`,
    header: ({ titles }) =>
      `Es wurde keine Kopfzeile gefunden. Erwartet werden die Spalten ${listed(titles.map(quoted))}.`,
    column: ({ title, suggestion }) =>
      `Die Spalte ${quoted(title)} fehlt.` +
      (suggestion ? ` Ist Spalte ${suggestion.letter} (${quoted(suggestion.header)}) gemeint?` : ''),
    single_column: ({ title, found }) =>
      `Die Spalte ${quoted(title)} kommt mehrfach vor: ` +
      `${listed(found.map((one) => `${one.letter} (${quoted(one.header)})`))}. Erwartet wird sie einmal.`,
    fitting_row: ({ lastLetter }) =>
      `nichts mehr hinter Spalte ${lastLetter}. Vermutlich steht ein Trennzeichen in einem Text ohne Anführungszeichen.`,
    in_words: ({ de: words }) => words,
  },
  refused: {
    not_found: ({ file }) => `Die Datei ${quoted(file)} gibt es nicht, oder sie ist nicht lesbar.`,
    too_large: ({ bytes, limit }) =>
      `Die Datei ist mit ${megabytes(bytes)} zu groß; möglich sind ${megabytes(limit)}.`,
    unpacks_too_large: ({ limit }) =>
      `Die Datei wird entpackt größer als ${megabytes(limit)} und wird nicht gelesen.`,
    too_many_rows: ({ limit }) => `Die Tabelle hat mehr als ${number(limit)} Zeilen. Bitte aufteilen.`,
    too_many_columns: ({ limit, row }) => `Zeile ${row} hat mehr als ${number(limit)} Spalten.`,
    old_or_locked_excel: () =>
      `Die Datei ist im alten Excel-Format (.xls) oder mit einem Kennwort geschützt. ${excelAdvice}`,
    open_document: () => `Die Datei ist eine OpenDocument-Tabelle (.ods). ${excelAdvice}`,
    binary_excel: () => `Die Datei ist eine binäre Arbeitsmappe (.xlsb). ${excelAdvice}`,
    web_page: () => `Die Datei ist eine Internetseite und keine Tabelle. ${excelAdvice}`,
    not_a_table: () =>
      'Die Datei ist keine Tabelle. Gelesen werden Excel-Arbeitsmappen (.xlsx) und CSV-Dateien.',
    damaged: () => 'Die Datei ist beschädigt und lässt sich nicht öffnen.',
    quote_not_closed: ({ row }) =>
      `In Zeile ${row} beginnt ein Text mit Anführungszeichen, die nicht geschlossen werden.`,
    empty: () => 'Die Tabelle ist leer.',
    no_such_sheet: ({ sheet, sheets }) =>
      `Das Tabellenblatt ${quoted(sheet)} gibt es nicht. Vorhanden: ${listed(sheets.map(quoted))}.`,
    person_columns: ({ columns }) =>
      `Die Datei enthält Angaben zu einzelnen Personen (${listed(columns.map(quoted))}) und wird nicht eingelesen. ` +
      'Gespeichert werden nur zusammengefasste Zahlen.',
  },
  repaired: ({ row, letter, header, found, taken }) =>
    `Zeile ${row}, Spalte ${letter} (${quoted(header)}): ${quoted(found)} wurde als ${quoted(taken)} gelesen.`,
  skipped: ({ row, reason, text }) =>
    `Zeile ${row} wurde überlesen (${
      {
        head: 'Teil des Kopfes',
        numbering: 'Spaltennummern',
        repeated_head: 'wiederholter Kopf',
        footnote: 'Fußnote',
      }[reason]
    }): ${quoted(text.trim())}`,
};
