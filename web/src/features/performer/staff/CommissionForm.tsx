import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { AgreedTerms } from '@/lib/api/contract-studio';
import { basisPointsOf, percentOf } from '@/lib/commission';
import { fromField } from '@/lib/date-field';
import { resetCommission, setCommission } from '../api/staff-terms';
import classes from './Pane.module.css';
import { useAgree } from './use-agree';

const empty = { percent: '', from: '', until: '' };

/** Another commission than the house's, from a day, for good or until another. */
export function CommissionForm({ performer, terms }: { performer: string; terms: AgreedTerms }) {
  const { t } = useTranslation('staff');
  const [said, setSaid] = useState(empty);
  const [tried, setTried] = useState(false);
  const points = basisPointsOf(said.percent);
  const from = fromField(said.from);
  const until = fromField(said.until);
  const ends = !until || until > (from ?? new Date());
  const clear = () => {
    setSaid(empty);
    setTried(false);
  };
  const agree = useAgree(
    (basisPoints: number) =>
      setCommission(performer, { basisPoints, from: from?.toISOString(), until: until?.toISOString() }),
    clear,
  );
  const reset = useAgree(() => resetCommission(performer));
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (points !== undefined && ends) agree.mutate(points);
  };
  const field = (key: keyof typeof empty) => ({
    value: said[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      setSaid({ ...said, [key]: event.currentTarget.value }),
  });
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <TextInput
        label={t('terms.percent')}
        placeholder={percentOf(terms.commissionBasisPoints)}
        inputMode="decimal"
        rightSection="%"
        error={tried && points === undefined && t('terms.percentWrong')}
        {...field('percent')}
      />
      <div className={classes.pair}>
        <TextInput
          type="datetime-local"
          label={t('terms.from')}
          description={t('terms.fromHint')}
          {...field('from')}
        />
        <TextInput
          type="datetime-local"
          label={t('terms.until')}
          description={t('terms.untilHint')}
          error={tried && !ends && t('terms.untilWrong')}
          {...field('until')}
        />
      </div>
      <div className={classes.acts}>
        <Button type="submit" size="sm" loading={agree.isPending}>
          {points === undefined ? t('terms.agree') : t('terms.agreeOn', { percent: percentOf(points) })}
        </Button>
        {terms.commissions.length > 0 && (
          <Button
            variant="default"
            size="sm"
            loading={reset.isPending}
            onClick={() => reset.mutate(undefined)}
          >
            {t('terms.reset')}
          </Button>
        )}
      </div>
    </form>
  );
}
