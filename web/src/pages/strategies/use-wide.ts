import { useMedia } from '../../ui/use-media.js';

/** Wide enough for two texts beside each other. */
export const useWide = (): boolean => useMedia('(min-width: 60rem)');
