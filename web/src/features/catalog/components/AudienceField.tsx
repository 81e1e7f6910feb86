import { IconLock, IconUsers, IconWorld } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from '@/i18n';
import type { Audience } from '@/lib/api/contract';
import classes from './AudienceField.module.css';

const choices = [
  { value: 'public', icon: IconWorld },
  { value: 'subscribers', icon: IconUsers },
  { value: 'paid', icon: IconLock },
] as const;

/** Who sees it: three cards, one choice. */
export function AudienceField({ value, onChange }: { value: Audience; onChange: (value: Audience) => void }) {
  const { t } = useTranslation('studio');
  const id = useId();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('editor.audience')}</legend>
      <div className={classes.cards}>
        {choices.map(({ value: choice, icon: Icon }) => (
          <label key={choice} className={classes.card}>
            <input
              type="radio"
              name="audience"
              className={classes.radio}
              aria-labelledby={`${id}-${choice}`}
              aria-describedby={`${id}-${choice}-hint`}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span className={classes.name} id={`${id}-${choice}`}>
              <Icon size={18} stroke={1.8} aria-hidden="true" />
              {t(`audience.${choice}`)}
            </span>
            <span className={classes.hint} id={`${id}-${choice}-hint`}>
              {t(`audience.${choice}Hint`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
