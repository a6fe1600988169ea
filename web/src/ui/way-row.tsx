import '../style/administration.css';
import type { ReactNode } from 'react';

interface WayRowProps {
  /** The link, named as the page it leads to. */
  readonly link: ReactNode;
  /** What one does there. */
  readonly text: string;
}

/** A way to another page, as a row of a list. */
export const WayRow = ({ link, text }: WayRowProps) => (
  <li className="rf-row rf-entry">
    <h2 className="rf-row__title">{link}</h2>
    <p className="kern-body rf-text">{text}</p>
  </li>
);
