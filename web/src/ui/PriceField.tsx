import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatLocale } from '@/lib/locale';
import classes from './PriceField.module.css';

interface Props {
  label: string;
  currency: string;
  value: string;
  error?: ReactNode;
  onChange: (value: string) => void;
  /** what the number means, beside it */
  children?: ReactNode;
}

/** A sum to type, its currency around it and its meaning beside it. */
export function PriceField({ label, currency, value, error, onChange, children }: Props) {
  return (
    <div className={classes.field}>
      <TextInput
        className={classes.input}
        label={label}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        error={error}
        maxLength={10}
        leftSection={<span className={classes.sign}>{signOf(currency)}</span>}
        rightSection={<span className={classes.code}>{currency}</span>}
        rightSectionWidth={52}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {children && <div className={classes.meaning}>{children}</div>}
    </div>
  );
}

function signOf(currency: string): string {
  const format = new Intl.NumberFormat(formatLocale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
}
