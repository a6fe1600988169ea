import type { MapArea } from './area-map.js';
import { gapPattern } from './chart-patterns.js';
import { classOf, type MapClass, shadeOf } from './classes.js';
import type { BuildOption, Ground } from './draw.js';

type Position = readonly [number, number, ...number[]];

/** All places of a geometry, however deep they stand. */
const positionsOf = (inner: unknown): Position[] =>
  !Array.isArray(inner)
    ? []
    : typeof inner[0] === 'number'
      ? [inner as unknown as Position]
      : inner.flatMap(positionsOf);

const hasCoordinates = (geometry: unknown): geometry is { coordinates: unknown } =>
  typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry;

/** The boundaries as ECharts takes them; an area is found by its key, for names may repeat. */
export function groundOf(name: string, areas: readonly MapArea[]): Ground {
  return {
    name,
    geoJson: {
      type: 'FeatureCollection',
      features: areas
        .filter(({ boundary }) => hasCoordinates(boundary))
        .map(({ key, boundary }) => ({ type: 'Feature', properties: { name: key }, geometry: boundary })),
    } as Ground['geoJson'],
  };
}

/** How much narrower a degree of longitude is than one of latitude, here. */
function aspectOf(areas: readonly MapArea[]): number {
  const latitudes = areas
    .flatMap(({ boundary }) => (hasCoordinates(boundary) ? positionsOf(boundary.coordinates) : []))
    .map(([, latitude]) => latitude);
  if (latitudes.length === 0) return 0.75;
  const middle = latitudes.reduce((sum, latitude) => sum + latitude, 0) / latitudes.length;
  return Math.cos((middle * Math.PI) / 180);
}

/** More names than these would cover each other; then an area tells its name when it is pointed at. */
const MOST_NAMES = 15;

interface MapAsked {
  readonly areas: readonly MapArea[];
  readonly classes: readonly MapClass[];
  readonly mapName: string;
  readonly words: { readonly told: (area: MapArea) => string };
}

export const mapOption = ({ areas, classes, mapName, words }: MapAsked): BuildOption => {
  const aspectScale = aspectOf(areas);
  const known = new Map(areas.map((area) => [area.key, area]));
  return (style) => {
    const text = { color: style.text, fontFamily: 'Fira Sans, system-ui, sans-serif', fontSize: 13 };
    return {
      textStyle: text,
      tooltip: {
        trigger: 'item',
        // Not HTML: its inline styles would be refused by the page.
        renderMode: 'richText',
        confine: true,
        backgroundColor: style.ground,
        borderColor: style.muted,
        textStyle: text,
        formatter: ({ name }: { name: string }) => {
          const area = known.get(name);
          return area ? words.told(area) : '';
        },
      },
      series: [
        {
          type: 'map',
          map: mapName,
          aspectScale,
          preserveAspect: true,
          roam: false,
          selectedMode: false,
          left: 8,
          right: 8,
          top: 8,
          bottom: 8,
          itemStyle: { areaColor: style.empty, borderColor: style.text, borderWidth: 1 },
          label: {
            ...text,
            show: areas.length <= MOST_NAMES,
            fontSize: 12,
            textBorderColor: style.ground,
            textBorderWidth: 3,
            formatter: ({ name }: { name: string }) => known.get(name)?.name ?? '',
          },
          emphasis: {
            label: { ...text, show: true, textBorderColor: style.ground, textBorderWidth: 3 },
            itemStyle: { borderColor: style.text, borderWidth: 3, areaColor: 'inherit' },
          },
          data: areas.map(({ key, value, gap }) => ({
            name: key,
            value: value ?? undefined,
            itemStyle:
              value === null
                ? { areaColor: style.empty, decal: gapPattern(gap ?? 'missing', style.text) }
                : {
                    areaColor:
                      style.classes[shadeOf(classOf(value, classes), classes.length, style.classes.length)],
                  },
          })),
        },
      ],
    };
  };
};
