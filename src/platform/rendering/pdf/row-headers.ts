import { PdfObjects } from './pdf-objects.js';

const kindOf = (object: string) => /^\d+ 0 obj\s*<<\s*\/Type \/StructElem\s*\/S \/(\w+)/.exec(object)?.[1];

const kidsOf = (object: string): number[] => {
  const [, kids = ''] = /\n {2}\/K \[([^\]]*)\]/.exec(object) ?? [];
  return Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid]) => Number(kid));
};

/** Readers find the headers of a cell by their scopes; a list of headers, as Typst gives each cell, would hide some of them. */
const withoutList = (cell: string) =>
  cell
    .replace(/<<\s*\/O \/Table\s*\/Headers \[[^\]]*\]\s*>>\s*/, '')
    .replace(/\s*\/Headers \[[^\]]*\]/, '')
    .replace(/\s*\/A \[\s*\]/, '');

const SCOPE = '<<\n    /O /Table\n    /Scope /Row\n  >>';

function headerOfRow(cell: string): string {
  const header = withoutList(cell).replace('/S /TD', '/S /TH');
  return header.includes('\n  /A [')
    ? header.replace('\n  /A [', `\n  /A [${SCOPE} `)
    : header.replace('\n  /K [', `\n  /A [${SCOPE}]\n  /K [`);
}

/**
 * Makes cells that name their rows header cells: of each table, in the order of the document, those in the given column. Typst 0.14
 * itself knows rows of headers only; its `pdf.header-cell` stands behind a switch that the compiler does not offer.
 */
export function nameRows(pdf: Buffer, columns: readonly number[]): Buffer {
  const file = new PdfObjects(pdf);
  const partsOf = (object: number, kind: string) =>
    kidsOf(file.text(object)).filter((kid) => kindOf(file.text(kid)) === kind);

  const tables: number[] = [];
  const find = (object: number): void => {
    if (kindOf(file.text(object)) === 'Table') tables.push(object);
    else kidsOf(file.text(object)).forEach((kid) => kindOf(file.text(kid)) && find(kid));
  };
  for (let object = 1; object < file.count; object++) {
    if (kindOf(file.text(object)) === 'Document') find(object);
  }
  if (tables.length !== columns.length) {
    throw new Error(`The document has ${columns.length} tables, its structure tree ${tables.length}.`);
  }

  tables.forEach((table, place) => {
    for (const row of partsOf(table, 'THead').flatMap((part) => partsOf(part, 'TR'))) {
      for (const cell of kidsOf(file.text(row))) file.replace(cell, withoutList(file.text(cell)));
    }
    const body = partsOf(table, 'TBody').flatMap((part) => partsOf(part, 'TR'));
    for (const row of [...body, ...partsOf(table, 'TR')]) {
      kidsOf(file.text(row)).forEach((cell, at) =>
        file.replace(
          cell,
          at === columns[place] ? headerOfRow(file.text(cell)) : withoutList(file.text(cell)),
        ),
      );
    }
  });
  return file.written();
}
