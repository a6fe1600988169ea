import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { AreaMap } from '../../ui/chart/index.js';
import { useNear } from '../../ui/chart/use-near.js';
import { useWords } from '../../words/words.js';
import type { Summary } from './summary-data.js';
import { summaryWords } from './words.js';

const Boundaries = graphql(`
  query SummaryBoundaries {
    areas(first: 200, filter: { level: MUNICIPALITY }) {
      nodes {
        id
        name
        boundary
        boundarySource
      }
    }
  }
`);

/** The municipalities, coloured by how many of their measures are red or yellow. */
export function AreaPicture({ byArea }: Pick<Summary, 'byArea'>) {
  const { t } = useWords(summaryWords);
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place);
  const { data: areas } = useQuery({
    queryKey: ['boundaries'],
    staleTime: Infinity,
    enabled: isNear,
    queryFn: async () => (await ask(Boundaries)).areas.nodes,
  });
  const coloured = useMemo(
    () =>
      areas?.map(({ id, name, boundary, boundarySource }) => {
        const counts = byArea.find(({ area }) => area?.id === id);
        return { key: id, name, boundary, boundarySource, value: counts ? counts.red + counts.yellow : null };
      }),
    [areas, byArea],
  );
  if (areas?.every(({ boundary }) => !boundary)) return null;
  return (
    <div ref={place} className="rf-area-picture">
      {coloured && (
        <AreaMap
          title={t('summary.map')}
          unit={t('summary.map.unit')}
          areas={coloured}
          classing="equal"
          table={null}
        />
      )}
    </div>
  );
}
