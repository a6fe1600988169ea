import type { ReactNode } from 'react';

/** Nothing is here, why, and what to do now. */
export function Empty({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="rf-empty">
      <h2 className="kern-heading-small">{title}</h2>
      <p className="kern-body">{text}</p>
      {children}
    </div>
  );
}
