import {
  IconCalendarX,
  IconCompass,
  IconHandStop,
  IconReceipt,
  IconRosetteDiscountCheck,
  IconTicket,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { usePerformers } from '@/features/performer/api/list-performers';
import { CategoryChips } from '@/features/performer/components/CategoryChips';
import { PerformerGrid, PerformerGridWait } from '@/features/performer/components/PerformerGrid';
import { useTexts } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { LinkButton } from '@/ui/LinkButton';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { ForOne } from './ForOne';
import island from './hero/island.webp';
import mara from './hero/mara.webp';
import ramen from './hero/ramen.webp';
import classes from './LandingPage.module.css';

/** The promise in one sentence, what is inside as pictures, trades, prices on every card, three steps. */
export function LandingPage() {
  const t = useTexts();
  useTitle(undefined);
  return (
    <>
      <section className={classes.hero}>
        <div>
          <h1 className={classes.promise}>{t('explore.promise')}</h1>
          <p className={classes.hint}>{t('explore.promiseHint')}</p>
          <div className={classes.acts}>
            <LinkButton to="/explore" size="lg">
              {t('explore.explorePerformers')}
            </LinkButton>
            <LinkButton to="/signup" size="lg" variant="default" className={classes.second}>
              {t('explore.makeAccount')}
            </LinkButton>
          </div>
          <Trust />
        </div>
        <div className={classes.collage} aria-hidden="true">
          <img src={mara} width={648} height={842} alt="" fetchPriority="high" />
          <img src={ramen} width={440} height={416} alt="" />
          <img src={island} width={440} height={416} alt="" />
        </div>
      </section>
      <CategoryChips />
      <Featured />
      <How />
      <ForOne />
    </>
  );
}

function Trust() {
  const t = useTexts();
  const facts = [
    { icon: IconRosetteDiscountCheck, words: t('explore.verifiedPerformers') },
    { icon: IconCalendarX, words: t('explore.cancelAnyTime') },
    { icon: IconReceipt, words: t('explore.noSurprise') },
  ];
  return (
    <ul className={classes.trust}>
      {facts.map(({ icon: Icon, words }) => (
        <li key={words}>
          <Icon size={18} stroke={1.8} aria-hidden="true" /> {words}
        </li>
      ))}
    </ul>
  );
}

function Featured() {
  const t = useTexts();
  const featured = usePerformers({ limit: 6 });
  return (
    <section className={classes.section} aria-labelledby="featured">
      <div className={classes.head}>
        <h2 id="featured">{t('explore.featured')}</h2>
        <Link to="/explore">{t('explore.seeAll')}</Link>
      </div>
      {featured.isPending && <PerformerGridWait />}
      {featured.isError && <ErrorState error={featured.error} retry={() => void featured.refetch()} />}
      {featured.isSuccess && featured.items.length === 0 && (
        <EmptyState icon={IconCompass} title={t('explore.noneYet')} hint={t('explore.noneYetHint')} />
      )}
      <PerformerGrid performers={featured.items} />
    </section>
  );
}

function How() {
  const t = useTexts();
  const steps = [
    { icon: IconCompass, title: t('explore.step1'), hint: t('explore.step1Hint') },
    { icon: IconTicket, title: t('explore.step2'), hint: t('explore.step2Hint') },
    { icon: IconHandStop, title: t('explore.step3'), hint: t('explore.step3Hint') },
  ];
  return (
    <section className={classes.how} aria-labelledby="how">
      <h2 id="how">{t('explore.how')}</h2>
      <ol className={classes.steps}>
        {steps.map(({ icon: Icon, title, hint }, i) => (
          <li key={title}>
            <span className={classes.tile}>
              <Icon size={22} stroke={1.8} aria-hidden="true" />
            </span>
            <div>
              <p className={classes.step}>{t('explore.step', { n: i + 1 })}</p>
              <h3>{title}</h3>
              <p>{hint}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
