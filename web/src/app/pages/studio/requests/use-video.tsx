import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { keyOf } from '@/features/media/upload/item';
import { uploads, useUploads } from '@/features/media/upload/uploads';
import { linesOf } from '@/features/shoutout/studio/lines';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { sendVideo, uploadsOf } from './deliveries';
import { takes } from './takes';

const SendSheet = lazy(() => import('./SendSheet'));
const TakeSheet = lazy(() => import('./TakeSheet'));
const Recorder = lazy(() => import('@/features/shoutout/record/Recorder'));

/** Videos that are not sent yet: closing a window or looking at another request loses none. */
const unsent = new Map<string, File>();

/** From the wish to send a video to the file on its way: choose how, record or pick, look once more. */
export function useVideo(request: Shoutout, onFilming: (on: boolean) => void) {
  const { t } = useTranslation('studio');
  const { id, from, to } = request;
  const [open, setOpen] = useState<'choosing' | 'recording' | 'looking'>();
  const [take, setTake] = useState(() => unsent.get(id));
  const close = (from: typeof open) => () => setOpen((now) => (now === from ? undefined : now));
  const hold = (file: File | undefined) => {
    if (file) unsent.set(id, file);
    else unsent.delete(id);
    setTake(file);
    setOpen(file && 'looking');
  };
  const film = (file: File) => {
    void takes.keep(id, file);
    hold(file);
  };
  const pick = (file: File) => {
    void takes.drop(id);
    hold(file);
  };
  useTakeFromBefore(id, take, setTake);
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
        <SendSheet
          onRecord={() => setOpen('recording')}
          onFile={(file, filmed) => (filmed ? film(file) : pick(file))}
          onClose={close('choosing')}
        />
      )}
      {open === 'recording' && (
        <Recorder lines={linesOf(t, request)} onTake={film} onClose={close('recording')} />
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

/** A take that outlived a reload goes on where its upload was, or waits to be sent as before. */
function useTakeFromBefore(id: string, take: File | undefined, found: (take: File) => void) {
  const draft = uploadsOf(id);
  const items = useUploads(draft);
  const none = items.length === 0;
  const orphan = items.find(({ state }) => state === 'orphan')?.key;
  const tell = useEffectEvent(found);
  useEffect(() => {
    if (take || !(none || orphan)) return;
    let over = false;
    void takes.find(id).then((file) => {
      if (over || !file) return;
      if (none) tell(file);
      else if (keyOf(draft, file) === orphan) uploads.add(draft, [file], 'shoutout');
    });
    return () => {
      over = true;
    };
  }, [id, draft, take, none, orphan]);
}
