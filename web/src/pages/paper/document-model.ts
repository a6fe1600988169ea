import type { LightName } from '../../ui/light.js';

type Text = string | readonly { readonly text: string; readonly strong?: boolean; readonly href?: string }[];

export interface Column {
  readonly title: string;
  readonly type: 'text' | 'number' | 'money' | 'percent' | 'day' | 'light';
  readonly digits?: number;
}

export type Cell =
  string | number | { readonly light: LightName; readonly word: string } | { readonly words: string } | null;

interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly empty: string;
  readonly note?: string;
}

interface DocumentChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly alternative: string;
  readonly categoryTitle: string;
  readonly categories: readonly string[];
  readonly unit: string;
  readonly digits?: number;
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly missing: string;
  readonly note?: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: 'quote' | 'note' | 'warning' }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly Text[] }
  | {
      readonly kind: 'fields';
      readonly name: string;
      readonly entries: readonly { readonly label: string; readonly value: Text }[];
    }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'annex'; readonly title: string }
  | DocumentTable
  | DocumentChart;

export type { DocumentChart, DocumentTable, Text };

/** What a document tells, as the service hands it out: plain data, in the order in which it is read. */
export interface DocumentModel {
  readonly language: 'de' | 'en';
  readonly title: string;
  readonly subtitle?: string;
  readonly marking: string;
  readonly blocks: readonly Block[];
}
