import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { reasonChars } from '@/lib/limits';
import { ErrorState } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import classes from './RefuseSheet.module.css';
import { refuseRequest } from './requests';

const reasons = ['time', 'cannot', 'unclear', 'unwell', 'dontWant', 'own'] as const;
type Reason = (typeof reasons)[number];

interface Props {
  request: Shoutout;
  onClose: () => void;
  onDone: () => void;
}

/** A no with its reason, as the fan will read it: ready words or one's own. */
export default function RefuseSheet({ request, onClose, onDone }: Props) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const id = useId();
  const key = `refusal-${request.id}`;
  const kept = recallKept<string>(key) ?? '';
  const [choice, setChoice] = useState<Reason>(kept ? 'own' : 'time');
  const [own, setOwn] = useState(kept);
  const [tried, setTried] = useState(false);
  const words = choice === 'own' ? own.trim() : t(`refuse.reasons.${choice}`);
  const refuse = useMutation({
    mutationFn: () => refuseRequest(request.id, words),
    onSuccess: async () => {
      dropKept(key);
      onClose();
      onDone();
      toast(t('refuse.done'));
      await queries.invalidateQueries({ queryKey: ['requests'] });
    },
  });
  const send = () => {
    setTried(true);
    if (words !== '') refuse.mutate();
  };
  return (
    <Sheet title={t('refuse.title')} onClose={onClose}>
      <div className={classes.form}>
        <p>{t(`refuse.${request.money}`)}</p>
        <fieldset className={classes.reasons}>
          <legend>{t('refuse.why')}</legend>
          {reasons.map((reason) => (
            <label key={reason} className={classes.reason}>
              <input type="radio" name={id} checked={choice === reason} onChange={() => setChoice(reason)} />
              {t(`refuse.reasons.${reason}`)}
            </label>
          ))}
        </fieldset>
        {choice === 'own' && (
          <Textarea
            label={t('refuse.words')}
            autosize
            minRows={3}
            maxLength={reasonChars}
            value={own}
            error={tried && words === '' && t('refuse.needed')}
            onChange={(event) => {
              setOwn(event.currentTarget.value);
              keep(key, event.currentTarget.value);
            }}
          />
        )}
        {refuse.isError && <ErrorState error={refuse.error} />}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('refuse.keep')}
          </Button>
          <Button loading={refuse.isPending} onClick={send}>
            {t('refuse.act')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
