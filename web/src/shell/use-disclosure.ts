import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';

interface Disclosure<Place extends HTMLElement> {
  readonly isOpen: boolean;
  /** The part of the page that holds the button and what it shows. */
  readonly place: RefObject<Place | null>;
  toggle(): void;
}

/** Something that a button shows: it goes away with Escape, with a click elsewhere, and when another page opens. */
export function useDisclosure<Place extends HTMLElement>(): Disclosure<Place> {
  const [openOn, setOpenOn] = useState<string | null>(null);
  const address = useRouterState({ select: ({ location }) => location.href });
  const place = useRef<Place>(null);
  const isOpen = openOn === address;
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = () => setOpenOn(null);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
      place.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !place.current?.contains(target)) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [isOpen]);
  return { isOpen, place, toggle: () => setOpenOn(isOpen ? null : address) };
}
