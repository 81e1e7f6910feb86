import { BoughtShelf } from '@/features/purchase/components/BoughtShelf';
import { SubscriptionList } from '@/features/subscription/components/SubscriptionList';
import { useTexts } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { PageHead, PhoneHead } from '@/ui/PageHead';
import classes from './narrow.module.css';

/** What one pays for, and what one owns. */
export function LibraryPage() {
  const t = useTexts();
  useTitle(t('library.title'));
  return (
    <div className={classes.page}>
      <PhoneHead title={<h1 className={classes.phoneTitle}>{t('library.title')}</h1>} />
      <div className={classes.desktop}>
        <PageHead title={t('library.title')} />
      </div>
      <section aria-label={t('library.subscriptions')}>
        <SubscriptionList />
      </section>
      <section className={classes.section} aria-labelledby="bought">
        <h2 id="bought">{t('library.boughtTitle')}</h2>
        <BoughtShelf />
      </section>
    </div>
  );
}
