import { ActionIcon, Checkbox, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch, IconVideo, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Player } from '@/features/media/components/Player';
import { forWhom } from '@/features/shoutout/order-words';
import { OrderStoryPane } from '@/features/shoutout/staff/OrderStoryPane';
import { OrderTable } from '@/features/shoutout/staff/OrderTable';
import { type OrderFilter, staffOrder, useStaffOrders } from '@/features/shoutout/staff/staff-orders';
import { useTranslation } from '@/i18n';
import { shoutoutStates } from '@/lib/api/contract-shoutout';
import { useKeys } from '@/lib/hooks/use-keys';
import { usePhone } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { SearchField } from '@/ui/SearchField';
import { SelectField } from '@/ui/SelectField';
import { Wait } from '@/ui/Wait';
import classes from './DrawerPage.module.css';

const route = getRouteApi('/staff/staff/shoutouts');

/** Every order with its filters; beside the list the story of one. J and K move on, Escape closes. */
export function ShoutoutsPage() {
  const { t } = useTranslation('staff');
  const { id, ...filter } = route.useSearch();
  const orders = useStaffOrders(filter);
  useTitle(t('shoutouts.title'));
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className={classes.page} data-open={id || undefined}>
      <section className={classes.list} aria-label={t('shoutouts.table')}>
        <h1>{t('shoutouts.title')}</h1>
        <Filters filter={filter} />
        {orders.isPending && <Wait rows={6} height={52} />}
        {orders.isError && orders.items.length === 0 && (
          <ErrorState error={orders.error} retry={() => void orders.refetch()} />
        )}
        {orders.isSuccess && orders.items.length === 0 && (
          <EmptyState
            icon={IconVideo}
            title={t('shoutouts.none')}
            hint={filtered ? t('shoutouts.noneHint') : undefined}
          >
            {filtered && (
              <LinkButton to="/staff/shoutouts" variant="default">
                {t('shoutouts.clear')}
              </LinkButton>
            )}
          </EmptyState>
        )}
        {orders.items.length > 0 && <OrderTable orders={orders.items} filter={filter} current={id} />}
        <LoadMore {...orders} />
      </section>
      {id && <Drawer key={id} id={id} filter={filter} ids={orders.items.map((order) => order.id)} />}
    </div>
  );
}

function Filters({ filter }: { filter: OrderFilter }) {
  const { t } = useTranslation('staff');
  const { t: words } = useTranslation('shoutout');
  const navigate = useNavigate({ from: '/staff/shoutouts' });
  const set = (part: Partial<OrderFilter>) =>
    void navigate({ search: (old) => ({ ...old, ...part, id: undefined }), replace: true });
  return (
    <search className={classes.filters}>
      <SearchField
        label={t('shoutouts.search')}
        value={filter.q}
        icon={<IconSearch size={18} stroke={1.8} />}
        onChange={(q) => set({ q })}
      />
      <SearchField
        label={t('shoutouts.performer')}
        value={filter.performer}
        icon={<span aria-hidden="true">@</span>}
        onChange={(performer) => set({ performer })}
      />
      <SelectField
        aria-label={t('shoutouts.state')}
        value={filter.state ?? ''}
        onChange={(event) => set({ state: shoutoutStates.find((one) => one === event.currentTarget.value) })}
        data={[
          { value: '', label: t('shoutouts.anyState') },
          ...shoutoutStates.map((value) => ({ value, label: words(`states.${value}`) })),
        ]}
      />
      <Checkbox
        label={t('shoutouts.trouble')}
        checked={filter.trouble ?? false}
        onChange={(event) => set({ trouble: event.currentTarget.checked || undefined })}
      />
    </search>
  );
}

function Drawer({ id, filter, ids }: { id: string; filter: OrderFilter; ids: string[] }) {
  const { t } = useTranslation('staff');
  const { t: words } = useTranslation('shoutout');
  const navigate = useNavigate({ from: '/staff/shoutouts' });
  const { data, error, refetch } = useQuery(staffOrder(id));
  const phone = usePhone();
  const at = ids.indexOf(id);
  const go = (next: string | undefined) => void navigate({ search: { ...filter, id: next }, replace: true });
  const move = (to: number) => ids[to] && go(ids[to]);
  useKeys({ j: () => move(at + 1), k: () => move(at - 1), escape: () => go(undefined) });
  const video = data?.video && (
    <Player
      media={data.video}
      title={words('video.for', { to: forWhom(words, data.to) })}
      onExpired={() => void refetch()}
    />
  );
  const head = (
    <span className={classes.moves}>
      <Move label={t('shoutouts.previous')} icon={IconChevronUp} go={() => move(at - 1)} off={at <= 0} />
      <Move
        label={t('shoutouts.next')}
        icon={IconChevronDown}
        go={() => move(at + 1)}
        off={at < 0 || at + 1 >= ids.length}
      />
      <Move label={t('shoutouts.close')} icon={IconX} go={() => go(undefined)} off={false} />
    </span>
  );
  return (
    <aside className={classes.drawer} aria-label={t('shoutouts.story')}>
      {phone && <VisuallyHidden component="h1">{t('shoutouts.title')}</VisuallyHidden>}
      {data ? (
        <OrderStoryPane order={data} head={head} video={video} />
      ) : (
        <div className={classes.wait}>
          {head}
          {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Wait rows={4} height={80} />}
        </div>
      )}
    </aside>
  );
}

function Move(props: { label: string; icon: typeof IconX; off: boolean; go: () => void }) {
  const { label, icon: MoveIcon, off, go } = props;
  return (
    <ActionIcon
      size={40}
      variant="transparent"
      className={classes.move}
      aria-label={label}
      disabled={off}
      onClick={go}
    >
      <MoveIcon size={20} stroke={1.8} />
    </ActionIcon>
  );
}
