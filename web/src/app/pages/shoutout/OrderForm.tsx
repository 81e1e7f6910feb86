import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { WhoPays } from '@/features/payment/components/when-asked';
import { usePayers } from '@/features/payment/use-payers';
import { offerQuery } from '@/features/shoutout/api/offer';
import { CheckWish } from '@/features/shoutout/components/CheckWish';
import { WishForm } from '@/features/shoutout/components/WishForm';
import { emailFault, faultsOf, keepWish, recallWish, type Wish } from '@/features/shoutout/wish';
import { useTranslation } from '@/i18n';
import type { Performer } from '@/lib/api/contract';
import type { ShoutoutOffer } from '@/lib/api/contract-shoutout';
import { useFaultFocus } from '@/lib/hooks/use-fault-focus';
import { usePhone } from '@/lib/hooks/use-media';
import { firstName } from '@/lib/names';
import { useMe } from '@/lib/session';
import { PhoneHead } from '@/ui/PageHead';
import { Wait } from '@/ui/Wait';
import { Intro } from './Intro';
import { OrderAside, OrderBar } from './OrderAside';
import { OrderStrip, Steps } from './OrderHead';
import classes from './RequestPage.module.css';
import { useOrderErrors } from './use-order-errors';
import { usePlacing } from './use-placing';
import { useSeenPrice } from './use-seen-price';

const route = getRouteApi('/fan/@{$handle}/request');

interface Props {
  performer: Performer;
  offer: ShoutoutOffer;
}

/** The two steps of an order. What is typed is kept on this device until the order is placed. */
export function OrderForm({ performer, offer }: Props) {
  const { t } = useTranslation('shoutout');
  const { handle, stageName } = performer;
  const navigate = useNavigate({ from: '/@{$handle}/request' });
  const { me } = useMe();
  const phone = usePhone();
  const [wish, setWish] = useState(() => recallWish(handle));
  const [tried, setTried] = useState(false);
  const { place, placing, error, forget } = usePlacing();
  const { form, focusFault } = useFaultFocus(error);
  const price = useSeenPrice(offer.price);
  const queries = useQueryClient();
  const askAgain = useCallback(
    () => void queries.invalidateQueries({ queryKey: offerQuery(handle).queryKey }),
    [queries, handle],
  );
  const checking = route.useSearch().step === 'check' && Object.keys(faultsOf(wish)).length === 0;
  const who = usePayers(offer.billing, tried, error);
  const errors = useOrderErrors(wish, tried, error, { asksEmail: !me && checking, elsewhere: who.errors });
  const name = firstName(stageName);
  const to = wish.for === 'someone_else' ? wish.to.trim() : '';
  const title = to ? t('order.titleFor', { name, to }) : t('order.title', { name });
  const change = (part: Partial<Wish>) => {
    forget();
    setWish((old) => {
      const next = { ...old, ...part };
      keepWish(handle, next);
      return next;
    });
  };
  const back = () => void navigate({ search: {}, replace: true });
  const go = () => {
    setTried(true);
    if (!checking) {
      if (Object.keys(faultsOf(wish)).length > 0) return focusFault();
      setTried(false);
      return void navigate({ search: { step: 'check' } });
    }
    if ((!me && emailFault(wish.email)) || who.faulty) return focusFault();
    price.accept();
    void place({ performer, wish, price: offer.price, guest: !me, title, billing: who.billing });
  };
  // A field of the first step that the server refuses is shown there.
  const backTo = checking && errors.firstStep;
  useEffect(() => {
    if (backTo) void navigate({ search: {}, replace: true });
  }, [backTo, navigate]);
  const pay = { performer, offer, checking, placing, price, error: errors.rest, askAgain };
  return (
    <form
      ref={form}
      className={classes.page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <PhoneHead title={t('order.phoneTitle', { name })}>
        <span className={classes.stepOf}>{t('order.step', { n: checking ? 2 : 1 })}</span>
      </PhoneHead>
      <div className={classes.head}>
        <h1>{title}</h1>
        <Steps checking={checking} money={offer.money} onFirst={back} />
      </div>
      <div className={classes.columns}>
        <div className={classes.form}>
          {phone && <OrderStrip performer={performer} offer={offer} />}
          {phone && !checking && offer.intro && (
            <Intro intro={offer.intro} name={name} onExpired={askAgain} />
          )}
          {checking ? (
            <CheckWish
              wish={wish}
              name={name}
              logIn={me ? undefined : { next: `/@${handle}/request?step=check` }}
              errors={errors.fields}
              onChange={change}
              onBack={back}
            >
              {offer.billing && (
                <Suspense fallback={<Wait rows={1} height={320} />}>
                  <WhoPays
                    asked={offer.billing}
                    payers={who.payers}
                    errors={who.errors}
                    onChange={(payers) => {
                      forget();
                      who.change(payers);
                    }}
                  />
                </Suspense>
              )}
            </CheckWish>
          ) : (
            <WishForm offer={offer} name={name} wish={wish} errors={errors.fields} onChange={change} />
          )}
        </div>
        {phone ? <OrderBar {...pay} /> : <OrderAside {...pay} />}
      </div>
    </form>
  );
}
