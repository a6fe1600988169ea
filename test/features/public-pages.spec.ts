import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellGround, tellThread } from '../support/thread.js';

const HIDDEN = ['Internwort', 'Ausschusswort', 'Entwurfswort'] as const;

describe('The public pages', () => {
  let app: TestApp;
  let closed: TestApp;
  let indicator: string;
  const fetched = new Map<string, string>();

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}${path}`, { headers, redirect: 'manual' });

  beforeAll(async () => {
    [app, closed] = await Promise.all([
      startTestApp({ environment: { PUBLIC_READING: 'yes' } }),
      startTestApp(),
    ]);
    const { make } = app;
    const organisationId = await make.organisation();
    const officeId = await make.office({ name: 'Sozialamt' });
    const areaId = await make.area({ level: 'COUNTY', name: 'Kreis Beispiel' });
    const ground = await tellGround(make, organisationId);
    const tell = async (mark: string, visibility: 'PUBLIC' | 'INTERNAL' | 'COMMITTEE', status?: 'DRAFT') => {
      const personId = await make.person({ name: 'Petra Verborgen' });
      return tellThread(make, {
        mark,
        visibility,
        status,
        officeId,
        organisationId,
        areaId,
        personId,
        ground,
      });
    };
    await tell('Offenwort', 'PUBLIC');
    await tell(HIDDEN[0], 'INTERNAL');
    await tell(HIDDEN[1], 'COMMITTEE');
    await tell(HIDDEN[2], 'PUBLIC', 'DRAFT');
    await make.change('indicator', ground.Indicator, { counts_persons: true, name_de: 'Kinder <in> Not' });
    indicator = ground.Indicator;
    for (const [year, value] of [
      [2021, 40],
      [2022, 2],
      [2023, 51],
    ])
      await make.row('observation', {
        indicator_id: indicator,
        area_id: areaId,
        reference_date: `${year}-12-31`,
        value,
      });
    // Everything that can be reached from the beginning, without sign-in.
    const todo = ['/oeffentlich', '/oeffentlich/einbetten'];
    for (let path = todo.pop(); path; path = todo.pop()) {
      if (fetched.has(path)) continue;
      const html = await (await get(path)).text();
      fetched.set(path, html);
      todo.push(...Array.from(html.matchAll(/(?:href|src)="(\/oeffentlich[^"?#]*)"/g), ([, to]) => to));
    }
  }, 90_000);
  afterAll(() => Promise.all([app.close(), closed.close()]));

  it('tell what is public in both languages, and nothing that is not', () => {
    expect([...fetched.keys()]).toEqual(
      expect.arrayContaining([
        '/oeffentlich/en/massnahmen',
        '/oeffentlich/strategien',
        `/oeffentlich/indikator/${indicator}`,
        `/oeffentlich/bild/${indicator}.svg`,
        `/oeffentlich/en/einbetten/indikator/${indicator}`.replace('/en/einbetten', '/einbetten'),
      ]),
    );
    expect(fetched.get('/oeffentlich')).toContain('Offenwort');
    expect(fetched.get('/oeffentlich/en')).toContain('<html lang="en">');
    const everything = [...fetched.values()].join('\n');
    for (const word of [...HIDDEN, 'Petra Verborgen', '@kreis.example'])
      expect(everything).not.toContain(word);
    expect(everything).not.toContain('<in>');
    for (const [path, html] of fetched)
      if (!path.endsWith('.svg')) expect(html).not.toMatch(/<script| style="| on\w+="/);
  });

  it('show a figure that is too small as kept secret, in the page and in the picture', () => {
    const page = fetched.get(`/oeffentlich/indikator/${indicator}`) ?? '';
    expect(page.replace(/\s+/g, ' ')).toMatch(/31\.12\.2022<\/th><td>unterdrückt, weil zu klein/);
    expect(page).toContain('Kinder &lt;in&gt; Not');
    const texts = Array.from(
      (fetched.get(`/oeffentlich/bild/${indicator}.svg`) ?? '').matchAll(/<text[^>]*>([^<]*)/g),
      ([, text]) => text,
    );
    expect(texts).toEqual(expect.arrayContaining(['40', '51']));
    expect(texts).not.toContain('2');
  });

  it('are light, may be kept for a while, and are not sent again to who has them', async () => {
    const answer = await get('/oeffentlich');
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=300, stale-while-revalidate=/);
    expect((await answer.text()).length).toBeLessThan(50_000);
    const etag = answer.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const again = await get('/oeffentlich', { 'If-None-Match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const since = answer.headers.get('last-modified') ?? '';
    expect((await get('/oeffentlich', { 'If-Modified-Since': since })).status).toBe(304);
    expect((await get('/oeffentlich/en', { 'If-None-Match': etag })).status).toBe(200);
  });

  it('may be framed by others only where they are made for it', async () => {
    const own = (await get('/oeffentlich')).headers;
    expect(own.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(own.get('x-frame-options')).toBe('DENY');
    const embedded = (await get('/oeffentlich/einbetten/massnahmen')).headers;
    expect(embedded.get('content-security-policy')).toContain('frame-ancestors *');
    expect(embedded.get('content-security-policy')).toContain("default-src 'none'");
    expect(embedded.get('x-frame-options')).toBeNull();
    expect(embedded.get('set-cookie')).toBeNull();
    expect((await get('/mein-tag')).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'none'",
    );
  });

  it('are nowhere else, and not there at all where the county has not opened them', async () => {
    for (const path of [
      '/oeffentlich/personen',
      '/oeffentlich/massnahmen/99',
      `/oeffentlich/indikator/${app.url.length}`,
    ])
      expect((await get(path)).status).toBe(404);
    for (const path of ['/oeffentlich', `/oeffentlich/bild/${indicator}.svg`, '/oeffentlich/einbetten'])
      expect((await fetch(`${closed.url}${path}`)).status).toBe(404);
  });
});
