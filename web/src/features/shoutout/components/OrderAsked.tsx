import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { firstName } from '@/lib/names';
import { Panel } from '@/ui/Panel';
import classes from './CheckWish.module.css';
import { ForgetDetails } from './ForgetDetails';

/** What was wished for, as it was sent. */
export function OrderAsked({ order, guest }: { order: Shoutout; guest?: string }) {
  const { t } = useTranslation('shoutout');
  const name = firstName(order.performer.stageName);
  return (
    <Panel title={t('status.asked')}>
      <div className={classes.stack}>
        {order.prunedAt ? (
          <p>{t('status.pruned')}</p>
        ) : (
          <blockquote className={classes.words}>
            <p>{order.instructions}</p>
          </blockquote>
        )}
        <dl className={classes.facts}>
          {order.from && order.for === 'someone_else' && <Fact name={t('status.from')}>{order.from}</Fact>}
          {order.occasion && <Fact name={t('status.occasion')}>{t(`occasions.${order.occasion}`)}</Fact>}
          {order.giftMessage && <Fact name={t('status.gift')}>{order.giftMessage}</Fact>}
          <Fact name={t('status.seen')}>
            {t(order.public ? 'order.public' : 'order.private')}.{' '}
            <span className={classes.quiet}>
              {t(order.public ? 'order.publicHint' : 'order.privateHint', { name })}
            </span>
          </Fact>
        </dl>
        {order.may.includes('forget') && <ForgetDetails id={order.id} guest={guest} />}
      </div>
    </Panel>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
