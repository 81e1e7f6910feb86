import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Playable } from './Player';

interface HlsApi {
  on(
    event: 'hlsError',
    heard: (name: string, data: { type?: string; response?: { code?: number }; fatal?: boolean }) => void,
  ): void;
  recoverMediaError(): void;
}
interface Place {
  time: number;
  rate: number;
  paused: boolean;
}
type VideoElement = HTMLVideoElement & { api?: HlsApi | null };

const askAgainAfter = 20_000;
const mendAgainAfter = 20_000;
const patience = 10_000;
const key = (id: string) => `ovation-seen-${id}`;

/**
 * Starts where one stopped, and goes on when an address ran out: a 403 asks the post again, and the new address takes
 * over where it stood, at the same speed. So does what the browser could not decode for a moment.
 */
export function usePlayback(media: Playable, onExpired: () => void) {
  const ref = useRef<VideoElement>(null);
  const asked = useRef(0);
  const mended = useRef(0);
  const heard = useRef<HlsApi>(undefined);
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

  const broke = useEffectEvent((type?: string) => {
    // A decoder that was stuck goes on with a new buffer; one that is stuck again at once will not.
    if (type !== 'mediaError' || Date.now() - mended.current < mendAgainAfter) return setFailed(true);
    mended.current = Date.now();
    left.current = placeOf(ref.current);
    ref.current?.api?.recoverMediaError();
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
    const listen = () => {
      // What was mended loads again, and is heard already.
      if (!video.api || video.api === heard.current) return;
      heard.current = video.api;
      video.api.on('hlsError', (_name, { type, response, fatal }) => {
        if (response?.code === 403) expired();
        else if (fatal) broke(type);
      });
    };
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

  // Read at every load. What was seen is not loaded again, and what is loaded is one piece: where there are two, hls.js
  // takes a slow decoder for a hole between them, and gives up.
  const [config] = useState(() => ({
    get startPosition() {
      return left.current?.time ?? (lastSecond(media) || -1);
    },
  }));

  const again = () => {
    asked.current = Date.now();
    clearTimeout(waiting.current);
    waiting.current = undefined;
    left.current ??= placeOf(ref.current);
    setFailed(false);
    onExpired();
    ref.current?.load();
  };
  return { ref, config, failed, again };
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
