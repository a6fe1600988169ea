import type { LightColour } from './model/table.js';

/** Grounds behind the words of lights, pale enough for black text; without `#`. */
export const LIGHT_FILLS: Readonly<Record<LightColour, string>> = {
  GREEN: 'D6EFDC',
  YELLOW: 'FFEFB8',
  RED: 'F8D4D1',
  GREY: 'E5E8EB',
};
