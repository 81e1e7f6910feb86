import { IconBooks } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '@/i18n';
import type { Subscription } from '@/lib/api/contract';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import { useSubscriptions } from '../api/list-subscriptions';
import classes from './SubscriptionList.module.css';
import { SubscriptionRow } from './SubscriptionRow';

const TurnOffSheet = lazy(() => import('./TurnOffSheet'));

export function SubscriptionList() {
  const t = useTexts();
  const list = useSubscriptions();
  const [turningOff, setTurningOff] = useState<Subscription>();
  if (list.isPending) return <Wait rows={3} height={72} />;
  if (list.isError && list.items.length === 0) {
    return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  }
  if (list.items.length === 0) {
    return (
      <EmptyState
        icon={IconBooks}
        title={t('library.noSubscriptions')}
        hint={t('library.noSubscriptionsHint')}
      >
        <LinkButton to="/explore" variant="default">
          {t('library.explore')}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {list.items.map((subscription) => (
          <SubscriptionRow
            key={subscription.id}
            subscription={subscription}
            onTurnOff={() => setTurningOff(subscription)}
          />
        ))}
      </ul>
      <LoadMore {...list} />
      {turningOff && (
        <Suspense>
          <TurnOffSheet subscription={turningOff} onClose={() => setTurningOff(undefined)} />
        </Suspense>
      )}
    </>
  );
}
