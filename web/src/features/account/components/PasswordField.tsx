import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTexts } from '@/i18n';
import { strengthOf } from '../rules';
import classes from './FormPage.module.css';

const levels = { weak: 1, fair: 2, strong: 3 } as const;

/** A new password with a hint about its strength, in words and as a bar. */
export function NewPasswordField(props: PasswordInputProps) {
  const t = useTexts();
  const strength = strengthOf(String(props.value ?? ''));
  return (
    <>
      <PasswordInput description={t('account.passwordHint')} autoComplete="new-password" {...props} />
      {props.value && (
        <p className={classes.strength} role="status">
          <meter
            min={0}
            max={3}
            low={1.5}
            high={2.5}
            optimum={3}
            value={levels[strength]}
            aria-hidden="true"
          />
          {t(`account.strength.${strength}`)}
        </p>
      )}
    </>
  );
}
