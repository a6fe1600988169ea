import { startPath } from '../../platform/web/pages.js';
import { returnPathOf } from './return-path.rules.js';

describe('The page after the sign-in', () => {
  it.each(['/massnahmen/M-12', '/sitzungen/7?punkt=3', '/uebersicht'])('may be %s', (path) => {
    expect(returnPathOf(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    ['/massnahmen'],
    'massnahmen',
    'https://boese.example/massnahmen',
    '//boese.example/massnahmen',
    '/\\boese.example/massnahmen',
    '/\t/boese.example/massnahmen',
    '/massnahmen/../../boese',
    '/anmelden',
    '/anmelden-bei/kreis',
    '/graphql?query={me{name}}',
    '/kalender/x.ics',
    'javascript:alert(1)',
    `/massnahmen/${'x'.repeat(600)}`,
  ])('is never %j', (path) => {
    expect(returnPathOf(path)).toBe(startPath);
  });

  it('keeps nothing that would lead elsewhere', () => {
    expect(returnPathOf('/massnahmen/..//boese.example')).toBe(startPath);
    expect(returnPathOf('/massnahmen/\r\nSet-Cookie: x')).not.toMatch(/[\r\n]/);
  });
});
