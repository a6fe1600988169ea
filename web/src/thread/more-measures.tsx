import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.js';
import { threadWords } from './words.js';

interface MoreMeasuresProps {
  readonly shown: number;
  readonly all: number;
  /** What narrows the list of measures to the same. */
  readonly search: { readonly problemlage: string } | { readonly strategie: string };
}

/** Where not all measures stand: says so, and leads to the list of all of them. */
export function MoreMeasures({ shown, all, search }: MoreMeasuresProps) {
  const { t, number } = useWords(threadWords);
  if (all <= shown) return null;
  return (
    <p className="kern-body">
      {t('thread.cut', { shown: number(shown), all: number(all) })}{' '}
      <Link to="/massnahmen" search={search} className="kern-link rf-no-print">
        {t('thread.cut.all')}
      </Link>
    </p>
  );
}
