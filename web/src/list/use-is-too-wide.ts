import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether columns of these widths (in rem) do not fit side by side; then the list scrolls within itself. */
export function useIsTooWide(
  place: RefObject<HTMLElement | null>,
  columns: readonly { readonly width: number }[],
): boolean {
  const [isTooWide, setTooWide] = useState(false);
  const needed = columns.reduce((sum, { width }) => sum + width, 0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const observer = new ResizeObserver(() => setTooWide(element.clientWidth < needed * rem));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, needed]);
  return isTooWide;
}
