import { useTranslation } from '@/i18n';
import type { Payment } from '@/lib/api/contract';
import { StateBadge } from '@/ui/StateBadge';
import { usePaymentWords } from '../payment-words';

/** Where it stands, and that a part of it went back. */
export function StaffPaymentState({ payment }: { payment: Payment }) {
  const { t } = useTranslation('staff');
  const words = usePaymentWords();
  const part = payment.state === 'captured' && payment.refunded;
  return (
    <span>
      <StateBadge tone={words.tone(payment)}>
        {t(part ? 'payments.partly' : `payments.states.${payment.state}`)}
      </StateBadge>
    </span>
  );
}
