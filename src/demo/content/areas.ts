import { AreaLevel } from '../../features/areas/index.js';

export interface DemoArea {
  readonly key: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parent: string;
  readonly localKey?: string;
}

const socialSpace = (parent: string, key: string, name: string): DemoArea => ({
  key: `${parent}-${key}`,
  name,
  level: AreaLevel.SOCIAL_SPACE,
  parent,
});

/** Names of residential places are invented: the county's real cut is not published. */
const places = (parent: string, ...names: string[]): DemoArea[] =>
  names.map((name, index) => ({
    key: `${parent}-${index + 1}`,
    name: `${name} (Demo)`,
    level: AreaLevel.RESIDENTIAL_PLACE,
    parent,
    localKey: `${parent.slice(5, 8)}.${index + 1}`,
  }));

const LUENER_HOEHE = '05978020-luener-hoehe';
const GARTENVORSTADT = '05978036-gartenvorstadt';
const BRAMBAUER = '05978024-brambauer';

/** The spaces below the municipalities: the three quarters of KoBrA, and invented residential places within them. */
export const smallAreas: readonly DemoArea[] = [
  socialSpace('05978020', 'luener-hoehe', 'Kamen Lüner Höhe'),
  socialSpace('05978036', 'gartenvorstadt', 'Unna Gartenvorstadt'),
  socialSpace('05978024', 'brambauer', 'Lünen Brambauer'),
  ...places(LUENER_HOEHE, 'Am Musterweg', 'Beispielsiedlung', 'An der Probekita'),
  ...places(GARTENVORSTADT, 'Fadenhof', 'Rosenprobe', 'Am Modellpark'),
  ...places(BRAMBAUER, 'Zechenmuster', 'Waldprobe', 'Am Beispielmarkt', 'Halde Entwurf'),
];
