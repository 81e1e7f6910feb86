import { VisuallyHidden } from '@mantine/core';
import { IconReceipt2, IconSearch } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { accountWith } from '@/features/account/api/find-account';
import { listStaffPayments } from '@/features/payment/api/staff-payments';
import { StaffPaymentPane } from '@/features/payment/staff/StaffPaymentPane';
import { StaffPaymentTable } from '@/features/payment/staff/StaffPaymentTable';
import { useTranslation } from '@/i18n';
import { usePages } from '@/lib/api/pages';
import { useKeys } from '@/lib/hooks/use-keys';
import { usePhone } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { useMe } from '@/lib/session';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { SearchField } from '@/ui/SearchField';
import { Wait } from '@/ui/Wait';
import classes from './DrawerPage.module.css';

const route = getRouteApi('/staff/staff/payments');

/** Everybody's payments, looked up by what people tell, and beside them one to give back. */
export function PaymentsPage() {
  const { t } = useTranslation('staff');
  const { q, id } = route.useSearch();
  const navigate = useNavigate({ from: '/staff/payments' });
  const phone = usePhone();
  const { me } = useMe();
  const payments = usePages(['staff-payments', q ?? ''], async (after, signal) => {
    const payer = q?.includes('@') ? await accountWith(q, signal) : undefined;
    return listStaffPayments({ q: payer ?? q, limit: 30, after }, signal);
  });
  useTitle(t('payments.title'));
  const at = payments.items.findIndex((one) => one.id === id);
  const go = (next: string | undefined) => void navigate({ search: { q, id: next }, replace: true });
  const move = (to: number) => payments.items[to] && go(payments.items[to]?.id);
  useKeys({ j: () => move(at + 1), k: () => move(at - 1), escape: () => go(undefined) });
  return (
    <div className={classes.page} data-open={id && true}>
      <section className={classes.list} aria-label={t('payments.title')}>
        <h1>{t('payments.title')}</h1>
        <search>
          <SearchField
            label={t('payments.search')}
            value={q}
            icon={<IconSearch size={18} stroke={1.8} />}
            onChange={(words) => void navigate({ search: { q: words }, replace: true })}
          />
        </search>
        {payments.isPending && <Wait rows={6} height={52} />}
        {payments.isError && payments.items.length === 0 && (
          <ErrorState error={payments.error} retry={() => void payments.refetch()} />
        )}
        {payments.isSuccess && payments.items.length === 0 && (
          <EmptyState icon={IconReceipt2} title={t('payments.none')} hint={t('payments.noneHint')} />
        )}
        {payments.items.length > 0 && <StaffPaymentTable payments={payments.items} q={q} current={id} />}
        <LoadMore {...payments} />
      </section>
      {id && (
        <aside className={classes.drawer} aria-label={t('payments.of')}>
          {phone && <VisuallyHidden component="h1">{t('payments.title')}</VisuallyHidden>}
          <StaffPaymentPane
            key={id}
            id={id}
            mayReturn={me?.permissions.includes('refund_payments') ?? false}
            close={() => go(undefined)}
          />
        </aside>
      )}
    </div>
  );
}
