import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Money } from '@/lib/api/contract';
import type { ComplaintDecision, ShoutoutComplaint } from '@/lib/api/contract-shoutout';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { reasonChars } from '@/lib/limits';
import { formatMoney } from '@/lib/money';
import { useMe } from '@/lib/session';
import { ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Time } from '@/ui/Time';
import { toast } from '@/ui/toast';
import classes from './OrderStoryPane.module.css';
import { decideComplaint } from './staff-orders';

const choices: ComplaintDecision[] = ['redo', 'refund', 'dismissed'];

interface Props {
  id: string;
  complaint: ShoutoutComplaint;
  price: Money;
}

/** What the buyer says, and what staff makes of it: anew, money back, or as it is; always with the reason. */
export function ComplaintForm({ id, complaint, price }: Props) {
  const { t } = useTranslation('staff');
  const { me } = useMe();
  const mayDecide = me?.permissions.includes('decide_shoutouts') ?? false;
  return (
    <Panel title={t('complaint.title')}>
      <div className={classes.stack}>
        <p className={classes.small}>
          {t('complaint.reason')}, <Time at={complaint.at} />
        </p>
        {complaint.reason && <blockquote className={classes.quote}>“{complaint.reason}”</blockquote>}
        {complaint.decision ? (
          <>
            <p className={classes.strong}>{t(`complaint.was.${complaint.decision}`)}</p>
            {complaint.decisionReason && <p>“{complaint.decisionReason}”</p>}
          </>
        ) : mayDecide ? (
          <Decide id={id} price={price} />
        ) : (
          <p className={classes.small}>{t('complaint.mayNot')}</p>
        )}
      </div>
    </Panel>
  );
}

function Decide({ id, price }: { id: string; price: Money }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const group = useId();
  const key = `decision-${id}`;
  const [choice, setChoice] = useState<ComplaintDecision>('redo');
  const [why, setWhy] = useState(() => recallKept<string>(key) ?? '');
  const [tried, setTried] = useState(false);
  const missing = why.trim() === '';
  const decide = useMutation({
    mutationFn: () => decideComplaint(id, choice, why.trim()),
    onSuccess: async () => {
      dropKept(key);
      toast(t('complaint.done'));
      await queries.invalidateQueries({ queryKey: ['staff-orders'] });
    },
  });
  const send = () => {
    setTried(true);
    if (!missing) decide.mutate();
  };
  return (
    <>
      <fieldset className={classes.choices}>
        <legend>{t('complaint.decide')}</legend>
        {choices.map((one) => (
          <label key={one} className={classes.choice}>
            <input type="radio" name={group} checked={one === choice} onChange={() => setChoice(one)} />
            <span>
              <span className={classes.strong}>{t(`complaint.${one}`)}</span>
              <span className={classes.small}>{t(`complaint.${one}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Textarea
        label={t('complaint.why')}
        autosize
        minRows={3}
        maxLength={reasonChars}
        value={why}
        error={tried && missing && t('complaint.whyNeeded')}
        onChange={(event) => {
          setWhy(event.currentTarget.value);
          keep(key, event.currentTarget.value);
        }}
      />
      {decide.isError && <ErrorState error={decide.error} />}
      <Button loading={decide.isPending} onClick={send}>
        {choice === 'refund'
          ? t('complaint.giveBack', { sum: formatMoney(price) })
          : t(`complaint.${choice}`)}
      </Button>
    </>
  );
}
