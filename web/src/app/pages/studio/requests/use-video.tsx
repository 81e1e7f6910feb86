import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { linesOf } from '@/features/shoutout/studio/lines';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { sendVideo } from './deliveries';

const SendSheet = lazy(() => import('./SendSheet'));
const TakeSheet = lazy(() => import('./TakeSheet'));
const Recorder = lazy(() => import('@/features/shoutout/record/Recorder'));

/** Takes that are not sent yet: closing a window or looking at another request loses none. */
const takes = new Map<string, File>();

/** From the wish to send a video to the file on its way: choose how, record or pick, look once more. */
export function useVideo(request: Shoutout, onFilming: (on: boolean) => void) {
  const { t } = useTranslation('studio');
  const { id, from, to } = request;
  const [open, setOpen] = useState<'choosing' | 'recording' | 'looking'>();
  const [take, setTake] = useState(() => takes.get(id));
  const close = (from: typeof open) => () => setOpen((now) => (now === from ? undefined : now));
  const hold = (file: File | undefined) => {
    if (file) takes.set(id, file);
    else takes.delete(id);
    setTake(file);
    setOpen(file && 'looking');
  };
  const busy = open !== undefined;
  const tell = useEffectEvent(onFilming);
  useEffect(() => {
    if (!busy) return;
    tell(true);
    return () => tell(false);
  }, [busy]);
  useEffect(() => {
    if (!take) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [take]);
  const send = (file: File) => {
    sendVideo(id, file);
    hold(undefined);
  };
  const sheets = (
    <Suspense>
      {open === 'choosing' && (
        <SendSheet onRecord={() => setOpen('recording')} onFile={hold} onClose={close('choosing')} />
      )}
      {open === 'recording' && (
        <Recorder lines={linesOf(t, request)} onTake={hold} onClose={close('recording')} />
      )}
      {open === 'looking' && take && (
        <TakeSheet
          key={take.name}
          take={take}
          name={from ?? to}
          onSend={() => send(take)}
          onAgain={() => setOpen('choosing')}
          onClose={close('looking')}
        />
      )}
    </Suspense>
  );
  return { choose: () => setOpen('choosing'), look: take && (() => setOpen('looking')), sheets };
}
