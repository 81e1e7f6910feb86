import { Button } from '@mantine/core';
import { IconTextSize, IconVideo } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useUploads } from '@/features/media/upload/uploads';
import { performerActs } from '@/features/shoutout/acts';
import { linesOf } from '@/features/shoutout/studio/lines';
import { acceptRequest } from '@/features/shoutout/studio/requests';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { LinkButton } from '@/ui/LinkButton';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { uploadsOf } from './deliveries';
import classes from './RequestActs.module.css';
import { Sending } from './Sending';
import { useVideo } from './use-video';

const RefuseSheet = lazy(() => import('@/features/shoutout/studio/RefuseSheet'));
const Prompter = lazy(() => import('@/features/shoutout/studio/Prompter'));

interface Props {
  request: Shoutout;
  onDone: () => void;
  onFilming: (on: boolean) => void;
}

/** What the performer may do now: one button that moves it on, the rest quiet. */
export function RequestActs({ request, onDone, onFilming }: Props) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [open, setOpen] = useState<'refuse' | 'read'>();
  const sending = useUploads(uploadsOf(request.id)).length > 0;
  const { choose, look, sheets } = useVideo(request, onFilming);
  const accept = useMutation({
    mutationFn: () => acceptRequest(request.id),
    onSuccess: () => toast(t('requests.accepted')),
    onError: (error) => toast(problemText(error), 'bad'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
  const acts = performerActs(request.state, request.may);
  const main = acts.find((one) => one.main)?.act;
  const may = (act: string) => acts.some((one) => one.act === act);
  const again = request.state === 'processing';
  const token = request.link?.split('/').at(-1);
  const close = () => setOpen(undefined);
  return (
    <>
      {sending && <Sending request={request} choose={choose} />}
      {main === 'accept' && (
        <Button size="lg" fullWidth loading={accept.isPending} onClick={() => accept.mutate()}>
          {t('requests.accept')}
        </Button>
      )}
      {may('deliver') && !sending && (
        <Button
          size="lg"
          fullWidth
          className={classes.send}
          variant={main === 'deliver' && !again ? 'filled' : 'default'}
          leftSection={<IconVideo size={22} stroke={1.8} aria-hidden="true" />}
          onClick={look ?? choose}
        >
          {t(look ? 'record.toTake' : again ? 'requests.replace' : 'requests.send')}
        </Button>
      )}
      {may('deliver') && !sending && (look || again) && (
        <p className={classes.hint}>{t(look ? 'record.notSent' : 'requests.replaceHint')}</p>
      )}
      {token && (
        <LinkButton to="/s/$token" params={{ token }} size="lg" variant="default" fullWidth>
          {t('requests.seeVideo')}
        </LinkButton>
      )}
      {(may('deliver') || may('refuse')) && (
        <div className={classes.quiet}>
          {may('deliver') && (
            <Button
              variant="default"
              leftSection={<IconTextSize size={20} stroke={1.8} aria-hidden="true" />}
              onClick={() => setOpen('read')}
            >
              {t('requests.read')}
            </Button>
          )}
          {may('refuse') && (
            <Button variant="default" onClick={() => setOpen('refuse')}>
              {t('requests.decline')}
            </Button>
          )}
        </div>
      )}
      {sheets}
      <Suspense>
        {open === 'refuse' && <RefuseSheet request={request} onClose={close} onDone={onDone} />}
        {open === 'read' && <Prompter lines={linesOf(t, request)} onClose={close} />}
      </Suspense>
    </>
  );
}
