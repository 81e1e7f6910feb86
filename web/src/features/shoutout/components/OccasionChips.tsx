import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import type { Occasion } from '@/lib/api/contract-shoutout';
import classes from './WishForm.module.css';

interface Props {
  offered: Occasion[];
  value?: Occasion;
  onChange: (occasion: Occasion | undefined) => void;
}

/** What it is about, of what the performer likes to do; a second press takes it back. */
export function OccasionChips({ offered, value, onChange }: Props) {
  const { t } = useTranslation('shoutout');
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('order.about')}</legend>
      <div className={classes.chips}>
        {offered.map((occasion) => (
          <label key={occasion} className={classes.chip} data-chosen={occasion === value || undefined}>
            <input
              type="checkbox"
              className={classes.radio}
              checked={occasion === value}
              onChange={() => onChange(occasion === value ? undefined : occasion)}
            />
            {occasion === value && <IconCheck size={16} stroke={2.2} aria-hidden="true" />}
            {t(`occasions.${occasion}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
