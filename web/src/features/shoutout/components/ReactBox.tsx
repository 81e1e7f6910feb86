import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { DeliveredShoutout } from '@/lib/api/contract-shoutout';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { ratingChars } from '@/lib/limits';
import { firstName } from '@/lib/names';
import { ErrorState } from '@/ui/Notice';
import { toast } from '@/ui/toast';
import { react } from '../api/delivered';
import classes from './VideoBoxes.module.css';

const emojis = { heart: '❤️', laugh: '😂', moved: '😭', applause: '👏', fire: '🔥' } as const;

interface Props {
  video: DeliveredShoutout;
  guest?: string;
}

/** A thank-you to the performer: a face, a word, or both. */
export function ReactBox({ video, guest }: Props) {
  const { t } = useTranslation('shoutout');
  const queries = useQueryClient();
  const id = useId();
  const key = `reaction-${video.id}`;
  const [emoji, setEmoji] = useState<string>();
  const [message, setMessage] = useState(() => recallKept<string>(key) ?? '');
  const name = firstName(video.performer.stageName);
  const send = useMutation({
    mutationFn: () => react({ id: video.id, guest }, { emoji, message: message.trim() || undefined }),
    onSuccess: async () => {
      dropKept(key);
      toast(t('video.reacted', { name }));
      await queries.invalidateQueries({ queryKey: ['delivered'] });
    },
  });
  return (
    <div className={classes.react}>
      <p className={classes.label} id={id}>
        {t('video.react')}
      </p>
      <div className={classes.emojis} role="radiogroup" aria-labelledby={id}>
        {Object.entries(emojis).map(([word, sign]) => (
          <label key={word} className={classes.emoji} data-chosen={emoji === sign || undefined}>
            <input
              type="radio"
              name={id}
              checked={emoji === sign}
              aria-label={t(`video.emojis.${word as keyof typeof emojis}`)}
              onChange={() => setEmoji(sign)}
            />
            <span aria-hidden="true">{sign}</span>
          </label>
        ))}
      </div>
      <div className={classes.line}>
        <TextInput
          aria-label={t('video.reactHint', { name })}
          placeholder={t('video.reactHint', { name })}
          maxLength={ratingChars}
          value={message}
          onChange={(event) => {
            setMessage(event.currentTarget.value);
            keep(key, event.currentTarget.value);
          }}
        />
        <Button
          variant="default"
          h={48}
          disabled={!emoji && message.trim() === ''}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {t('video.sendReaction')}
        </Button>
      </div>
      {send.isError && <ErrorState error={send.error} />}
    </div>
  );
}
