import { areInTheWay, type Hours } from './meeting-collision.rules.js';

const hours = (text: string): Hours => {
  const [startsAt, endsAt] = text.split('–');
  return { startsAt: startsAt || null, endsAt: endsAt || null };
};

describe('Two meetings on one day', () => {
  it.each([
    ['09:00–11:00', '10:00–12:00', true],
    ['09:00–11:00', '09:00–11:00', true],
    ['09:00–12:00', '10:00–11:00', true],
    ['09:00–11:00', '11:00–12:00', false],
    ['09:00–11:00', '10:59–12:00', true],
    ['09:00–11:00', '14:00–16:00', false],
    ['09:00–11:00', '08:00–', true],
    ['09:00–11:00', '10:00–', true],
    ['09:00–11:00', '11:00–', false],
    ['09:00–', '14:00–', true],
    ['–', '14:00–16:00', true],
    ['–', '–', true],
    ['–', '14:00–', true],
  ])('%s and %s are in each other’s way: %s', (one, other, isSo) => {
    expect(areInTheWay(hours(one), hours(other))).toBe(isSo);
    expect(areInTheWay(hours(other), hours(one))).toBe(isSo);
  });
});
