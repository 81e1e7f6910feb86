import '@mantine/core/styles/Switch.layer.css';
import { Switch } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fieldsOf, isPaused } from '@/features/shoutout/studio/offer-fields';
import { changeOffer, ownOffer } from '@/features/shoutout/studio/requests';
import { useTranslation } from '@/i18n';
import { usePhone } from '@/lib/hooks/use-media';
import { formatMoney } from '@/lib/money';
import { shortDay } from '@/lib/time';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import classes from './RequestsPage.module.css';

/** Taking requests or not, with one touch. */
export function OfferSwitch() {
  const { t } = useTranslation('studio');
  const phone = usePhone();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const { data: offer } = useQuery(ownOffer);
  const change = useMutation({
    mutationFn: changeOffer,
    onSuccess: (next) => queries.setQueryData(ownOffer.queryKey, next),
    onError: (error) => toast(problemText(error), 'bad'),
  });
  if (!offer?.price) return null;
  const fields = fieldsOf(offer, offer.price);
  const available = change.isPending ? !offer.available : offer.available;
  const long = available ? t('offer.open', { sum: formatMoney(offer.price) }) : t('offer.closed');
  return (
    <Switch
      className={classes.switch}
      size="md"
      aria-label={t('offer.available')}
      label={phone ? t(available ? 'offer.openShort' : 'offer.closedShort') : long}
      checked={available}
      onChange={() => change.mutate({ ...fields, available: !offer.available })}
    />
  );
}

/** The offer in one line, and the way to change it. */
export function OfferLine() {
  const { t } = useTranslation('studio');
  const { data: offer } = useQuery(ownOffer);
  if (!offer?.price) return null;
  const words = {
    sum: formatMoney(offer.price),
    within: t('offer.within', { count: offer.deliveryDays }),
    count: offer.maxOpen ?? 0,
  };
  return (
    <p className={classes.offer}>
      <IconAdjustmentsHorizontal size={18} stroke={1.8} aria-hidden="true" />
      <span>
        {t(offer.maxOpen ? 'offer.summaryMost' : 'offer.summary', words)}{' '}
        {isPaused(offer) && offer.pausedUntil && t('offer.pausedUntil', { day: shortDay(offer.pausedUntil) })}
      </span>
      <Link to="/studio/offer">{t('offer.change')}</Link>
    </p>
  );
}
