import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { orderQuery } from '@/features/shoutout/api/orders';
import { useTranslation } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { rememberGuest } from '@/lib/guest';
import { ErrorState } from '@/ui/Notice';
import { PhoneHead } from '@/ui/PageHead';
import { Wait } from '@/ui/Wait';
import { MissingPage } from '../MissingPage';
import { OrderView } from './OrderView';

const route = getRouteApi('/fan/shoutouts/$id');

export function OrderPage() {
  return <OrderById id={route.useParams().id} />;
}

interface Props {
  id: string;
  guest?: string;
  children?: (may: readonly string[]) => ReactNode;
}

/** One order, looked at again while something moves. */
export function OrderById({ id, guest, children }: Props) {
  const { t } = useTranslation('shoutout');
  const { data, error, refetch } = useQuery(orderQuery({ id, guest }));
  const link = data?.link;
  useEffect(() => {
    // The video's page knows its owner by the same token.
    if (guest && link) rememberGuest(link, guest);
  }, [guest, link]);
  if (isProblem(error) && error.status === 404) return <MissingPage />;
  return (
    <>
      <PhoneHead title={t('list.title')} />
      {data && (
        <OrderView order={data} guest={guest}>
          {children?.(data.may)}
        </OrderView>
      )}
      {!data && error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Wait rows={3} height={140} />}
    </>
  );
}
