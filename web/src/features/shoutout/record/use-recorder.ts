import { useCallback, useEffect, useRef, useState } from 'react';
import { recordingKind, takeOf, wantedStream } from './recording';

export type Phase = 'asking' | 'ready' | 'counting' | 'recording' | 'denied';
const countFrom = 3;

/** The device's camera in a video element, and what it records as a file. */
export function useRecorder(onTake: (take: File) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream>(undefined);
  const recorder = useRef<MediaRecorder>(undefined);
  // Another callback, as every step of an upload elsewhere brings one, must not begin the count anew.
  const take = useRef(onTake);
  useEffect(() => {
    take.current = onTake;
  });
  const [phase, setPhase] = useState<Phase>('asking');
  const [facing, setFacing] = useState<'user' | 'environment'>('user');
  const [count, setCount] = useState(countFrom);
  const [since, setSince] = useState<number>();

  useEffect(() => {
    let over = false;
    setPhase('asking');
    navigator.mediaDevices.getUserMedia(wantedStream(facing)).then(
      (found) => {
        if (over) return stopAll(found);
        stream.current = found;
        if (video.current) video.current.srcObject = found;
        setPhase('ready');
      },
      () => !over && setPhase('denied'),
    );
    return () => {
      over = true;
      recorder.current = undefined;
      stopAll(stream.current);
    };
  }, [facing]);

  const begin = useCallback(() => {
    const kind = recordingKind();
    if (!stream.current || !kind) return setPhase('denied');
    const parts: Blob[] = [];
    const made = new MediaRecorder(stream.current, { mimeType: kind.type, videoBitsPerSecond: 8_000_000 });
    made.ondataavailable = ({ data }) => data.size > 0 && parts.push(data);
    // Closing the recorder drops it; only a stop that was wanted makes a take.
    made.onstop = () => recorder.current === made && take.current(takeOf(parts, kind.ending));
    recorder.current = made;
    made.start(1000);
    setSince(Date.now());
    setPhase('recording');
  }, []);

  useEffect(() => {
    if (phase !== 'counting') return;
    if (count === 0) return begin();
    const timer = setTimeout(() => setCount(count - 1), 1000);
    return () => clearTimeout(timer);
  }, [phase, count, begin]);

  return {
    video,
    phase,
    count,
    since,
    mirrored: facing === 'user',
    start: () => {
      setCount(countFrom);
      setPhase('counting');
    },
    stop: () => (phase === 'counting' ? setPhase('ready') : recorder.current?.stop()),
    flip: () => setFacing(facing === 'user' ? 'environment' : 'user'),
  };
}

function stopAll(stream: MediaStream | undefined) {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
