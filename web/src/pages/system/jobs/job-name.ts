import { useWords } from '../../../words/words.js';
import { systemWords } from '../words.js';

/** What a job does, in words; the program's own name for it where there are none. */
export function useJobName(): (name: string) => string {
  const { t } = useWords(systemWords);
  return (name) => {
    const key = `job.${name}`;
    const words = t(key as 'job.downloads.make');
    return words === key ? name : words;
  };
}
