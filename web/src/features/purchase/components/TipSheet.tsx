import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTexts } from '@/i18n';
import type { Money, PerformerSummary } from '@/lib/api/contract';
import { useIntent } from '@/lib/api/idempotency';
import { Problem } from '@/lib/api/problem';
import { formatMoney, parseMoney } from '@/lib/money';
import { pictureUrl } from '@/lib/picture';
import { CheckAndPay } from '@/ui/CheckAndPay';
import { Sheet } from '@/ui/Sheet';
import { sendTip } from '../api/send-tip';
import classes from './TipSheet.module.css';

const usual = [300, 500, 1000, 2000];

interface Props {
  performer: PerformerSummary;
  currency: string;
  onClose: () => void;
}

export default function TipSheet({ performer, currency, onClose }: Props) {
  const t = useTexts();
  const intent = useIntent();
  const from = useLocation({ select: ({ href }) => href });
  const label = useId();
  const [choice, setChoice] = useState('500');
  const [other, setOther] = useState('');
  const [words, setWords] = useState('');
  const [touched, setTouched] = useState(false);
  const typed = parseMoney(other, currency);
  const amount: Money =
    choice === 'other' ? (typed ?? { amount: 0, currency }) : { amount: Number(choice), currency };
  const wrong = t('pay.tipWrong', { sum: formatMoney({ amount: 700, currency }) });
  const bad = choice === 'other' && amount.amount <= 0;
  const { handle, stageName } = performer;
  const pay = async () => {
    setTouched(true);
    if (bad) throw new Problem(422, { code: 'tip_wrong', detail: wrong });
    const tip = { amount, message: words.trim() || undefined };
    return (await intent.run({ handle, ...tip }, (key) => sendTip(handle, tip, key))).payment;
  };
  const title = t('performer.tip');
  return (
    <Sheet title={t('pay.tipTo', { name: stageName })} onClose={onClose}>
      <CheckAndPay
        title={title}
        performer={stageName}
        picture={performer.avatar}
        sum={amount}
        wayOut={t('pay.tipOnce', { name: stageName })}
        button={t('pay.payTip', { sum: formatMoney(amount) })}
        memory={{
          from,
          title,
          picture: pictureUrl(performer.avatar, 'large'),
          performer: { handle, name: stageName },
        }}
        pay={pay}
      >
        <div className={classes.fields}>
          <span id={label} className={classes.label}>
            {t('pay.tipSum')}
          </span>
          <SegmentedControl
            fullWidth
            aria-labelledby={label}
            value={choice}
            onChange={setChoice}
            data={[
              ...usual.map((value) => ({ value: String(value), label: short({ amount: value, currency }) })),
              { value: 'other', label: t('pay.tipOther') },
            ]}
          />
          {choice === 'other' && (
            <TextInput
              label={t('pay.tipOther')}
              inputMode="decimal"
              data-autofocus
              value={other}
              onChange={(event) => setOther(event.currentTarget.value)}
              onBlur={() => setTouched(true)}
              error={touched && bad ? wrong : undefined}
            />
          )}
          <Textarea
            label={t('pay.tipWords')}
            placeholder={t('pay.tipWordsHint')}
            maxLength={500}
            rows={2}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </div>
      </CheckAndPay>
    </Sheet>
  );
}

const short = (money: Money) => formatMoney(money).replace(/[.,]00(?=\D|$)/, '');
