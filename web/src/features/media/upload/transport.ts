import type { Refusal } from './item';

export interface Sending {
  file: File;
  purpose: string;
  url?: string;
  onUrl: (url: string) => void;
  onMedia: (mediaId: string) => void;
  onExpires: (at: number) => void;
  onProgress: (sent: number) => void;
  onDone: () => void;
  /** No status: nobody answered. */
  onError: (refusal: Partial<Refusal>) => void;
}

/** How bytes travel. The queue knows no more of it, and its tests bring their own. */
export interface Transport {
  /** Begins or goes on; the answer stops it where it is. */
  send: (sending: Sending) => () => void;
  /** Tells the server that the rest will not come. */
  cancel: (url: string) => void;
}

/** Nobody answered, or only "not now": it is worth another try. */
export const isPassing = (status: number) =>
  status === 0 || status >= 500 || [408, 409, 423, 429].includes(status);
export const isGone = (status: number) => status === 404 || status === 410;
