import { Button } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { Fragment, lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { LinkButton } from '@/ui/LinkButton';
import { buyerActs } from '../acts';
import classes from './OrderActs.module.css';

const CancelSheet = lazy(() => import('./CancelSheet'));
const ComplaintSheet = lazy(() => import('./ComplaintSheet'));

interface Props {
  order: Shoutout;
  guest?: string;
  /** how it is paid is more than this feature's */
  pay: ReactNode;
}

/** What the buyer may do now, as the server says it. */
export function OrderActs({ order, guest, pay }: Props) {
  const { t } = useTranslation('shoutout');
  const [open, setOpen] = useState<'cancel' | 'complain'>();
  const token = order.link?.split('/').at(-1);
  const close = () => setOpen(undefined);
  return (
    <div className={classes.acts}>
      {token && (
        <LinkButton
          to="/s/$token"
          params={{ token }}
          size="lg"
          leftSection={<IconPlayerPlayFilled size={18} aria-hidden="true" />}
        >
          {t('status.watch')}
        </LinkButton>
      )}
      {buyerActs(order).map(({ act }) =>
        act === 'pay' ? (
          <Fragment key={act}>{pay}</Fragment>
        ) : (
          <Button
            key={act}
            size="lg"
            variant="default"
            onClick={() => setOpen(act === 'cancel' ? 'cancel' : 'complain')}
          >
            {t(act === 'cancel' ? 'status.cancel' : 'complaint.act')}
          </Button>
        ),
      )}
      <Suspense>
        {open === 'cancel' && <CancelSheet order={order} guest={guest} onClose={close} />}
        {open === 'complain' && <ComplaintSheet order={order} guest={guest} onClose={close} />}
      </Suspense>
    </div>
  );
}
