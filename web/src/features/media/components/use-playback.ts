import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Playable } from './Player';

interface HlsApi {
  on(
    event: 'hlsError',
    heard: (name: string, data: { response?: { code?: number }; fatal?: boolean }) => void,
  ): void;
}
interface Place {
  time: number;
  rate: number;
  paused: boolean;
}
type VideoElement = HTMLVideoElement & { api?: HlsApi | null };

const askAgainAfter = 20_000;
const patience = 10_000;
const key = (id: string) => `ovation-seen-${id}`;

/**
 * Starts where one stopped, and goes on when an address ran out: a 403 asks the post again, and the new address takes
 * over where it stood, at the same speed.
 */
export function usePlayback(media: Playable, onExpired: () => void) {
  const ref = useRef<VideoElement>(null);
  const asked = useRef(0);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const left = useRef<Place>(undefined);
  const [failed, setFailed] = useState(false);
  const source = media.hls ?? media.mp4;

  const expired = useEffectEvent(() => {
    // Picture and sound are refused one after the other: they ask once.
    if (waiting.current) return;
    if (Date.now() - asked.current < askAgainAfter) return setFailed(true);
    asked.current = Date.now();
    waiting.current = setTimeout(() => setFailed(true), patience);
    left.current = placeOf(ref.current);
    onExpired();
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another source to listen to
  useEffect(() => {
    const video = ref.current;
    if (!video) return;
    setFailed(false);
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const start = () => {
      const place = left.current;
      left.current = undefined;
      const from = place?.time ?? lastSecond(media);
      if (from > 0) video.currentTime = from;
      if (place) video.playbackRate = place.rate;
      if (!place?.paused) void video.play().catch(() => undefined);
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
      clearTimeout(waiting.current);
      video.removeEventListener('loadstart', listen);
      video.removeEventListener('loadedmetadata', start);
      video.removeEventListener('timeupdate', remember);
      video.removeEventListener('error', onError);
    };
  }, [source]);

  const again = () => {
    asked.current = Date.now();
    clearTimeout(waiting.current);
    waiting.current = undefined;
    left.current ??= placeOf(ref.current);
    setFailed(false);
    onExpired();
    ref.current?.load();
  };
  return { ref, failed, again };
}

/** Nothing as long as nothing was seen. */
function placeOf(video: VideoElement | null): Place | undefined {
  return video?.readyState
    ? { time: video.currentTime, rate: video.playbackRate, paused: video.paused }
    : undefined;
}

function lastSecond({ id, durationSeconds = Number.POSITIVE_INFINITY }: Playable): number {
  const seen = Number(localStorage.getItem(key(id)) ?? 0);
  return seen > 5 && seen < durationSeconds - 10 ? seen : 0;
}

function keepSecond({ id }: Playable, video: HTMLVideoElement) {
  if (video.currentTime > 5) localStorage.setItem(key(id), String(Math.floor(video.currentTime)));
}
