import { ask } from '../../../api/ask.js';
import { AskFirst } from '../../../ui/second-look.js';
import { useWords } from '../../../words/words.js';
import { ChangeOrganisation, type Organisation } from './offices-data.js';
import { officesWords } from './words.js';

interface TakingPartProps {
  readonly organisation: Organisation;
  onDone(news: string): Promise<void>;
}

/** Whether an organisation takes part from now on, after a second look at what that means. */
export function TakingPart({ organisation: { id, version, name, active }, onDone }: TakingPartProps) {
  const { t } = useWords(officesWords);
  const what = active ? 'stop' : 'resume';
  return (
    <AskFirst
      key={what}
      kind="tertiary"
      open={t(`organisations.${what}`)}
      openLabel={t('offices.of', { what: t(`organisations.${what}`), name })}
      title={t(`organisations.${what}.sure`, { name })}
      action={t(`organisations.${what}`)}
      onConfirm={() => ask(ChangeOrganisation, { input: { id, version, active: !active } })}
      onDone={() => onDone(t(`organisations.${what}.done`, { name }))}
    >
      <p className="kern-body">{t(`organisations.${what}.means`)}</p>
    </AskFirst>
  );
}
