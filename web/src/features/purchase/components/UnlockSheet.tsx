import { useLocation } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Money, Post } from '@/lib/api/contract';
import { useIntent } from '@/lib/api/idempotency';
import { formatMoney } from '@/lib/money';
import { CheckAndPay } from '@/ui/CheckAndPay';
import { Sheet } from '@/ui/Sheet';
import { unlockItem } from '../api/unlock-item';

interface Props {
  post: Post;
  price: Money;
  onClose: () => void;
}

export default function UnlockSheet({ post, price, onClose }: Props) {
  const t = useTexts();
  const intent = useIntent();
  const from = useLocation({ select: ({ href }) => href });
  const { handle, stageName } = post.performer;
  const title = post.title || t('post.untitled', { name: stageName });
  const preview = post.media[0]?.preview;
  const pay = async () => (await intent.run({ unlock: post.id }, (key) => unlockItem(post.id, key))).payment;
  return (
    <Sheet title={t('pay.check')} onClose={onClose}>
      <CheckAndPay
        title={title}
        performer={stageName}
        picture={preview ?? post.performer.avatar}
        sum={price}
        wayOut={t('pay.oneTime')}
        button={t('pay.payAndUnlock', { sum: formatMoney(price) })}
        memory={{ from, watch: post.id, title, picture: preview, performer: { handle, name: stageName } }}
        pay={pay}
      />
    </Sheet>
  );
}
