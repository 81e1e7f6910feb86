import { IconGift } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import chips from '@/features/performer/components/CategoryChips.module.css';
import { useTexts } from '@/i18n';
import { formatMoney, usualCurrency } from '@/lib/money';
import { SelectField } from '@/ui/SelectField';
import classes from './ExplorePage.module.css';

const prices = [2500, 5000, 10_000, 20_000];
const times = [1, 3, 7];

interface Props {
  shoutouts?: true;
  upTo?: number;
  days?: number;
}

/** Only those who make videos to order; then what it may cost and how long it may take. */
export function ShoutoutFilter({ shoutouts, upTo, days }: Props) {
  const t = useTexts();
  const navigate = useNavigate({ from: '/explore' });
  const set = (part: Props) => void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const none = { shoutouts: undefined, upTo: undefined, days: undefined };
  return (
    <div className={classes.filter}>
      <button
        type="button"
        className={chips.chip}
        data-chosen={shoutouts}
        aria-pressed={shoutouts ?? false}
        onClick={() => set(shoutouts ? none : { shoutouts: true })}
      >
        <IconGift size={20} stroke={1.8} aria-hidden="true" />
        {t('explore.takesShoutouts')}
      </button>
      {shoutouts && (
        <>
          <SelectField
            aria-label={t('explore.videoPrice')}
            value={upTo ?? ''}
            onChange={(event) => set({ upTo: Number(event.currentTarget.value) || undefined })}
            data={[
              { value: '', label: t('explore.anyPrice') },
              ...prices.map((amount) => ({
                value: String(amount),
                label: t('explore.upTo', { sum: formatMoney({ amount, currency: usualCurrency }) }),
              })),
            ]}
          />
          <SelectField
            aria-label={t('explore.videoDays')}
            value={days ?? ''}
            onChange={(event) => set({ days: Number(event.currentTarget.value) || undefined })}
            data={[
              { value: '', label: t('explore.anyTime') },
              ...times.map((count) => ({ value: String(count), label: t('explore.within', { count }) })),
            ]}
          />
        </>
      )}
    </div>
  );
}
