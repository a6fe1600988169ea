import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** Minutes left of those planned, counted from when this came on the wall; below zero where it takes longer. */
export function useTimeLeft(planned: number | null): number | null {
  const [begun] = useState(() => Date.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return planned === null ? null : Math.ceil(planned - (now - begun) / MINUTE);
}
