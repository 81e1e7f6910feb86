import { useLocation } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import { given } from '@/lib/api/client';
import type { PerformerSummary, Plan } from '@/lib/api/contract';
import { useIntent } from '@/lib/api/idempotency';
import { formatMoney } from '@/lib/money';
import { pictureUrl } from '@/lib/picture';
import { afterPeriod, fullDay } from '@/lib/time';
import { CheckAndPay } from '@/ui/CheckAndPay';
import { Rich } from '@/ui/Rich';
import { Sheet } from '@/ui/Sheet';
import { subscribe } from '../api/subscribe';

interface Props {
  performer: PerformerSummary;
  plan: Plan;
  watch?: string;
  onClose: () => void;
}

export default function SubscribeSheet({ performer, plan, watch, onClose }: Props) {
  const t = useTexts();
  const intent = useIntent();
  const from = useLocation({ select: ({ href }) => href });
  const { handle, stageName } = performer;
  const sum = formatMoney(plan.price);
  const day = fullDay(afterPeriod(plan.period));
  const title = `${plan.name}, ${t(`pay.terms.${plan.period}`).toLocaleLowerCase()}`;
  const pay = async () =>
    given((await intent.run({ planId: plan.id }, (key) => subscribe(plan.id, key))).payment);
  return (
    <Sheet title={t('pay.check')} onClose={onClose}>
      <CheckAndPay
        title={title}
        performer={stageName}
        picture={performer.avatar}
        sum={plan.price}
        renewal={<Rich text={t('pay.renews', { day, sum, every: t(`pay.every.${plan.period}`) })} />}
        wayOut={t('pay.toCancel', { name: stageName, word: t(`pay.monthWord.${plan.period}`) })}
        button={t('pay.subscribeAndPay', { sum })}
        memory={{
          from,
          watch,
          title,
          picture: pictureUrl(performer.avatar, 'large'),
          performer: { handle, name: stageName },
          renews: afterPeriod(plan.period).toISOString(),
        }}
        pay={pay}
      />
    </Sheet>
  );
}
