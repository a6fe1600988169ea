import { Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';

const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });

/** A template as a county has it: head with logo, foot, own fonts, a German heading, the content in the middle. */
export const houseTemplate = (
  children = [line('Vorlage {{nummer}} vom {{ datum }}'), line('{{inhalt}}')],
): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: 'Erika Mustermann',
      styles: {
        default: { document: { run: { font: 'Georgia', size: 24 } } },
        paragraphStyles: [
          {
            id: 'berschrift1',
            name: 'heading 1',
            run: { font: 'Georgia', color: '7A1F1F', bold: true, size: 30 },
          },
          { id: 'Tabellentext', name: 'Tabelle alt' },
        ],
      },
      sections: [
        {
          properties: {
            page: { size: { width: 11906, height: 16838 }, margin: { left: 2000, right: 1000 } },
            titlePage: true,
          },
          headers: {
            default: new Header({ children: [line('Kreis Beispiel – {{kennzeichnung}}')] }),
            first: new Header({
              children: [
                new Paragraph({
                  children: [
                    new TextRun('Kreis Beispiel · Der Landrat'),
                    new ImageRun({ type: 'png', data: LOGO, transformation: { width: 40, height: 40 } }),
                  ],
                }),
              ],
            }),
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  children: [new TextRun({ children: ['Stand {{stand}} · Blatt ', PageNumber.CURRENT] })],
                }),
              ],
            }),
          },
          children,
        },
      ],
    }),
  );
