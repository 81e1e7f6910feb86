import { useId, useState } from 'react';
import { useTranslation } from '@/i18n';
import classes from './WishForm.module.css';

const examples = ['example1', 'example2', 'example3'] as const;

/** The word that opens three wishes that were easy to film, and the count of letters beside it. */
export function GoodWishes({ count, most }: { count: number; most: number }) {
  const { t } = useTranslation('shoutout');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className={classes.below}>
        <button
          type="button"
          className={classes.more}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t('order.examples')}
        </button>
        <span className={classes.count} data-over={count > most || undefined}>
          {t('order.count', { count, most })}
        </span>
      </div>
      {open && (
        <section id={id} className={classes.examples} aria-label={t('order.examplesTitle')}>
          <ul>
            {examples.map((example) => (
              <li key={example}>{t(`order.${example}`)}</li>
            ))}
          </ul>
          <p>{t('order.examplesWhy')}</p>
        </section>
      )}
    </>
  );
}
