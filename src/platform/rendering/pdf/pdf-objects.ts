const PLACE = 20;

/**
 * The objects of a PDF as Typst writes it: one after the other, dictionaries as plain text, with a table of places at the end.
 * Bytes are held as Latin-1, so that all of them stay what they are.
 */
export class PdfObjects {
  private readonly objects: string[];
  private readonly before: string;
  private readonly after: string;

  constructor(pdf: Buffer) {
    const file = pdf.toString('latin1');
    const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1]);
    const [head, count] = /^xref\s+0 (\d+)\s+/.exec(file.slice(table, table + 40)) ?? [];
    if (!head) throw new Error('The PDF has no plain table of places.');
    const places = Array.from({ length: Number(count) }, (_, at) => {
      const place = table + head.length + at * PLACE;
      return Number(file.slice(place, place + 10));
    });
    this.before = file.slice(0, places[1]);
    this.objects = places.map((place, at) => (at === 0 ? '' : file.slice(place, places[at + 1] ?? table)));
    this.after = file.slice(table + head.length + Number(count) * PLACE, file.lastIndexOf('startxref'));
  }

  get count(): number {
    return this.objects.length;
  }

  text(object: number): string {
    return this.objects[object];
  }

  replace(object: number, text: string): void {
    this.objects[object] = text;
  }

  /** The file with what was replaced, and the places where objects now stand. */
  written(): Buffer {
    let place = this.before.length;
    const places = this.objects.map((text, at) => {
      const entry = at === 0 ? '0000000000 65535 f\r\n' : `${`${place}`.padStart(10, '0')} 00000 n\r\n`;
      place += text.length;
      return entry;
    });
    const table = `xref\n0 ${this.objects.length}\n${places.join('')}${this.after}startxref\n${place}\n%%EOF`;
    return Buffer.from(this.before + this.objects.join('') + table, 'latin1');
  }
}
