import { Paragraph, type FileChild } from 'docx';
import type { DocumentModel } from '../model/document.js';
import { oneLine } from '../printable.js';
import { dayText, DOCUMENT_WORDS } from '../words.js';
import type { Setting } from './setting.js';
import { loosened, textRun } from './word-text.js';

/** "Stand 22.11.2026". */
export const asOfText = ({ asOf, language }: DocumentModel): string =>
  `${DOCUMENT_WORDS[language].asOf} ${dayText(asOf, language)}`;

/** What a document says of itself in one line. */
export function imprint(document: DocumentModel): string {
  const { publisher, number, marking, language } = document;
  const words = DOCUMENT_WORDS[language];
  return [
    `${words.publisher} ${oneLine(publisher)}`,
    ...(number === undefined ? [] : [`${words.number} ${oneLine(number)}`]),
    asOfText(document),
    oneLine(marking),
  ].join(' · ');
}

/** Title, what it is about, and the imprint. */
export const front = (
  document: DocumentModel,
  setting: Setting,
  { titled }: { titled: boolean },
): FileChild[] => [
  ...(titled
    ? [
        new Paragraph({
          style: setting.styles.title,
          ...loosened(document.title),
          children: textRun(oneLine(document.title), setting),
        }),
      ]
    : []),
  ...(document.subtitle === undefined
    ? []
    : [
        new Paragraph({
          style: setting.styles.subtitle,
          children: textRun(oneLine(document.subtitle), setting),
        }),
      ]),
  new Paragraph({ style: setting.styles.imprint, children: textRun(imprint(document), setting) }),
];
