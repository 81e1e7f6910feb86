import { useState } from 'react';
import { useTranslation } from '@/i18n';
import type { BillingNeed } from '@/lib/api/contract';
import { isProblem } from '@/lib/api/problem';
import { type BillingField, billingFaults, billingOf, noPayers, serverFaults } from './billing';

export type BillingErrors = Partial<Record<BillingField, string>>;

/** Who pays, for as long as the page is open: what was typed, what is wrong with it, what is sent. */
export function usePayers(asked: BillingNeed | undefined, tried: boolean, error: unknown) {
  const { t } = useTranslation('billing');
  const [payers, change] = useState(noPayers);
  const own = billingFaults(payers, asked);
  const faults = { ...(isProblem(error) && serverFaults(error.codes, asked)), ...(tried && own) };
  const errors: BillingErrors = Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, t(`faults.${fault}`)]),
  );
  return { payers, change, errors, faulty: Object.keys(own).length > 0, billing: billingOf(payers, asked) };
}
