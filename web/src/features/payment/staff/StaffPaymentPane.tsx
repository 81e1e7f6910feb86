import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { StaffPayment } from '@/lib/api/contract-studio';
import { formatMoney } from '@/lib/money';
import { ErrorState } from '@/ui/Notice';
import { Pane, Part } from '@/ui/Pane';
import { Time } from '@/ui/Time';
import { Wait } from '@/ui/Wait';
import { staffPayment } from '../api/staff-payments';
import { usePaymentWords } from '../payment-words';
import { RefundList } from './RefundList';
import { ReturnForm } from './ReturnForm';
import { StaffPaymentState } from './StaffPaymentState';
import classes from './StaffPayments.module.css';

interface Props {
  id: string;
  /** whether this person may give money back */
  mayReturn: boolean;
  close: () => void;
}

/** One payment: what it was for, where it stands, what was given back, and the form to give back. */
export function StaffPaymentPane({ id, mayReturn, close }: Props) {
  const { t } = useTranslation('staff');
  const words = usePaymentWords();
  const { data, error, refetch } = useQuery(staffPayment(id));
  const title = data ? words.title(data.payment) : t('payments.of');
  return (
    <Pane title={title} line={data?.payment.receipt?.number} close={close}>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!error && !data && <Wait rows={3} height={72} />}
      {data && (
        <>
          <Facts of={data} />
          {data.refunds.length > 0 && (
            <Part title={t('payments.refunds')}>
              <RefundList refunds={data.refunds} />
            </Part>
          )}
          {data.refundable.amount > 0 && mayReturn && (
            <Part title={t('payments.giveBack')}>
              <ReturnForm key={data.refundable.amount} of={data} />
            </Part>
          )}
          {data.payment.state === 'captured' && !mayReturn && (
            <p className={classes.hint}>{t('payments.mayNot')}</p>
          )}
        </>
      )}
    </Pane>
  );
}

function Facts({ of: { payment, payer, email, refundable } }: { of: StaffPayment }) {
  const { t } = useTranslation('staff');
  const words = usePaymentWords();
  const method = words.method(payment);
  return (
    <dl className={classes.facts}>
      <Fact name={t('payments.state')}>
        <StaffPaymentState payment={payment} />
      </Fact>
      <Fact name={t('payments.sum')}>{formatMoney(payment.amount)}</Fact>
      {payment.refunded && <Fact name={t('payments.returned')}>{formatMoney(payment.refunded)}</Fact>}
      {refundable.amount > 0 && <Fact name={t('payments.left')}>{formatMoney(refundable)}</Fact>}
      <Fact name={t('payments.when')}>
        <Time at={payment.receipt?.paidAt ?? payment.createdAt} as="full" />
      </Fact>
      {method && <Fact name={t('payments.method')}>{method}</Fact>}
      <Fact name={t('payments.payer')}>{email ?? payer.id}</Fact>
      <Fact name={t('payments.id')}>{payment.id}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
