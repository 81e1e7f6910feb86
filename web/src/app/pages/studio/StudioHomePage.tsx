import { IconEye, IconPlus, IconReceiptDollar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnPosts } from '@/features/catalog/api/own-posts';
import { MediaThumb } from '@/features/media/components/MediaThumb';
import { listEarnings } from '@/features/payout/api/own-money';
import { BalanceCard } from '@/features/payout/components/BalanceCard';
import { EarningsChart } from '@/features/payout/components/EarningsChart';
import { EarningsTable } from '@/features/payout/components/EarningsTable';
import { useOwnWords } from '@/features/payout/use-own-words';
import { useTranslation } from '@/i18n';
import { usePhone } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { ownPerformer } from '@/lib/own-performer';
import { useMe } from '@/lib/session';
import { dayAndTime } from '@/lib/time';
import { AreaHead } from '@/ui/AreaHead';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Wait } from '@/ui/Wait';
import classes from './StudioHomePage.module.css';
import { ToDo } from './ToDo';

/** The morning page: what is earned, what is to do, what comes, what was sold. */
export function StudioHomePage() {
  const { t } = useTranslation('studio');
  const { me } = useMe();
  const phone = usePhone();
  const { data: performer } = useQuery(ownPerformer);
  const name = (performer?.stageName ?? me?.displayName ?? '').split(' ')[0] ?? '';
  const greeting = t(`home.${timeOfDay()}`, { name });
  useTitle(t('shell.studio'));
  return (
    <>
      {phone ? (
        <h1 className={classes.hidden}>{t('shell.home')}</h1>
      ) : (
        <AreaHead title={greeting}>
          {performer && (
            <LinkButton
              to="/@{$handle}"
              params={{ handle: performer.handle }}
              variant="default"
              size="sm"
              leftSection={<IconEye size={18} stroke={1.8} />}
            >
              {t('home.seePage')}
            </LinkButton>
          )}
          <LinkButton to="/studio/new" size="sm" leftSection={<IconPlus size={18} stroke={2} />}>
            {t('library.new')}
          </LinkButton>
        </AreaHead>
      )}
      <div className={classes.columns}>
        <div className={classes.stack}>
          <BalanceCard greeting={phone ? greeting : undefined} />
          {phone && <ToDo />}
          <EarningsChart />
          <LatestSales />
        </div>
        <div className={classes.stack}>
          {!phone && <ToDo />}
          <ComingUp />
        </div>
      </div>
    </>
  );
}

function LatestSales() {
  const { t } = useTranslation('studio');
  const inOwnWords = useOwnWords();
  const sales = useQuery({
    queryKey: ['earnings', 'latest'],
    queryFn: ({ signal }) => listEarnings({ limit: 5 }, signal),
  });
  if (sales.isPending) return <Wait rows={1} height={260} />;
  if (sales.isError) return <ErrorState error={sales.error} retry={() => void sales.refetch()} />;
  const all = <Link to="/studio/money">{t('home.allEarnings')}</Link>;
  return (
    <Panel title={t('home.sales')} aside={sales.data.items.length > 0 && all} flush>
      {sales.data.items.length === 0 ? (
        <p className={classes.none}>
          <IconReceiptDollar size={20} stroke={1.8} aria-hidden="true" />
          {t('home.noSales')}
        </p>
      ) : (
        <EarningsTable earnings={inOwnWords(sales.data.items)} label={t('home.sales')} />
      )}
    </Panel>
  );
}

function ComingUp() {
  const { t } = useTranslation('studio');
  const { data } = useQuery({
    queryKey: ['own-posts', 'scheduled'],
    queryFn: ({ signal }) => listOwnPosts({ state: 'scheduled', limit: 3 }, signal),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel
      title={t('home.coming')}
      aside={
        <Link to="/studio/posts" search={{ view: 'scheduled' }}>
          {t('home.all')}
        </Link>
      }
    >
      <ul className={classes.coming}>
        {data.items.map((post) => (
          <li key={post.id}>
            <MediaThumb media={post.media[0]} />
            <div>
              <Link to="/studio/posts/$id" params={{ id: post.id }} className={classes.title}>
                {post.title || t('library.untitled')}
              </Link>
              <p className={classes.small}>
                {post.studio?.publishAt && `${dayAndTime(post.studio.publishAt)} · `}
                {t(`audience.${post.audience}`)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function timeOfDay(): 'morning' | 'day' | 'evening' {
  const hour = new Date().getHours();
  return hour >= 4 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'day' : 'evening';
}
