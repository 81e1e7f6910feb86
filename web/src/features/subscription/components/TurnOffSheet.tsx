import { Button } from '@mantine/core';
import { useTexts } from '@/i18n';
import type { Subscription } from '@/lib/api/contract';
import { fullDay } from '@/lib/time';
import { ErrorState } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { useSetRenewal } from '../api/set-renewal';

/** The second of the two clicks: what stays, until when, and that nothing more is charged. */
export default function TurnOffSheet({
  subscription,
  onClose,
}: {
  subscription: Subscription;
  onClose: () => void;
}) {
  const t = useTexts();
  const renewal = useSetRenewal(subscription.id);
  const day = fullDay(subscription.currentPeriodEnd ?? new Date());
  const turnOff = () =>
    renewal.mutate(false, {
      onSuccess: () => {
        toast(t('library.isOff', { day }));
        onClose();
      },
    });
  return (
    <Sheet title={t('library.turnOffTitle', { name: subscription.performer.stageName })} onClose={onClose}>
      <p>{t('library.turnOffHint', { day })}</p>
      {renewal.isError && <ErrorState error={renewal.error} />}
      <div style={{ display: 'grid', gap: 8, marginTop: 20 }}>
        <Button size="lg" loading={renewal.isPending} onClick={turnOff}>
          {t('library.turnOff')}
        </Button>
        <Button size="lg" variant="default" onClick={onClose}>
          {t('library.keep')}
        </Button>
      </div>
    </Sheet>
  );
}
