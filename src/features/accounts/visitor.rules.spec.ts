import { deviceIn, senderIn, shortened } from './visitor.rules.js';

describe('A visitor', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox, Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari, macOS',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1',
      'Chrome, iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
      'Chrome, Android',
    ],
    ['curl/8.5.0', ''],
    ['<script>alert(1)</script>', ''],
  ])('is told by words people know: %s', (userAgent, words) => {
    expect(deviceIn(userAgent)).toBe(words);
  });

  it.each([
    ['10.1.1.7', '10.1.1.7', '10.1.…'],
    ['::ffff:10.1.1.7', '10.1.1.7', '10.1.…'],
    ['2001:db8:12:34:56:78:9a:bc', '2001:db8:12:34::/64', '2001:db8:12:…'],
    ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0:…'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0:…'],
    ['::1', '0:0:0:0::/64', '0:0:0:…'],
    ['', 'unknown', ''],
  ])('from %s is counted as %s and shown as %s', (address, sender, shown) => {
    expect([senderIn(address), shortened(address)]).toEqual([sender, shown]);
  });
});
