import { IconGift, IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { performerQuery } from '@/features/performer/api/get-performer';
import { offerQuery } from '@/features/shoutout/api/offer';
import { useTranslation } from '@/i18n';
import type { Performer } from '@/lib/api/contract';
import type { ShoutoutOffer } from '@/lib/api/contract-shoutout';
import { isProblem } from '@/lib/api/problem';
import { useTitle } from '@/lib/hooks/use-title';
import { firstName } from '@/lib/names';
import { useMe } from '@/lib/session';
import { LinkButton } from '@/ui/LinkButton';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { PhoneHead } from '@/ui/PageHead';
import { Wait } from '@/ui/Wait';
import { MissingPage } from '../MissingPage';
import { OrderForm } from './OrderForm';
import classes from './RequestPage.module.css';

const route = getRouteApi('/fan/@{$handle}/request');

/** Asking a performer for a video: the wish, then one look at everything before money is held. */
export function RequestPage() {
  const { t } = useTranslation('shoutout');
  const { handle } = route.useParams();
  const performer = useQuery(performerQuery(handle));
  const offer = useQuery({ ...offerQuery(handle), staleTime: 0 });
  const { isPending: asking } = useMe();
  const name = performer.data && firstName(performer.data.stageName);
  useTitle(name && t('order.title', { name }));
  if (isProblem(performer.error, 'not_found')) return <MissingPage />;
  const error = performer.error ?? (noOffer(offer.error) ? undefined : offer.error);
  if (error && !(performer.data && offer.data)) {
    const retry = () => void Promise.all([performer.refetch(), offer.refetch()]);
    return (
      <Framed title={t('list.title')}>
        <ErrorState error={error} retry={retry} />
      </Framed>
    );
  }
  if (!performer.data || offer.isPending || asking) {
    return (
      <Framed title={t('list.title')}>
        <Wait rows={3} height={140} />
      </Framed>
    );
  }
  if (performer.data.viewer?.mine || offer.data?.available !== true) {
    return <Closed performer={performer.data} reason={offer.data?.reason ?? 'off'} />;
  }
  return <OrderForm key={performer.data.id} performer={performer.data} offer={offer.data} />;
}

const noOffer = (error: unknown) => isProblem(error) && error.status === 404;

function Framed({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className={classes.page}>
      <PhoneHead title={title} />
      {children}
    </div>
  );
}

type Reason = NonNullable<ShoutoutOffer['reason']>;

function Closed({ performer, reason }: { performer: Performer; reason: Reason }) {
  const { t } = useTranslation('shoutout');
  const name = firstName(performer.stageName);
  if (performer.viewer?.mine) {
    return (
      <Framed title={t('order.phoneTitle', { name })}>
        <EmptyState wholePage icon={IconGift} title={t('order.own')} hint={t('order.ownHint')}>
          <LinkButton to="/studio/offer">{t('order.ownOffer')}</LinkButton>
        </EmptyState>
      </Framed>
    );
  }
  return (
    <Framed title={t('order.phoneTitle', { name })}>
      <EmptyState
        wholePage
        icon={IconHourglass}
        title={t(`order.closed.${reason}`, { name })}
        hint={t(`order.closedHint.${reason}`)}
      >
        <LinkButton to="/@{$handle}" params={{ handle: performer.handle }} variant="default">
          {t('order.toPage', { name })}
        </LinkButton>
      </EmptyState>
    </Framed>
  );
}
