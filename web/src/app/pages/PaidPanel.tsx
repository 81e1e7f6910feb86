import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { postQuery } from '@/features/catalog/api/get-post';
import { usePaymentWords } from '@/features/payment/payment-words';
import { useSubscription } from '@/features/subscription/api/get-subscription';
import { useTexts } from '@/i18n';
import type { Payment, Post, Subscription } from '@/lib/api/contract';
import type { CheckoutMemory } from '@/lib/checkout';
import { formatMoney } from '@/lib/money';
import { pictureUrl, stillOf } from '@/lib/picture';
import { isForItem, isForSubscription } from '@/lib/purpose';
import { useMe } from '@/lib/session';
import { shortDay } from '@/lib/time';
import { LinkButton } from '@/ui/LinkButton';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import classes from './CheckoutReturnPage.module.css';
import { ThanksPanel } from './ThanksPanel';

const TurnOffSheet = lazy(() => import('@/features/subscription/components/TurnOffSheet'));

interface Props {
  payment: Payment;
  memory?: CheckoutMemory;
  subscription?: Subscription;
}

/** Watch now; then the receipt, the next charge and the way out. */
export function PaidPanel({ payment, memory: kept }: Props) {
  const t = useTexts();
  const { data: subscription } = useSubscription(isForSubscription(payment) ? payment.purpose.id : undefined);
  const { data: post } = useQuery({
    ...postQuery(payment.purpose.id ?? ''),
    enabled: isForItem(payment) && kept === undefined,
  });
  const memory = withPost(withSubscription(kept, subscription), post);
  const title = payment.state === 'authorised' ? t('pay.held') : t('pay.received');
  return (
    <ThanksPanel title={title} lead={<Lead payment={payment} memory={memory} />} picture={memory?.picture}>
      <Acts payment={payment} memory={memory} />
      <Receipt payment={payment} memory={memory} subscription={subscription} />
    </ThanksPanel>
  );
}

function Lead({ payment, memory }: Props) {
  const t = useTexts();
  const name = memory?.performer?.name;
  const title = memory?.title ?? payment.purpose.title;
  const words = () => {
    if (memory?.renews && name) return t('pay.receivedPlan', { name });
    if (payment.purpose.kind === 'tip' && name) return t('pay.receivedTip', { name });
    if (itemOf(payment, memory) && title) return t('pay.receivedItem', { title });
    return t('pay.receivedPlain');
  };
  return words();
}

function Acts({ payment, memory }: Props) {
  const t = useTexts();
  const item = itemOf(payment, memory);
  const handle = memory?.performer?.handle;
  return (
    <>
      {item ? (
        <LinkButton
          to="/p/$id"
          params={{ id: item }}
          size="lg"
          fullWidth
          leftSection={<IconPlayerPlayFilled size={18} aria-hidden="true" />}
        >
          {t('pay.watchNow')}
        </LinkButton>
      ) : (
        handle && (
          <LinkButton to="/@{$handle}" params={{ handle }} size="lg" fullWidth>
            {t('pay.seePage', { name: memory?.performer?.name ?? handle })}
          </LinkButton>
        )
      )}
      <LinkButton to="/library" size="lg" fullWidth variant="default">
        {t('pay.openLibrary')}
      </LinkButton>
    </>
  );
}

function Receipt({ payment, memory, subscription }: Props) {
  const t = useTexts();
  const [turningOff, setTurningOff] = useState(false);
  const { me } = useMe();
  const words = usePaymentWords();
  const method = words.method(payment);
  return (
    <section className={classes.card} aria-label={t('pay.receipt')}>
      <dl className={classes.rows}>
        <div className={classes.first}>
          <dt>{t('pay.paidToday')}</dt>
          <dd>
            <Sum money={payment.amount} />
          </dd>
        </div>
        <div>
          <dt>{method ?? t('pay.date')}</dt>
          <dd>
            <Time at={payment.createdAt} as="full" />
          </dd>
        </div>
        <div>
          <dt>{t('pay.receipt')}</dt>
          <dd>{payment.receipt?.number ?? payment.id.slice(0, 13)}</dd>
        </div>
        {memory?.renews && (
          <div className={classes.line}>
            <dt>{t('pay.nextCharge')}</dt>
            <dd>
              {t('pay.nextChargeOn', {
                sum: formatMoney(subscription?.plan.price ?? payment.amount),
                day: shortDay(memory.renews),
              })}
            </dd>
          </div>
        )}
      </dl>
      {me && <p className={classes.small}>{t('pay.receiptMail', { email: me.email })}</p>}
      {subscription && (
        <button type="button" className={classes.wayOut} onClick={() => setTurningOff(true)}>
          {t('pay.wayOut')}
        </button>
      )}
      {subscription && turningOff && (
        <Suspense>
          <TurnOffSheet subscription={subscription} onClose={() => setTurningOff(false)} />
        </Suspense>
      )}
    </section>
  );
}

/** The server's own words about the subscription, where they are there already. */
function withSubscription(memory?: CheckoutMemory, subscription?: Subscription): CheckoutMemory | undefined {
  if (!subscription) return memory;
  const { performer, plan, currentPeriodEnd } = subscription;
  return {
    from: '/',
    title: plan.name,
    picture: pictureUrl(performer.avatar, 'large'),
    ...memory,
    performer: { handle: performer.handle, name: performer.stageName },
    renews: currentPeriodEnd ?? memory?.renews,
  };
}

/** Coming back in another window, nothing is remembered: the post itself knows its picture and its name. */
function withPost(memory?: CheckoutMemory, post?: Post): CheckoutMemory | undefined {
  if (memory || !post) return memory;
  const first = post.media[0];
  return {
    from: '/',
    title: post.title ?? '',
    picture: first && stillOf(first, 'large'),
    watch: post.id,
    performer: { handle: post.performer.handle, name: post.performer.stageName },
  };
}

function itemOf(payment: Payment, memory?: CheckoutMemory): string | undefined {
  return memory?.watch ?? (isForItem(payment) ? payment.purpose.id : undefined);
}
