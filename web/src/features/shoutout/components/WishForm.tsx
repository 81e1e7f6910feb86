import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from '@/i18n';
import { occasions, type ShoutoutOffer } from '@/lib/api/contract-shoutout';
import { most, type Wish } from '../wish';
import { GoodWishes } from './GoodWishes';
import { OccasionChips } from './OccasionChips';
import { WhoSees } from './WhoSees';
import classes from './WishForm.module.css';

export type WishErrors = Partial<Record<keyof Wish, string>>;

interface Props {
  offer: ShoutoutOffer;
  name: string;
  wish: Wish;
  errors: WishErrors;
  onChange: (part: Partial<Wish>) => void;
}

/** For whom, from whom, what about, what to say, who may see it. */
export function WishForm({ offer, name, wish, errors, onChange }: Props) {
  const { t } = useTranslation('shoutout');
  const id = useId();
  const someoneElse = wish.for === 'someone_else';
  return (
    <>
      <div>
        <p className={classes.legend} id={`${id}-for`}>
          {t('order.forWhom')}
        </p>
        <SegmentedControl
          fullWidth
          size="md"
          aria-labelledby={`${id}-for`}
          className={classes.switch}
          value={wish.for}
          onChange={(value) => onChange({ for: value as Wish['for'] })}
          data={(['myself', 'someone_else'] as const).map((value) => ({
            value,
            label: t(`order.${value}`),
          }))}
        />
      </div>
      <div className={classes.pair} data-single={!someoneElse || undefined}>
        <TextInput
          name="to"
          label={t(someoneElse ? 'order.to' : 'order.toMe')}
          maxLength={most.name}
          autoComplete="off"
          value={wish.to}
          error={errors.to}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
        />
        {someoneElse && (
          <TextInput
            name="from"
            label={t('order.from')}
            maxLength={most.name}
            autoComplete="given-name"
            value={wish.from}
            error={errors.from}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
        )}
      </div>
      <OccasionChips
        offered={offer.occasions.length > 0 ? offer.occasions : [...occasions]}
        value={wish.occasion}
        onChange={(occasion) => onChange({ occasion })}
      />
      <div>
        <Textarea
          name="instructions"
          label={t('order.say', { name })}
          placeholder={offer.instructionsHint ?? t('order.sayHint')}
          autosize
          minRows={4}
          maxRows={12}
          value={wish.instructions}
          error={errors.instructions}
          onChange={(event) => onChange({ instructions: event.currentTarget.value })}
        />
        <GoodWishes count={wish.instructions.length} most={most.instructions} />
      </div>
      {someoneElse && (
        <TextInput
          name="giftMessage"
          label={t('order.gift')}
          description={t('order.giftHint')}
          maxLength={most.gift}
          value={wish.giftMessage}
          error={errors.giftMessage}
          onChange={(event) => onChange({ giftMessage: event.currentTarget.value })}
        />
      )}
      <WhoSees value={wish.public} name={name} onChange={(open) => onChange({ public: open })} />
    </>
  );
}
