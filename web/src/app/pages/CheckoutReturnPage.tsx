import { Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isSettled, useWatchedPayment } from '@/features/payment/api/watch-payment';
import { loadTexts, useTexts } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { recallCheckout } from '@/lib/checkout';
import { useTitle } from '@/lib/hooks/use-title';
import { ErrorState } from '@/ui/Notice';
import classes from './CheckoutReturnPage.module.css';
import { MissingPage } from './MissingPage';
import { PaidPanel } from './PaidPanel';
import { isForShoutout } from './shoutout/order-path';
import { UnpaidPanel } from './UnpaidPanel';

const route = getRouteApi('/bare/checkout/return');
const usually = 15_000;

const HeldPanel = lazy(async () => {
  await loadTexts('shoutout');
  return import('./shoutout/HeldPanel');
});

/** Where the bank sends people back to: asks the server what really happened. */
export function CheckoutReturnPage() {
  const { payment: id } = route.useSearch();
  const { data, error, refetch } = useWatchedPayment(id);
  const queries = useQueryClient();
  const memory = recallCheckout(id);
  const settled = data !== undefined && isSettled(data);
  useEffect(() => {
    // What was locked may be open now.
    if (settled)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => !keep.includes(String(queryKey[0])) });
  }, [settled, queries]);
  if (id === '' || (isProblem(error) && error.status === 404)) return <MissingPage />;
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data || !settled) return <Waiting />;
  const paid = data.state === 'captured' || data.state === 'authorised';
  if (!paid) return <UnpaidPanel payment={data} memory={memory} />;
  if (!isForShoutout(data)) return <PaidPanel payment={data} memory={memory} />;
  return (
    <Suspense fallback={<Waiting />}>
      <HeldPanel payment={data} memory={memory} />
    </Suspense>
  );
}

const keep = ['me', 'payment', 'categories'];

function Waiting() {
  const t = useTexts();
  const [long, setLong] = useState(false);
  useTitle(t('pay.waiting'));
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), usually);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.waiting} role="status">
      <Loader size={40} />
      <h1>{t('pay.waiting')}</h1>
      <p>{long ? t('pay.waitingLong') : t('pay.waitingHint')}</p>
    </div>
  );
}
