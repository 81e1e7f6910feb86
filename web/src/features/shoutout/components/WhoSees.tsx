import { IconEyeOff, IconWorld } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from '@/i18n';
import classes from './WishForm.module.css';

const choices = [
  { value: false, word: 'private', icon: IconEyeOff },
  { value: true, word: 'public', icon: IconWorld },
] as const;

interface Props {
  value: boolean;
  name: string;
  onChange: (open: boolean) => void;
}

/** Private or public: two cards, one choice. */
export function WhoSees({ value, name, onChange }: Props) {
  const { t } = useTranslation('shoutout');
  const id = useId();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('order.who')}</legend>
      <div className={classes.cards}>
        {choices.map(({ value: choice, word, icon: Icon }) => (
          <label key={word} className={classes.card}>
            <input
              type="radio"
              className={classes.dot}
              name={id}
              checked={choice === value}
              aria-labelledby={`${id}-${word}`}
              aria-describedby={`${id}-${word}-hint`}
              onChange={() => onChange(choice)}
            />
            <span className={classes.cardName} id={`${id}-${word}`}>
              {t(`order.${word}`)}
            </span>
            <span className={classes.cardHint} id={`${id}-${word}-hint`}>
              {t(`order.${word}Hint`, { name })}
            </span>
            <Icon className={classes.cardIcon} size={22} stroke={1.8} aria-hidden="true" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
