import '@mantine/core/styles/Switch.layer.css';
import { Button, Switch, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { OfferFields, OwnOffer } from '@/lib/api/contract-shoutout';
import { ownShare, percentOf, usualCommission } from '@/lib/commission';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { wishChars } from '@/lib/limits';
import { formatMoney, parseMoney } from '@/lib/money';
import { Panel } from '@/ui/Panel';
import { PriceField } from '@/ui/PriceField';
import { Rich } from '@/ui/Rich';
import { OccasionBoxes } from './OccasionBoxes';
import classes from './OfferForm.module.css';
import { currencyOf, dayField, draftOf, type OfferDraft, offerFaults, sentOf } from './offer-fields';

interface Props {
  offer: OwnOffer;
  account: string;
  commission?: number;
  saving: boolean;
  save: (fields: OfferFields) => Promise<unknown>;
  errors: Record<string, string>;
  intro: (value: string | null, onChange: (media: string | null) => void) => ReactNode;
}

/** What a personal video costs, how long it takes, how many at once. What is typed is kept until it is saved. */
export function OfferForm({
  offer,
  account,
  commission = usualCommission,
  saving,
  save,
  errors,
  intro,
}: Props) {
  const { t } = useTranslation('studio');
  const key = `offer-${account}`;
  const form = useRef<HTMLFormElement>(null);
  const [kept, setKept] = useState(() => recallKept<OfferDraft>(key));
  const [tried, setTried] = useState(false);
  const draft = kept ?? draftOf(offer);
  const change = (part: Partial<OfferDraft>) => {
    const next = { ...draft, ...part };
    keep(key, next);
    setKept(next);
  };
  const reset = () => {
    dropKept(key);
    setKept(undefined);
  };
  const currency = currencyOf(offer);
  const price = parseMoney(draft.price, currency);
  const { bounds, money } = offer;
  const words = {
    min: bounds.minDays,
    max: bounds.maxDays,
    sum: formatMoney({ amount: 6000, currency }),
  };
  const faults = tried ? offerFaults(draft, offer) : {};
  const fault = (field: 'price' | 'days' | 'most', sent: string) => {
    const found = faults[field];
    if (!found) return errors[sent];
    const bound = found === 'priceLow' ? bounds.minPrice : bounds.maxPrice;
    return t(`offer.${found}`, found.startsWith('priceN') ? words : { ...words, sum: formatMoney(bound) });
  };
  const submit = async () => {
    setTried(true);
    if (!price || Object.keys(offerFaults(draft, offer)).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    await save(sentOf(draft, price)).then(reset, () => undefined);
  };
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Panel>
        <div className={classes.fields}>
          <Switch
            size="md"
            label={t('offer.available')}
            description={t('offer.availableHint')}
            checked={draft.available}
            onChange={(event) => change({ available: event.currentTarget.checked })}
          />
          <div>
            <PriceField
              label={t('offer.price')}
              currency={currency}
              value={draft.price}
              error={fault('price', 'price')}
              onChange={(value) => change({ price: value })}
            >
              {price && price.amount > 0 ? (
                <Rich text={t('share.each', { sum: formatMoney(ownShare(price, commission)) })} />
              ) : (
                t('share.before', { percent: percentOf(commission) })
              )}
            </PriceField>
            <p className={classes.hint}>
              {t('offer.bounds', { min: formatMoney(bounds.minPrice), max: formatMoney(bounds.maxPrice) })}
            </p>
          </div>
          <TextInput
            className={classes.short}
            label={t('offer.days')}
            description={`${t('offer.daysHint', words)} ${t(`offer.${money}`)}`}
            inputMode="numeric"
            maxLength={3}
            value={draft.days}
            error={fault('days', 'deliveryDays')}
            onChange={(event) => change({ days: event.currentTarget.value })}
          />
          <TextInput
            className={classes.short}
            label={t('offer.most')}
            description={t('offer.mostHint')}
            inputMode="numeric"
            maxLength={4}
            value={draft.most}
            error={fault('most', 'maxOpen')}
            onChange={(event) => change({ most: event.currentTarget.value })}
          />
          <TextInput
            className={classes.short}
            type="date"
            label={t('offer.pause')}
            description={t('offer.pauseHint')}
            min={dayField(new Date(Date.now() + 24 * 3600_000))}
            value={draft.pause}
            error={errors.pausedUntil}
            onChange={(event) => change({ pause: event.currentTarget.value })}
          />
        </div>
      </Panel>
      <Panel>
        <div className={classes.fields}>
          <OccasionBoxes value={draft.occasions} onChange={(occasions) => change({ occasions })} />
          <Textarea
            label={t('offer.hint')}
            description={t('offer.hintHint')}
            autosize
            minRows={2}
            maxLength={wishChars}
            value={draft.hint}
            error={errors.instructionsHint}
            onChange={(event) => change({ hint: event.currentTarget.value })}
          />
          {intro(draft.intro, (media) => change({ intro: media }))}
          {errors.introMediaId && <p className={classes.fault}>{errors.introMediaId}</p>}
        </div>
      </Panel>
      <div className={classes.foot}>
        <Button type="submit" size="md" loading={saving}>
          {t('offer.save')}
        </Button>
        {kept && (
          <>
            <Button variant="default" onClick={reset}>
              {t('offer.throwAway')}
            </Button>
            <span className={classes.hint}>{t('offer.keptHint')}</span>
          </>
        )}
      </div>
    </form>
  );
}
