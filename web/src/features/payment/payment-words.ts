import { useTranslation } from '@/i18n';
import type { Payment, PaymentState } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import type { Tone } from '@/ui/StateBadge';

const tones: Record<PaymentState, Tone> = {
  created: 'wait',
  requires_action: 'wait',
  authorised: 'wait',
  captured: 'good',
  failed: 'bad',
  cancelled: 'off',
  refunded: 'off',
  disputed: 'bad',
};

/** A payment in words: what it was for, where it stands and why. */
export function usePaymentWords() {
  const { t, i18n } = useTranslation('fan');
  const kind = (payment: Payment) => {
    const key = `pay.history.kinds.${payment.purpose.kind}`;
    return i18n.exists(key, { ns: 'fan' }) ? t(key as 'pay.history.kinds.tip') : '';
  };
  return {
    kind,
    title: (payment: Payment) => payment.purpose.title || kind(payment) || payment.id,
    tone: (payment: Payment) => tones[payment.state],
    state: (payment: Payment) => t(`pay.history.states.${payment.state}`),
    reason: (payment: Payment) => {
      if (payment.refunded && payment.state !== 'refunded') {
        return t('pay.history.partly', { sum: formatMoney(payment.refunded) });
      }
      if (payment.state === 'captured') return undefined;
      return payment.failure?.message ?? t(`pay.history.reasons.${payment.state}`);
    },
    method: ({ method, receipt }: Payment) => receipt?.method ?? method ?? undefined,
  };
}

/** A sum that was never taken is struck through. */
export const neverTaken = ({ state }: Payment) => state === 'failed' || state === 'cancelled';
