import { IconBooks } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Payment, Post } from '@/lib/api/contract';
import { stillOf } from '@/lib/picture';
import { shortDay } from '@/lib/time';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Picture } from '@/ui/Picture';
import { Wait } from '@/ui/Wait';
import { useBought, useBoughtPosts } from '../api/list-bought';
import classes from './BoughtShelf.module.css';

/** Bought stays bought: every single item, with its picture and the day. */
export function BoughtShelf() {
  const t = useTexts();
  const bought = useBought();
  const posts = useBoughtPosts(bought.items);
  if (bought.isPending) return <Wait rows={1} height={200} />;
  if (bought.isError && bought.items.length === 0) {
    return <ErrorState error={bought.error} retry={() => void bought.refetch()} />;
  }
  if (bought.items.length === 0 && !bought.hasNextPage) {
    return (
      <EmptyState icon={IconBooks} title={t('library.nothingBought')} hint={t('library.nothingBoughtHint')}>
        <LinkButton to="/explore" variant="default">
          {t('library.explore')}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.grid}>
        {bought.items.map((payment) => (
          <li key={payment.id}>
            <Item payment={payment} post={posts.get(payment.purpose.id ?? '')} />
          </li>
        ))}
      </ul>
      <LoadMore {...bought} />
    </>
  );
}

function Item({ payment, post }: { payment: Payment; post?: Post }) {
  const t = useTexts();
  const first = post?.media[0];
  return (
    <Link to="/p/$id" params={{ id: payment.purpose.id ?? '' }} className={classes.item}>
      <Picture
        src={first && !post.locked ? stillOf(first, 'medium') : undefined}
        preview={first?.preview}
        alt=""
        ratio={4 / 3}
        radius={16}
      />
      <span className={classes.title}>{post?.title || payment.purpose.title}</span>
      {post && <span className={classes.small}>{post.performer.stageName}</span>}
      <span className={classes.small}>{t('library.boughtOn', { day: shortDay(payment.createdAt) })}</span>
    </Link>
  );
}
