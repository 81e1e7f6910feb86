import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { PerformerListing } from '@/lib/api/contract';
import type { AgreedTerms } from '@/lib/api/contract-studio';
import { percentOf } from '@/lib/commission';
import { dayAndTime } from '@/lib/time';
import { ErrorState } from '@/ui/Notice';
import { Pane, Part } from '@/ui/Pane';
import { Wait } from '@/ui/Wait';
import { agreedTerms } from '../api/staff-terms';
import { AgencyForm } from './AgencyForm';
import { CommissionForm } from './CommissionForm';
import classes from './Pane.module.css';

interface Props {
  id: string;
  /** as the list has it; it need not have everybody */
  known?: Pick<PerformerListing, 'handle' | 'stageName'>;
  close: () => void;
}

/** What the operator agreed with one performer: commission and agency, now and in time. */
export function TermsPane({ id, known, close }: Props) {
  const { t } = useTranslation('staff');
  const { data: terms, error, refetch } = useQuery(agreedTerms(id));
  const standing = useWith(terms);
  const performer = terms?.performer ?? known;
  const line = performer && `@${performer.handle} · ${t('terms.onlyLater')}`;
  return (
    <Pane title={performer?.stageName ?? t('terms.of')} line={line} close={close}>
      {error && !terms && <ErrorState error={error} retry={() => void refetch()} />}
      {!error && !terms && <Wait rows={3} height={96} />}
      {terms && (
        <>
          <Part title={t('terms.commission')}>
            <p className={classes.now}>
              {t('terms.kept', { percent: percentOf(terms.commissionBasisPoints) })}
            </p>
            <CommissionForm performer={id} terms={terms} />
            <Commissions terms={terms} />
          </Part>
          <Part title={t('terms.agency')}>
            <p className={classes.now}>{standing}</p>
            <AgencyForm performer={id} current={currentOf(terms)?.agencyId} />
            <Memberships terms={terms} />
          </Part>
        </>
      )}
    </Pane>
  );
}

/** The newest that has begun: one that holds since it was agreed on has, whatever the clock here says. */
const currentOf = ({ memberships }: AgreedTerms) =>
  memberships.find(({ from, agreedAt }) => from <= agreedAt || new Date(from) <= new Date());

function useWith(terms: AgreedTerms | undefined): string {
  const { t } = useTranslation('staff');
  const name = terms && currentOf(terms)?.name;
  if (!terms || !name) return t('terms.without');
  return t('terms.with', { name, percent: percentOf(terms.agencyBasisPoints) });
}

function Commissions({ terms }: { terms: AgreedTerms }) {
  const { t } = useTranslation('staff');
  if (terms.commissions.length === 0) return null;
  return (
    <ul className={classes.history} aria-label={t('terms.history')}>
      {terms.commissions.map(({ basisPoints, from, until, agreedAt }) => (
        <li key={agreedAt + from}>
          <strong>
            {basisPoints === undefined
              ? t('terms.house')
              : t('terms.percentRow', { percent: percentOf(basisPoints) })}
          </strong>
          <When from={from} until={until} agreedAt={agreedAt} />
        </li>
      ))}
    </ul>
  );
}

function Memberships({ terms }: { terms: AgreedTerms }) {
  const { t } = useTranslation('staff');
  if (terms.memberships.length === 0) return null;
  return (
    <ul className={classes.history} aria-label={t('terms.historyAgency')}>
      {terms.memberships.map(({ name, from, agreedAt }) => (
        <li key={agreedAt + from}>
          <strong>{name ?? t('terms.noAgency')}</strong>
          <When from={from} agreedAt={agreedAt} />
        </li>
      ))}
    </ul>
  );
}

function When({ from, until, agreedAt }: { from: string; until?: string; agreedAt: string }) {
  const { t } = useTranslation('staff');
  const span = { from: dayAndTime(from), until: until ? dayAndTime(until) : '' };
  return (
    <span className={classes.when}>
      {t(until ? 'terms.span' : 'terms.since', span)}
      <span className={classes.small}>{t('terms.agreedOn', { at: dayAndTime(agreedAt) })}</span>
    </span>
  );
}
