/** A day where the county is, as the service writes it; 0 is today, -1 yesterday. */
export function localDay(distance = 0): string {
  const day = new Date();
  day.setDate(day.getDate() + distance);
  return day.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
}
