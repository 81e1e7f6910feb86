import { useCallback, useEffect, useRef, useState } from 'react';
import type { Playable } from './Player';

interface HlsApi {
  on(
    event: 'hlsError',
    heard: (name: string, data: { response?: { code?: number }; fatal?: boolean }) => void,
  ): void;
}
type VideoElement = HTMLVideoElement & { api?: HlsApi | null };

const askAgainAfter = 20_000;
const key = (id: string) => `ovation-seen-${id}`;

/**
 * Starts where one stopped, and goes on when an address ran out: a 403 asks the post again, and the new address takes
 * over at the same second.
 */
export function usePlayback(media: Playable, onExpired: () => void) {
  const ref = useRef<VideoElement>(null);
  const asked = useRef(0);
  const [failed, setFailed] = useState(false);
  const source = media.hls ?? media.mp4;

  const expired = useCallback(() => {
    if (Date.now() - asked.current < askAgainAfter) return setFailed(true);
    asked.current = Date.now();
    onExpired();
  }, [onExpired]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another source to listen to
  useEffect(() => {
    const video = ref.current;
    if (!video) return;
    setFailed(false);
    const start = () => {
      const seen = lastSecond(media);
      if (seen > 0) video.currentTime = seen;
      void video.play().catch(() => undefined);
    };
    const remember = () => keepSecond(media, video);
    const listen = () =>
      video.api?.on('hlsError', (_name, { response, fatal }) => {
        if (response?.code === 403) expired();
        else if (fatal) setFailed(true);
      });
    const onError = () => (video.api ? undefined : expired());
    listen();
    // A quick connection knows the measures before we listen.
    if (video.readyState > 0) start();
    video.addEventListener('loadstart', listen);
    video.addEventListener('loadedmetadata', start);
    video.addEventListener('timeupdate', remember);
    video.addEventListener('error', onError);
    return () => {
      video.removeEventListener('loadstart', listen);
      video.removeEventListener('loadedmetadata', start);
      video.removeEventListener('timeupdate', remember);
      video.removeEventListener('error', onError);
    };
  }, [source, expired]);

  const again = () => {
    asked.current = Date.now();
    setFailed(false);
    onExpired();
    ref.current?.load();
  };
  return { ref, failed, again };
}

function lastSecond({ id, durationSeconds = Number.POSITIVE_INFINITY }: Playable): number {
  const seen = Number(localStorage.getItem(key(id)) ?? 0);
  return seen > 5 && seen < durationSeconds - 10 ? seen : 0;
}

function keepSecond({ id }: Playable, video: HTMLVideoElement) {
  if (video.currentTime > 5) localStorage.setItem(key(id), String(Math.floor(video.currentTime)));
}
