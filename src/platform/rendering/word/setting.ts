import type { DocumentLanguage } from '../model/document.js';
import type { StyleIds } from './styles.js';

/** Room for text on a page, in twentieths of a point. */
export interface PageWidths {
  readonly upright: number;
  readonly landscape: number;
}

/** All that blocks have to know of where they are put. */
export interface Setting {
  readonly language: DocumentLanguage;
  readonly styles: StyleIds;
  readonly widths: PageWidths;
  /** Points in which the widths of columns are measured: wide fonts need more than their size. */
  readonly measuredSize: number;
  /** Said of each run where the template is in another language. */
  readonly runLanguage?: string;
}
