import { PaymentList } from '@/features/payment/components/PaymentList';
import { useTexts } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { PageHead, PhoneHead } from '@/ui/PageHead';
import classes from './narrow.module.css';

export function PaymentsPage() {
  const t = useTexts();
  useTitle(t('pay.history.title'));
  return (
    <div className={classes.page}>
      <PhoneHead title={<h1 className={classes.phoneTitle}>{t('pay.history.title')}</h1>} />
      <div className={classes.desktop}>
        <PageHead title={t('pay.history.title')} />
      </div>
      <PaymentList />
    </div>
  );
}
