import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { guestOrderQuery } from '@/features/shoutout/api/orders';
import { ClaimBox } from '@/features/shoutout/components/ClaimBox';
import { useTranslation } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { toast } from '@/ui/toast';
import { Wait } from '@/ui/Wait';
import { MissingPage } from '../MissingPage';
import { OrderById } from './OrderPage';
import classes from './OrderView.module.css';

const route = getRouteApi('/fan/orders/$token');

/** The order of somebody without an account: its address is the key. */
export function GuestOrderPage() {
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(guestOrderQuery(token));
  if (data === null || (isProblem(error) && [401, 404].includes(error.status))) return <MissingPage />;
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <Wait rows={3} height={140} />;
  return (
    <OrderById id={data.id} guest={token}>
      {(may) => (
        <>
          <KeepLink />
          {may.includes('claim') && <ClaimBox id={data.id} guest={token} />}
        </>
      )}
    </OrderById>
  );
}

function KeepLink() {
  const { t } = useTranslation('shoutout');
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    toast(t('video.copied'));
  };
  return (
    <Panel title={t('status.guestLink')}>
      <div className={classes.guest}>
        <p>{t('status.guestLinkHint')}</p>
        <Button
          variant="default"
          leftSection={<IconLink size={20} stroke={1.8} aria-hidden="true" />}
          onClick={() => void copy()}
        >
          {t('status.copyLink')}
        </Button>
      </div>
    </Panel>
  );
}
