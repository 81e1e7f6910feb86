import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Earning } from '@/lib/api/contract-studio';
import { ownPerformer } from '@/lib/own-performer';
import { ownWords } from './own-words';

/** Earnings in the words of the performer who reads them. */
export function useOwnWords() {
  const { t } = useTranslation('studio');
  const name = useQuery(ownPerformer).data?.stageName;
  return (earnings: Earning[]): Earning[] =>
    earnings.map((earning) => ({ ...earning, why: ownWords(earning.why, name, t('earnings.tip')) }));
}
