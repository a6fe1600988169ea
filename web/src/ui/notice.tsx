import type { ReactNode, Ref } from 'react';

interface NoticeProps {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
  /** Said at once by screen readers; for what goes wrong while somebody works. */
  readonly isAlert?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A KERN alert: a word, a picture and a colour say the same thing. */
export function Notice({ kind, title, children, isAlert, ref }: NoticeProps) {
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className={`kern-alert kern-alert--${kind} rf-notice`}
      role={isAlert ? 'alert' : undefined}
    >
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
