import type { Media, Picture } from './api/contract';

type Size = 'small' | 'medium' | 'large';
/** A picture is an address or, where the server made several sizes, a set of them. */
export type ImageRef = string | Pick<Picture, Size>;

/** The address of a picture in about the size wanted. */
export function pictureUrl(ref: ImageRef | null | undefined, size: Size): string | undefined {
  return typeof ref === 'string' ? ref : ref?.[size];
}

/** The still that stands for a media file: poster or photo; nothing when it is locked. */
export function stillOf(media: Media, size: Size): string | undefined {
  return media.kind === 'photo' ? pictureUrl(media.image, size) : media.poster;
}

export function ratioOf(media: Partial<Media> | undefined, fallback = 16 / 9): number {
  return media?.width && media.height ? media.width / media.height : fallback;
}
