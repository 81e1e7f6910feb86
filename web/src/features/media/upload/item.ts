export type UploadState =
  /** waits for its turn */
  | 'queued'
  | 'sending'
  | 'paused'
  /** the connection is lost; it goes on by itself at `retryAt` */
  | 'waiting'
  /** known from before a reload: the file has to be chosen again */
  | 'orphan'
  /** another tab has it */
  | 'elsewhere'
  /** every byte is there; what follows is the server's */
  | 'sent'
  /** the server said no */
  | 'refused';

export interface Refusal {
  status: number;
  code?: string;
  message?: string;
}

/** One file on its way, as the page shows it and as it outlives a reload. */
export interface UploadItem {
  /** draft and file together */
  key: string;
  draft: string;
  purpose: string;
  name: string;
  size: number;
  type: string;
  state: UploadState;
  sent: number;
  /** bytes per second, smoothed */
  speed: number;
  retryAt?: number;
  mediaId?: string;
  url?: string;
  /** until when the server keeps what it has of it */
  expires?: number;
  refusal?: Refusal;
  /** when it was begun */
  at: number;
}

/** The same file chosen again has the same print: that is how an upload finds its file after a reload. */
export function fingerprint(file: Pick<File, 'name' | 'size' | 'lastModified'>): string {
  return `${file.name}/${file.size}/${file.lastModified}`;
}

export const keyOf = (draft: string, file: Pick<File, 'name' | 'size' | 'lastModified'>) =>
  `${draft}|${fingerprint(file)}`;

export const partOf = (item: UploadItem) => (item.size === 0 ? 1 : item.sent / item.size);

/** Bytes are still to come. */
export const isOpen = (item: UploadItem) => item.state !== 'sent' && item.state !== 'refused';
