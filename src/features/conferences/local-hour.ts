import type { ValueTransformer } from 'typeorm';

/** An hour on the wall in Germany, "HH:MM". */
export const LOCAL_HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Postgres adds seconds to hours; nobody invites for seconds. */
export const asLocalHour: ValueTransformer = {
  from: (stored: string | null) => stored?.slice(0, 5) ?? null,
  to: (hour: string | null | undefined) => hour,
};

/** Minutes since midnight. */
export function minutesOf(hour: string): number {
  const [hours, minutes] = hour.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The hour so many minutes after midnight; undefined on the next day. */
export function hourOf(minutes: number): string | undefined {
  if (minutes >= 24 * 60) return undefined;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
