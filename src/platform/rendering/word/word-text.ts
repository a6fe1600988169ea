import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Span, Text } from '../model/document.js';
import { linkOf, spansOf } from '../plain-text.js';
import { oneLine, printable } from '../printable.js';
import type { Setting } from './setting.js';

/**
 * Two braces begin a placeholder of templates. In the text of people they are words: between here and the finished file a sign of
 * the private area stands for them, so that nobody writes a placeholder into a document.
 */
const BRACES = '{{';
const SHIELD = '\uf8d0\uf8d1';

export const shielded = (text: string): string => printable(text).replaceAll(BRACES, SHIELD);
export const shieldedLine = (text: string): string => shielded(oneLine(text));
export const unshielded = (xml: string): string => xml.replaceAll(SHIELD, BRACES);

/** A stretch of text; line breaks are breaks within the paragraph. */
export const textRun = (text: string, setting: Setting, look: IRunOptions = {}): TextRun[] =>
  shielded(text)
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({
          ...look,
          ...(setting.runLanguage === undefined ? {} : { language: { value: setting.runLanguage } }),
          text: line,
          break: at === 0 ? undefined : 1,
        }),
    );

export const textRuns = (text: Text, setting: Setting): ParagraphChild[] =>
  spansOf(text).flatMap((span) => spanRuns(span, setting));

function spanRuns(span: Span, setting: Setting): ParagraphChild[] {
  const link = linkOf(span);
  const look = span.strong ? { bold: true } : {};
  if (link === undefined) return textRun(span.text, setting, look);
  return [
    new ExternalHyperlink({
      link,
      children: textRun(span.text, setting, { ...look, style: setting.styles.link }),
    }),
  ];
}

/** Whether the first letter is one of those that are written from the right. */
export const isRightToLeft = (text: Text): boolean => {
  const words = typeof text === 'string' ? text : text.map((span) => span.text).join('');
  const [letter] = /\p{L}/u.exec(words) ?? [];
  return (
    letter !== undefined &&
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
  );
};

/** Longer than a page can be: what is kept with the next would not be shown whole by every program. */
const TOO_LONG_TO_KEEP = 600;

/** Says of a long text that it may be parted from what follows. */
export const loosened = (text: string): { readonly keepNext?: boolean } =>
  text.length > TOO_LONG_TO_KEEP ? { keepNext: false } : {};
