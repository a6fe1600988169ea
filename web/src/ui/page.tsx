import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/words.js';

interface PageProps {
  readonly title: string;
  /** A line above the title: what kind of thing this is. */
  readonly lead?: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}

let isFirstPage = true;

/** The frame of a page: its title in the window, and the focus on its heading when one page leads to another. */
export function Page({ title, lead, children, aside }: PageProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    isFirstPage = false;
  }, []);
  return (
    <div className="rf-page">
      <div className="rf-page__head">
        <div>
          {lead && <p className="kern-preline">{lead}</p>}
          <h1 ref={heading} tabIndex={-1} className="kern-heading-large">
            {title}
          </h1>
        </div>
        {aside}
      </div>
      {children}
    </div>
  );
}
