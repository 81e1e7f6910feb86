import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch, IconUserSearch } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { usePerformers } from '@/features/performer/api/list-performers';
import { CategoryChips } from '@/features/performer/components/CategoryChips';
import { PerformerGrid, PerformerGridWait } from '@/features/performer/components/PerformerGrid';
import { useTexts } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { useTyped } from '@/lib/hooks/use-typed';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import classes from './ExplorePage.module.css';
import { ShoutoutFilter } from './ShoutoutFilter';

const route = getRouteApi('/fan/explore');
const sorts = ['popular', 'newest', 'name', 'price'] as const;

/** Everybody, by word, trade and order; what is chosen stands in the address. */
export function ExplorePage() {
  const t = useTexts();
  const { q, category, sort, shoutouts, upTo, days } = route.useSearch();
  const performers = usePerformers({
    q,
    category,
    sort,
    takesShoutouts: shoutouts,
    maxShoutoutPrice: upTo,
    maxDeliveryDays: days,
  });
  useTitle(t('explore.title'));
  return (
    <>
      <h1 className={classes.title}>{t('explore.title')}</h1>
      <div className={classes.tools}>
        <Search q={q} />
        <Sort sort={sort} />
      </div>
      <CategoryChips chosen={category} withAll />
      <ShoutoutFilter shoutouts={shoutouts} upTo={upTo} days={days} />
      <section className={classes.results} aria-label={t('explore.results')}>
        {performers.isPending && <PerformerGridWait count={10} columns={5} />}
        {performers.isError && performers.items.length === 0 && (
          <ErrorState error={performers.error} retry={() => void performers.refetch()} />
        )}
        {performers.isSuccess && performers.items.length === 0 && (
          <Nobody filtered={Boolean(q || category || shoutouts)} />
        )}
        <PerformerGrid performers={performers.items} columns={5} shoutouts={shoutouts} />
        <LoadMore {...performers} />
      </section>
    </>
  );
}

function Search({ q }: { q?: string }) {
  const t = useTexts();
  const navigate = useNavigate({ from: '/explore' });
  const [words, setWords] = useTyped(
    q,
    (wanted) => void navigate({ search: (old) => ({ ...old, q: wanted }), replace: true }),
  );
  return (
    <search className={classes.search}>
      <TextInput
        type="search"
        maxLength={100}
        aria-label={t('shell.searchPerformers')}
        placeholder={t('shell.searchPerformers')}
        leftSection={<IconSearch size={20} stroke={1.8} />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        autoFocus={Boolean(q)}
      />
    </search>
  );
}

function Sort({ sort }: { sort?: (typeof sorts)[number] }) {
  const t = useTexts();
  const navigate = useNavigate({ from: '/explore' });
  const choose = (wanted: string) =>
    navigate({
      search: (old) => ({ ...old, sort: wanted === 'popular' ? undefined : (wanted as 'newest') }),
      replace: true,
    });
  return (
    <SegmentedControl
      className={classes.sort}
      aria-label={t('explore.sort')}
      value={sort ?? 'popular'}
      onChange={(wanted) => void choose(wanted)}
      data={sorts.map((value) => ({ value, label: t(`explore.sorts.${value}`) }))}
    />
  );
}

function Nobody({ filtered }: { filtered: boolean }) {
  const t = useTexts();
  if (!filtered) {
    return <EmptyState icon={IconUserSearch} title={t('explore.noneYet')} hint={t('explore.noneYetHint')} />;
  }
  return (
    <EmptyState icon={IconUserSearch} title={t('explore.none')} hint={t('explore.noneHint')}>
      <LinkButton to="/explore" variant="default">
        {t('explore.showAll')}
      </LinkButton>
    </EmptyState>
  );
}
