import { createContext, type ReactNode, useCallback, useContext, useRef } from 'react';

const AnnouncerContext = createContext<(text: string) => void>(() => undefined);

/** Says something to people who listen instead of look. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnouncerContext);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const announce = useCallback((text: string) => {
    if (!region.current) return;
    // Emptied first: the same words twice are two pieces of news.
    region.current.textContent = '';
    requestAnimationFrame(() => {
      if (region.current) region.current.textContent = text;
    });
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div ref={region} className="kern-sr-only" role="status" aria-live="polite" />
    </AnnouncerContext>
  );
}
