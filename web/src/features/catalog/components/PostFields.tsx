import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from '@/i18n';
import { ownShare, percentOf, usualCommission } from '@/lib/commission';
import { textChars, titleChars } from '@/lib/limits';
import { formatMoney, parseMoney } from '@/lib/money';
import { Panel } from '@/ui/Panel';
import { PriceField } from '@/ui/PriceField';
import { Rich } from '@/ui/Rich';
import type { Bounds } from '../studio/checks';
import type { Draft } from '../studio/draft';
import { AudienceField } from './AudienceField';
import classes from './PostFields.module.css';

interface Props {
  draft: Draft;
  bounds: Bounds;
  commission?: number;
  onChange: (change: Partial<Draft>) => void;
}

/** What is said about the post, who sees it, and what it costs. */
export function PostFields({ draft, bounds, commission, onChange }: Props) {
  const { t } = useTranslation('studio');
  return (
    <Panel>
      <div className={classes.fields}>
        <TextInput
          label={
            <span className={classes.label}>
              {t('editor.title')}
              <span className={classes.count}>
                {t('editor.count', { count: draft.title.length, most: titleChars })}
              </span>
            </span>
          }
          labelProps={{ className: classes.wide }}
          value={draft.title}
          maxLength={titleChars}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <Textarea
          label={t('editor.text')}
          autosize
          minRows={3}
          maxRows={16}
          maxLength={textChars}
          value={draft.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
        <AudienceField value={draft.audience} onChange={(audience) => onChange({ audience })} />
        {draft.audience === 'paid' && (
          <PriceField
            label={t('editor.price')}
            currency={bounds.currency}
            value={draft.price}
            onChange={(price) => onChange({ price })}
          >
            <Share price={draft.price} currency={bounds.currency} commission={commission} />
          </PriceField>
        )}
      </div>
    </Panel>
  );
}

/** "You get $9.60 of every sale". */
export function Share(props: { price: string; currency: string; commission?: number }) {
  const { t } = useTranslation('studio');
  const { price, currency, commission = usualCommission } = props;
  const typed = parseMoney(price, currency);
  const percent = percentOf(commission);
  if (!typed || typed.amount === 0) return <span>{t('share.before', { percent })}</span>;
  return (
    <span>
      <Rich text={t('share.each', { sum: formatMoney(ownShare(typed, commission)) })} />{' '}
      {t('share.after', { percent })}
    </span>
  );
}
