import { Table } from '../../ui/table.js';
import { useWords } from '../../words/words.js';
import type { Guide } from './imports-data.js';
import { administrationWords } from './words.js';

/** How a file of this kind looks, with an empty one to fill in. */
export function ColumnGuide({ guide }: { readonly guide: Guide }) {
  const { t } = useWords(administrationWords);
  return (
    <div>
      <p className="kern-body">
        <a href={guide.templateUrl} download className="kern-link">
          {t('imports.template', { kind: t(`imports.kind.${guide.kind}`) })}
        </a>
      </p>
      <details>
        <summary className="kern-body">{t('imports.columns')}</summary>
        <Table
          caption={t('imports.columns')}
          hideCaption
          columns={[
            { name: t('imports.column') },
            { name: t('imports.required') },
            { name: t('imports.meaning') },
          ]}
          rows={guide.columns.map(({ title, isRequired, meaning }) => ({
            key: title,
            cells: [title, isRequired ? t('imports.required') : '', meaning ?? ''],
          }))}
        />
      </details>
    </div>
  );
}
