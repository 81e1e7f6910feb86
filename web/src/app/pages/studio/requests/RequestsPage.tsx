import { IconVideo } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { RequestList } from '@/features/shoutout/studio/RequestList';
import { ownOffer, requestSummary, useRequests } from '@/features/shoutout/studio/requests';
import { type RequestView, viewOf, views } from '@/features/shoutout/studio/views';
import { useTranslation } from '@/i18n';
import { usePhone } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { formatMoney } from '@/lib/money';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Rich } from '@/ui/Rich';
import { Wait } from '@/ui/Wait';
import { OfferLine, OfferSwitch } from './OfferSwitch';
import { RequestPane } from './RequestPane';
import classes from './RequestsPage.module.css';

/** Who waits for a video, nearest day first; on a desktop with the request itself beside the list. */
export function RequestsPage() {
  const { t } = useTranslation('studio');
  const phone = usePhone();
  const { id } = useParams({ strict: false });
  const view = viewOf(useSearch({ strict: false }));
  const list = useRequests(view);
  useTitle(t('requests.title'));
  // A phone that is turned while it films has another width, and the list may change: the request stays on the page.
  const [filmed, setFilmed] = useState<string>();
  const current = id ?? filmed ?? (phone ? undefined : list.items[0]?.id);
  return (
    <div className={classes.page}>
      {!(phone && current) && (
        <section className={classes.master} aria-label={t('requests.title')}>
          <Head />
          <Views view={view} />
          {list.isPending && <Wait rows={4} height={64} />}
          {list.isError && list.items.length === 0 && (
            <ErrorState error={list.error} retry={() => void list.refetch()} />
          )}
          {list.isSuccess && list.items.length === 0 && <Nothing view={view} />}
          {list.items.length > 0 && <RequestList requests={list.items} view={view} current={current} />}
          <LoadMore {...list} />
          {view === 'todo' && <OnTheWay />}
          <OfferLine />
        </section>
      )}
      <Side phone={phone}>
        {current && (
          <RequestPane
            key={current}
            id={current}
            items={list.items}
            view={view}
            phone={phone}
            onFilming={(on) => setFilmed(on ? current : undefined)}
          />
        )}
      </Side>
    </div>
  );
}

/** Beside the list, or on a phone alone: one element for both, so that what is open in it outlives a turn. */
function Side({ phone, children }: { phone: boolean; children: ReactNode }) {
  const { t } = useTranslation('studio');
  const beside = { className: classes.side, role: 'complementary', 'aria-label': t('requests.chooseOne') };
  return <div {...(phone ? {} : beside)}>{children}</div>;
}

function Head() {
  const { t } = useTranslation('studio');
  const { data } = useQuery(requestSummary);
  return (
    <div className={classes.head}>
      <div>
        <h1>{t('requests.title')}</h1>
        {data && (
          <p>
            {data.todo > 0 ? (
              <Rich text={t('requests.waiting', { count: data.todo, sum: formatMoney(data.waiting) })} />
            ) : (
              t('requests.nothingWaits')
            )}
          </p>
        )}
      </div>
      <OfferSwitch />
    </div>
  );
}

function Views({ view }: { view: RequestView }) {
  const { t } = useTranslation('studio');
  const { data } = useQuery(requestSummary);
  const counts: Partial<Record<RequestView, number>> = { todo: data?.todo, processing: data?.processing };
  return (
    <nav className={classes.tabs} aria-label={t('requests.states')}>
      {views.map((one) => (
        <Link
          key={one}
          to="/studio/requests"
          search={{ view: one === 'todo' ? undefined : one }}
          className={classes.tab}
          activeProps={{ 'aria-current': undefined }}
          aria-current={one === view ? 'page' : undefined}
        >
          {t(`requests.views.${one}`)}
          {counts[one] ? <span className={classes.count}>{counts[one]}</span> : null}
        </Link>
      ))}
    </nav>
  );
}

/** Below what is to do: what the machines still work on. */
function OnTheWay() {
  const { t } = useTranslation('studio');
  const { items } = useRequests('processing');
  if (items.length === 0) return null;
  return (
    <section aria-label={t('requests.onTheWay')}>
      <h2 className={classes.sub}>{t('requests.onTheWay')}</h2>
      <RequestList requests={items} view="processing" />
    </section>
  );
}

function Nothing({ view }: { view: RequestView }) {
  const { t } = useTranslation('studio');
  const { data: offer } = useQuery(ownOffer);
  if (view === 'todo' && offer && !offer.available && !offer.price) {
    return (
      <EmptyState icon={IconVideo} title={t('requests.noOffer')} hint={t('requests.noOfferHint')}>
        <LinkButton to="/studio/offer">{t('requests.makeOffer')}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconVideo}
      title={t(`requests.none.${view}`)}
      hint={view === 'todo' ? t('requests.noneHint') : undefined}
    />
  );
}
