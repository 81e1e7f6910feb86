import { TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import { handleFault, tidyHandle } from '../handle';
import classes from './fields.module.css';

interface Props {
  value: string;
  error?: string | null;
  onChange: (value: string) => void;
}

/** The name in the page's address; its form is judged while one types. */
export function HandleField({ value, error, onChange }: Props) {
  const { t } = useTranslation('studio');
  const fault = value === '' ? undefined : handleFault(value);
  const good = value !== '' && !fault && !error;
  return (
    <TextInput
      label={t('fields.handle')}
      value={value}
      onChange={(event) => onChange(tidyHandle(event.currentTarget.value))}
      error={error ?? (fault && t(`fields.handleFaults.${fault}`))}
      description={t('fields.handleHint', {
        address: `${location.host}/@${value || t('fields.handleExample')}`,
      })}
      leftSection={<span className={classes.at}>@</span>}
      rightSection={good && <IconCheck size={18} stroke={2} className={classes.good} aria-hidden="true" />}
      autoCapitalize="none"
      autoCorrect="off"
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      required
      withAsterisk={false}
    />
  );
}
