const LONGEST = 300;
const ADDRESS = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+/g;

/** What a failed job says went wrong, fit to be shown: its first line, without addresses of people. */
export function failureText(reason: string | undefined): string {
  const [line] = (reason ?? '').split('\n');
  const text = line.replace(ADDRESS, '…@…').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
