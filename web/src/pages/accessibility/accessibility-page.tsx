import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { accessibilityWords } from './words.js';

const OperatorQuery = graphql(`
  query Operator {
    operator {
      name
      accessibilityContact
    }
  }
`);

/** When the statement was written or looked through last. */
const WRITTEN_ON = '2026-11-22';

/** Erklärung zur Barrierefreiheit: how far everybody can use the application, and whom to tell where they cannot. */
export function AccessibilityPage() {
  const { t, day } = useWords(accessibilityWords);
  const { data } = useQuery({ queryKey: ['operator'], queryFn: () => ask(OperatorQuery) });
  const contact = data?.operator.accessibilityContact;
  return (
    <Page title={t('access.title')}>
      <p className="kern-body rf-text">{t('access.lead')}</p>
      <Part title={t('access.easy.title')}>
        {(['1', '2', '3', '4', '5'] as const).map((line) => (
          <p key={line} className="kern-body">
            {t(`access.easy.${line}`)}
          </p>
        ))}
      </Part>
      <Part title={t('access.tell.title')}>
        <p className="kern-body">{t('access.tell.text')}</p>
        <p className="kern-body">
          {contact ? (
            <a className="kern-link" href={`mailto:${contact}`}>
              {t('access.tell.mail', { address: contact })}
            </a>
          ) : (
            t('access.tell.nobody')
          )}
        </p>
      </Part>
      <Part title={t('access.scope.title')}>
        <p className="kern-body">
          {t('access.scope.text', { name: data?.operator.name ?? t('access.scope.nobody') })}
        </p>
      </Part>
      <Part title={t('access.state.title')}>
        <p className="kern-body">{t('access.state.text')}</p>
      </Part>
      <Part title={t('access.gaps.title')}>
        <ul className="rf-list">
          <li>{t('access.gaps.charts')}</li>
          <li>{t('access.gaps.files')}</li>
          <li>{t('access.gaps.language')}</li>
        </ul>
      </Part>
      <Part title={t('access.how.title')}>
        <p className="kern-body">{t('access.how.text')}</p>
      </Part>
      <Part title={t('access.law.title')}>
        <p className="kern-body">{t('access.law.text')}</p>
      </Part>
      <p className="rf-muted">{t('access.date', { date: day(WRITTEN_ON) })}</p>
    </Page>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="rf-text">
      <h2 className="kern-heading-medium">{title}</h2>
      {children}
    </section>
  );
}
