import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'primary' | 'secondary' | 'tertiary';
  /** Work is under way: a second click does nothing, and the focus stays where it is. */
  readonly busy?: boolean;
}

/** A KERN button. */
export function Button({
  kind = 'secondary',
  busy = false,
  children,
  onClick,
  className = '',
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`kern-btn kern-btn--${kind} ${className}`}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      <span className="kern-label">{children}</span>
    </button>
  );
}
