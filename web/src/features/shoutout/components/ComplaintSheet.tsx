import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n';
import type { PerformerSummary } from '@/lib/api/contract';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { reasonChars } from '@/lib/limits';
import { firstName } from '@/lib/names';
import { ErrorState } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { complain } from '../api/orders';
import classes from './OrderActs.module.css';

interface Props {
  order: { id: string; performer: PerformerSummary };
  guest?: string;
  onClose: () => void;
}

/** "Not what I asked for": what is different, in the buyer's words; kept until it is sent. */
export default function ComplaintSheet({ order, guest, onClose }: Props) {
  const { t } = useTranslation('shoutout');
  const queries = useQueryClient();
  const key = `complaint-${order.id}`;
  const [reason, setReason] = useState(() => recallKept<string>(key) ?? '');
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: () => complain({ id: order.id, guest }, reason.trim()),
    onSuccess: async () => {
      dropKept(key);
      onClose();
      toast(t('complaint.done'));
      await queries.invalidateQueries({ queryKey: ['delivered'] });
      await queries.invalidateQueries({ queryKey: ['shoutouts'] });
    },
  });
  const missing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (!missing) send.mutate();
  };
  return (
    <Sheet title={t('complaint.title')} onClose={onClose}>
      <div className={classes.sheet}>
        <p>{t('complaint.hint', { name: firstName(order.performer.stageName) })}</p>
        <Textarea
          label={t('complaint.reason')}
          placeholder={t('complaint.example')}
          autosize
          minRows={4}
          maxLength={reasonChars}
          data-autofocus
          value={reason}
          error={tried && missing && t('complaint.needed')}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            keep(key, event.currentTarget.value);
          }}
        />
        {send.isError && <ErrorState error={send.error} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('complaint.keep')}
          </Button>
          <Button loading={send.isPending} onClick={submit}>
            {t('complaint.send')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
