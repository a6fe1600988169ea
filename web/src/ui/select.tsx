import type { SelectHTMLAttributes } from 'react';

/** A KERN select. */
export function Select({ children, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <div className="kern-form-input__select-wrapper">
      <select {...rest} className="kern-form-input__select">
        {children}
      </select>
    </div>
  );
}
