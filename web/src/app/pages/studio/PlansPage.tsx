import { Button } from '@mantine/core';
import { IconPlus, IconTags } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ownPlans } from '@/features/subscription/studio/own-plans';
import { PlanCard } from '@/features/subscription/studio/PlanCard';
import classes from '@/features/subscription/studio/plans.module.css';
import { useTranslation } from '@/i18n';
import type { OwnPlan } from '@/lib/api/contract-studio';
import { useTitle } from '@/lib/hooks/use-title';
import { priceBounds } from '@/lib/limits';
import { ownPerformer } from '@/lib/own-performer';
import { AreaHead } from '@/ui/AreaHead';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';

const PlanForm = lazy(() => import('@/features/subscription/studio/PlanForm'));
const ArchivePlan = lazy(() => import('@/features/subscription/studio/ArchivePlan'));

type Doing = { act: 'new' } | { act: 'edit' | 'archive'; plan: OwnPlan };

/** What fans can subscribe to. */
export function PlansPage() {
  const { t } = useTranslation('studio');
  const plans = useQuery(ownPlans);
  const { data: performer } = useQuery(ownPerformer);
  const [doing, setDoing] = useState<Doing>();
  useTitle(t('plans.title'));
  const currency = plans.data?.[0]?.price.currency ?? 'USD';
  const close = () => setDoing(undefined);
  const add = (
    <Button
      size="sm"
      leftSection={<IconPlus size={18} stroke={2} />}
      onClick={() => setDoing({ act: 'new' })}
    >
      {t('plans.new')}
    </Button>
  );
  return (
    <>
      <AreaHead title={t('plans.title')} line={t('plans.line')}>
        {plans.data && plans.data.length > 0 && add}
      </AreaHead>
      {plans.isPending && <Wait rows={2} height={180} />}
      {plans.isError && <ErrorState error={plans.error} retry={() => void plans.refetch()} />}
      {plans.data?.length === 0 && (
        <EmptyState icon={IconTags} title={t('plans.none')} hint={t('plans.noneHint')}>
          {add}
        </EmptyState>
      )}
      {plans.data && (
        <ul className={classes.list} aria-label={t('plans.title')}>
          {[...plans.data].sort(liveFirst).map((plan) => (
            <PlanCard
              key={plan.id}
              plan={plan}
              commission={performer?.commissionBasisPoints}
              edit={() => setDoing({ act: 'edit', plan })}
              archive={() => setDoing({ act: 'archive', plan })}
            />
          ))}
        </ul>
      )}
      {doing && (
        <Suspense>
          {doing.act === 'archive' ? (
            <ArchivePlan plan={doing.plan} onClose={close} />
          ) : (
            <PlanForm
              plan={doing.act === 'edit' ? doing.plan : undefined}
              {...priceBounds(currency)}
              commission={performer?.commissionBasisPoints}
              onClose={close}
            />
          )}
        </Suspense>
      )}
    </>
  );
}

const liveFirst = (a: OwnPlan, b: OwnPlan) => Number(a.archived) - Number(b.archived);
