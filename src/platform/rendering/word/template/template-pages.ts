import type { PageWidths } from '../setting.js';

/** The pages of a template where the content goes, and how they are turned for wide tables. */
export interface TemplatePages {
  readonly widths: PageWidths;
  /** Nothing stands behind the content. */
  readonly isLast: boolean;
  /** Properties of a section of ours that others follow. */
  before(landscape: boolean, first: boolean): string;
  /** The text with its own section changed to what is left for it. */
  after(landscape: boolean, first: boolean): string;
}

const A4 = { width: 11906, height: 16838 };
const MARGIN = 1418;

const numberOf = (xml: string, tag: string, attribute: string): number | undefined => {
  const value = new RegExp(`<w:${tag}\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(xml)?.[1];
  return value === undefined ? undefined : Number(value);
};

/** Reads the section in which the content stands; `contentEnd` is where its paragraph ends. */
export function pagesOf(text: string, contentEnd: number): TemplatePages {
  const start = text.indexOf('<w:sectPr', contentEnd);
  const empty = start >= 0 && /^<w:sectPr[^>]*\/>/.test(text.slice(start));
  const closing = empty ? '/>' : '</w:sectPr>';
  const end = start < 0 ? -1 : text.indexOf(closing, start) + closing.length;
  const own = start < 0 ? '<w:sectPr></w:sectPr>' : empty ? '<w:sectPr></w:sectPr>' : text.slice(start, end);
  const [width, height] = [numberOf(own, 'pgSz', 'w') ?? A4.width, numberOf(own, 'pgSz', 'h') ?? A4.height];
  const [left, right] = [numberOf(own, 'pgMar', 'left') ?? MARGIN, numberOf(own, 'pgMar', 'right') ?? MARGIN];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const section = (landscape: boolean, first: boolean) => {
    const size = landscape
      ? `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
      : `<w:pgSz w:w="${short}" w:h="${long}"/>`;
    const turned = /<w:pgSz\b[^>]*\/>/.test(own)
      ? own.replace(/<w:pgSz\b[^>]*\/>/, size)
      : own.replace(/(<w:pgMar\b|<w:pgNumType\b|<w:cols\b|<w:docGrid\b|<\/w:sectPr>)/, `${size}$1`);
    // The head of the first page, and numbers that begin anew, belong to the first section alone.
    return first ? turned : turned.replace(/<w:(?:titlePg|type|pgNumType)\b[^>]*\/>/g, '');
  };
  return {
    widths: { upright: short - left - right, landscape: long - left - right },
    isLast: start >= 0 && text.slice(contentEnd, start).trim() === '',
    before: section,
    after: (landscape, first) =>
      start < 0 ? text : text.slice(0, start) + section(landscape, first) + text.slice(end),
  };
}
