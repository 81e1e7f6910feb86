import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import { type Occasion, occasions } from '@/lib/api/contract-shoutout';
import classes from './OfferForm.module.css';

/** What one likes to do; nothing chosen means everything. */
export function OccasionBoxes({
  value,
  onChange,
}: {
  value: Occasion[];
  onChange: (value: Occasion[]) => void;
}) {
  const { t } = useTranslation('studio');
  const { t: words } = useTranslation('shoutout');
  const toggle = (one: Occasion) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <fieldset className={classes.boxes}>
      <legend>{t('offer.occasions')}</legend>
      <p className={classes.hint}>{t('offer.occasionsHint')}</p>
      <div className={classes.chips}>
        {occasions.map((one) => (
          <label key={one} className={classes.chip} data-chosen={value.includes(one) || undefined}>
            <input type="checkbox" checked={value.includes(one)} onChange={() => toggle(one)} />
            {value.includes(one) && <IconCheck size={16} stroke={2.2} aria-hidden="true" />}
            {words(`occasions.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
