import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n';
import type { DeliveredShoutout } from '@/lib/api/contract-shoutout';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { ratingChars } from '@/lib/limits';
import { firstName } from '@/lib/names';
import { ErrorState } from '@/ui/Notice';
import { toast } from '@/ui/toast';
import { rate } from '../api/delivered';
import { Stars } from './Stars';
import classes from './VideoBoxes.module.css';

interface Props {
  video: DeliveredShoutout;
  guest?: string;
}

/** How it was: the stars first, a word if one likes. */
export function RateBox({ video, guest }: Props) {
  const { t } = useTranslation('shoutout');
  const queries = useQueryClient();
  const key = `rating-${video.id}`;
  const [typed, setTyped] = useState(
    () => recallKept<{ stars: number; comment: string }>(key) ?? { stars: 0, comment: '' },
  );
  const change = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    keep(key, { ...typed, ...part });
  };
  const name = firstName(video.performer.stageName);
  const send = useMutation({
    mutationFn: () =>
      rate({ id: video.id, guest }, { stars: typed.stars, comment: typed.comment.trim() || undefined }),
    onSuccess: async () => {
      dropKept(key);
      toast(t('video.rated', { name }));
      await queries.invalidateQueries({ queryKey: ['delivered'] });
      await queries.invalidateQueries({ queryKey: ['shoutouts'] });
    },
  });
  return (
    <div className={classes.rate}>
      <Stars value={typed.stars} label={t('video.how')} onChange={(stars) => change({ stars })} />
      {typed.stars > 0 && (
        <>
          <Textarea
            label={t('video.comment')}
            description={t(video.public ? 'video.commentPublic' : 'video.commentPrivate', { name })}
            autosize
            minRows={2}
            maxLength={ratingChars}
            value={typed.comment}
            onChange={(event) => change({ comment: event.currentTarget.value })}
          />
          {send.isError && <ErrorState error={send.error} />}
          <Button variant="default" loading={send.isPending} onClick={() => send.mutate()}>
            {t('video.sendRating')}
          </Button>
        </>
      )}
    </div>
  );
}
