import type { ImageRef, ImageSet, Media } from './api/contract';

type Size = 'small' | 'medium' | 'large';
const order: Record<Size, (keyof ImageSet)[]> = {
  small: ['small', 'medium', 'large', 'original'],
  medium: ['medium', 'large', 'small', 'original'],
  large: ['large', 'original', 'medium', 'small'],
};

/** The address of a picture in about the size wanted. */
export function pictureUrl(ref: ImageRef | null | undefined, size: Size): string | undefined {
  if (!ref || typeof ref === 'string') return ref ?? undefined;
  for (const key of order[size]) {
    const url = ref[key];
    if (typeof url === 'string') return url;
  }
  return undefined;
}

/** The still that stands for a media file: poster or photo; nothing when it is locked. */
export function stillOf(media: Media, size: Size): string | undefined {
  return media.kind === 'photo' ? pictureUrl(media.image, size) : media.poster;
}

export function ratioOf(media: Media | undefined, fallback = 16 / 9): number {
  return media?.width && media.height ? media.width / media.height : fallback;
}
