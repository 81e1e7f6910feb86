import { IconCircleCheck, IconMailOpened, IconSparkles } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { EmailState } from '@/features/account/components/EmailState';
import { ownApplication } from '@/features/performer/api/own-application';
import { ApplyForm } from '@/features/performer/components/ApplyForm';
import { useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import type { Application } from '@/lib/api/contract-studio';
import { useTitle } from '@/lib/hooks/use-title';
import { isPerformer, meQuery, useMe } from '@/lib/session';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorBox, ErrorState } from '@/ui/Notice';
import { StateBadge } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';
import { Wait } from '@/ui/Wait';
import { SignInAgain } from '../../shell/SignInAgain';
import classes from './ApplyPage.module.css';

/** From fan to performer: asking, waiting, a no with its reason, a yes. */
export function ApplyPage() {
  const { t } = useTranslation('studio');
  const { me } = useMe();
  const applied = me?.application !== undefined;
  const application = useQuery({ ...ownApplication, enabled: applied });
  useTitle(t('apply.title'));
  if (!me) return <SignInAgain />;
  const state = application.data?.state;
  const approved = state === 'approved' || isPerformer(me);
  const asks = !approved && (!applied || application.data === null || state === 'rejected');
  return (
    <div className={classes.page}>
      <div className={classes.main}>
        <h1>{t('apply.title')}</h1>
        {applied && application.isPending && <Wait rows={3} height={72} />}
        {application.isError && (
          <ErrorState error={application.error} retry={() => void application.refetch()} />
        )}
        {approved && <Approved me={me} />}
        {!approved && state === 'submitted' && application.data && (
          <Submitted application={application.data} />
        )}
        {asks && (
          <>
            <p className={classes.lead}>{t('apply.lead')}</p>
            {state === 'rejected' && (
              <div className={classes.box}>
                <ErrorBox title={t('apply.rejected')} text={application.data?.reason ?? ''}>
                  <p className={classes.again}>{t('apply.rejectedHint')}</p>
                </ErrorBox>
              </div>
            )}
            {!me.emailConfirmed && <ConfirmFirst me={me} />}
            <ApplyForm account={me.id} before={application.data} blocked={!me.emailConfirmed} />
          </>
        )}
      </div>
      <Steps at={approved ? 3 : state === 'submitted' ? 2 : 1} />
    </div>
  );
}

function ConfirmFirst({ me }: { me: Account }) {
  const { t } = useTranslation('studio');
  return (
    <section className={classes.confirm} aria-label={t('apply.confirmFirst')}>
      <h2>{t('apply.confirmFirst')}</h2>
      <EmailState me={me} />
    </section>
  );
}

function Submitted({ application }: { application: Application }) {
  const { t } = useTranslation('studio');
  return (
    <Result icon={<IconMailOpened size={28} stroke={1.8} aria-hidden="true" />}>
      <StateBadge tone="wait">{t('apply.waiting')}</StateBadge>
      <h2>{t('apply.submitted', { name: application.stageName })}</h2>
      <p>{t('apply.submittedHint', { handle: application.handle })}</p>
      {application.submittedAt && (
        <p className={classes.small}>
          {t('apply.sentOn')} <Time at={application.submittedAt} />
        </p>
      )}
    </Result>
  );
}

function Approved({ me }: { me: Account }) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const stale = !isPerformer(me);
  useEffect(() => {
    if (stale) void queries.invalidateQueries({ queryKey: meQuery.queryKey });
  }, [stale, queries]);
  return (
    <Result icon={<IconCircleCheck size={28} stroke={1.8} aria-hidden="true" />}>
      <StateBadge tone="good">{t('apply.approvedWord')}</StateBadge>
      <h2>{t('apply.approved')}</h2>
      <p>{t('apply.approvedHint')}</p>
      <LinkButton to="/studio" size="lg" mt={8}>
        {t('apply.toStudio')}
      </LinkButton>
    </Result>
  );
}

function Result({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.result} role="status">
      {icon}
      {children}
    </section>
  );
}

function Steps({ at }: { at: number }) {
  const { t } = useTranslation('studio');
  const steps = ['one', 'two', 'three'] as const;
  return (
    <aside className={classes.side} aria-label={t('apply.steps.title')}>
      <h2>
        <IconSparkles size={20} stroke={1.8} aria-hidden="true" />
        {t('apply.steps.title')}
      </h2>
      <ol>
        {steps.map((step, i) => (
          <li key={step} aria-current={i + 1 === at ? 'step' : undefined} data-done={i + 1 < at || undefined}>
            <span className={classes.number} aria-hidden="true">
              {i + 1}
            </span>
            <div>
              <p className={classes.step}>{t(`apply.steps.${step}`)}</p>
              <p className={classes.small}>{t(`apply.steps.${step}Hint`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </aside>
  );
}
