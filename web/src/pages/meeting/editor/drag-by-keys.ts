import type { KeyboardCoordinateGetter } from '@dnd-kit/core';
import { END } from './agenda-end.js';

/** Arrow keys lead from one place of the agenda to the next; what comes from the proposals begins at its end. */
export const stepByStep: KeyboardCoordinateGetter = (
  event,
  { active, context: { over, droppableContainers, droppableRects } },
) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
  if (!step) return undefined;
  event.preventDefault();
  const isOnAgenda = droppableContainers.get(active) !== undefined;
  const places = droppableContainers
    .getEnabled()
    // Whoever stands on the agenda already comes last by taking the place of the last one
    .filter(({ id }) => id !== END || !isOnAgenda)
    .flatMap(({ id }) => ({ id, rect: droppableRects.get(id) }))
    .toSorted((a, b) => (a.rect?.top ?? 0) - (b.rect?.top ?? 0));
  const here = places.findIndex(({ id }) => id === (over?.id ?? active));
  const to = here === -1 || (!isOnAgenda && !over) ? places.length - 1 : here + step;
  const rect = places[Math.max(0, Math.min(places.length - 1, to))]?.rect;
  return rect && { x: rect.left, y: rect.top };
};
