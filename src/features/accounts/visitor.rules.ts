// The first that fits: browsers name those they want to be taken for as well.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** Browser and system in words people know, such as "Firefox, Windows"; empty where nothing is recognised. */
export const deviceIn = (userAgent: string): string =>
  [BROWSERS, SYSTEMS]
    .map((known) => known.find(([sign]) => sign.test(userAgent))?.[1])
    .filter((word) => word !== undefined)
    .join(', ');

/** What attempts are counted by. Whoever has an IPv6 address has the whole network of 64 bits around it. */
export function senderIn(address: string): string {
  const plain = unmapped(address);
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain || 'unknown';
}

/** Enough to recognise one's own network by, too little to find anybody: half of an IPv4 address, three groups of IPv6. */
export function shortened(address: string): string {
  const plain = unmapped(address);
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 2).join('.')}.…`;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 3).join(':')}:…` : '';
}

/** Servers that listen on IPv6 write IPv4 addresses as ::ffff:10.1.1.7. */
function unmapped(address: string): string {
  const ending = address.replace(/^::ffff:/i, '');
  return isIPv4(ending) ? ending : address.replace(/%.*$/, '');
}

const isIPv4 = (address: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address);
const isIPv6 = (address: string): boolean => address.includes(':') && URL.canParse(`http://[${address}]`);

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [before, after] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split('::')
    .map((half) => half.split(':').filter(Boolean));
  if (!after) return before;
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}
