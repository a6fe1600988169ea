import type { Chart } from './chart.js';
import type { Table } from './table.js';

/** Languages documents are written in. */
export type DocumentLanguage = 'de' | 'en';

/** A stretch of text that looks one way. Text is always shown as it is: it is never markup of any format. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  /** Address of a page (http, https or mailto) that the text leads to. */
  readonly href?: string;
}

/** Text within a block; line breaks (\n) stay line breaks. */
export type Text = string | readonly Span[];

/** A heading; levels are not skipped. The title of the document is none of its headings. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** A quotation is literal wording, as of a resolution; a note is small print; a warning stands out, with its word. */
  readonly tone?: 'quote' | 'note' | 'warning';
}

export interface List {
  readonly kind: 'list';
  readonly ordered?: boolean;
  readonly items: readonly Text[];
}

/** Labelled values, as in the head of a paper: label and value beside each other, read as a table with row headers. */
export interface Fields {
  readonly kind: 'fields';
  /** What the values are about, for those who do not see the layout. */
  readonly name: string;
  readonly entries: readonly { readonly label: string; readonly value: Text }[];
}

/** Lines to sign on. */
export interface Signature {
  readonly kind: 'signature';
  readonly lines: readonly string[];
}

/** From here on it is an annex: begins on a new page and does not count as text of the paper. */
export interface Annex {
  readonly kind: 'annex';
  /** With its number: "Anlage 1: Maßnahmenliste". Stands as a heading of level 1. */
  readonly title: string;
}

export type Block = Heading | Paragraph | List | Fields | Signature | Annex | Table | Chart;

/**
 * What a document says, before it has a format: every format is made from this alone, so all of them say the same. It is plain
 * data (JSON): frozen with a paper, it is all that is needed to make the very same files again.
 */
export interface DocumentModel {
  readonly language: DocumentLanguage;
  readonly title: string;
  /** What it is about, under the title ("hier: …"). */
  readonly subtitle?: string;
  /** The office that publishes it; no person, since it is written into the properties of files. */
  readonly publisher: string;
  /** Number by which it is found again. */
  readonly number?: string;
  /** The day it holds for (YYYY-MM-DD). */
  readonly asOf: string;
  /** When it was frozen (ISO instant): the only moment that may be written into files, whenever they are made. */
  readonly frozenAt: string;
  /** Printed on every page: "öffentlich" or "nichtöffentlich". */
  readonly marking: string;
  /** Printed at the foot of every page, as how the document is verified. */
  readonly footer?: string;
  readonly blocks: readonly Block[];
}
