/** What browsers can write, the best first: MP4 keeps its length and plays everywhere. */
const kinds = [
  { type: 'video/mp4;codecs="avc1.640028,mp4a.40.2"', ending: 'mp4' },
  { type: 'video/mp4', ending: 'mp4' },
  { type: 'video/webm;codecs="vp9,opus"', ending: 'webm' },
  { type: 'video/webm', ending: 'webm' },
];

export const canRecord = () =>
  typeof MediaRecorder !== 'undefined' && typeof navigator.mediaDevices?.getUserMedia === 'function';

export function recordingKind(can = (type: string) => MediaRecorder.isTypeSupported(type)) {
  return kinds.find(({ type }) => can(type));
}

/** A take as a file: named by when it was made, so that a second one is another file. */
export function takeOf(parts: Blob[], ending: string, at = new Date()): File {
  const stamp = at.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
  return new File(parts, `take-${stamp}.${ending}`, { type: `video/${ending}`, lastModified: at.getTime() });
}

export const wantedStream = (facing: 'user' | 'environment'): MediaStreamConstraints => ({
  audio: { echoCancellation: false, noiseSuppression: true },
  video: { facingMode: facing, width: { ideal: 1920 }, height: { ideal: 1080 }, frameRate: { ideal: 30 } },
});
