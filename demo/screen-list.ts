import type { Page } from 'playwright-core';

/** One picture: who looks at what, and what shows that it has arrived. */
export interface Screen {
  readonly name: string;
  /** Nobody where the page is open to all. */
  readonly who?: string;
  readonly isPhone?: boolean;
  readonly isDark?: boolean;
  path(page: Page): string | Promise<string>;
  readonly until: string | RegExp;
  /** What is done on the page before the picture is taken. */
  before?(page: Page): Promise<unknown>;
}

const COORDINATOR = 'koordination@kreis.example';
const HEAD = 'leitung50@kreis.example';
const MEMBER = 'ausschuss@kreistag.example';

/** Asks the service as the person in the window. */
async function ask<Answer>(page: Page, query: string): Promise<Answer> {
  const response = await page.request.post('/graphql', { data: { query } });
  return ((await response.json()) as { data: Answer }).data;
}

/** The first strategy that organisations have been asked to agree to. */
const strategyId = async (page: Page): Promise<string> => {
  const { strategies } = await ask<{ strategies: { nodes: { id: string; versions: { id: string }[] }[] } }>(
    page,
    '{ strategies(first: 20) { nodes { id versions { id } } } }',
  );
  const [first] = [...strategies.nodes].sort((a, b) => b.versions.length - a.versions.length);
  return first.id;
};

/** The meeting that is being prepared. */
const meetingId = async (page: Page): Promise<string> => {
  const { reviews } = await ask<{ reviews: { nodes: { meeting: { id: string } | null }[] } }>(
    page,
    '{ reviews(first: 20) { nodes { meeting { id } } } }',
  );
  const found = reviews.nodes.find(({ meeting }) => meeting);
  if (!found?.meeting) throw new Error('The demo has no meeting with a review');
  return found.meeting.id;
};

const problemAreaId = async (page: Page): Promise<string> => {
  const { problemAreas } = await ask<{ problemAreas: { nodes: { id: string }[] } }>(
    page,
    '{ problemAreas(first: 1) { nodes { id } } }',
  );
  return problemAreas.nodes[0].id;
};

/** The pictures of the README, in its order. */
export const screens: readonly Screen[] = [
  { name: 'mein-tag', who: HEAD, path: () => '/mein-tag', until: /Meldung/ },
  { name: 'mein-tag-telefon', who: HEAD, isPhone: true, path: () => '/mein-tag', until: /Meldung/ },
  {
    name: 'roter-faden',
    who: COORDINATOR,
    path: async (page) => `/problemlagen/${await problemAreaId(page)}`,
    until: 'Der rote Faden',
    before: (page) =>
      page.evaluate(`[...document.querySelectorAll('h2')].find((one) => one.textContent === 'Der rote Faden')
        ?.scrollIntoView({ behavior: 'instant' })`),
  },
  { name: 'massnahmen', who: COORDINATOR, path: () => '/massnahmen', until: /Maßnahmen/ },
  {
    name: 'abstimmung',
    who: COORDINATOR,
    path: async (page) => `/strategien/${await strategyId(page)}/abstimmung`,
    until: /Fassung/,
  },
  {
    name: 'tagesordnung',
    who: COORDINATOR,
    path: async (page) => `/sitzungen/${await meetingId(page)}`,
    until: 'Tagesordnung',
  },
  {
    name: 'vorbereitung',
    who: COORDINATOR,
    path: async (page) => `/abfragen/${await meetingId(page)}`,
    until: 'Nächste Schritte',
  },
  { name: 'uebersicht', who: MEMBER, path: () => '/uebersicht', until: /Übersicht/ },
  { name: 'uebersicht-dunkel', who: MEMBER, isDark: true, path: () => '/uebersicht', until: /Übersicht/ },
];
