import type { Audience } from '@/lib/api/contract';
import type { OwnPost } from '@/lib/api/contract-studio';
import { toField } from '@/lib/date-field';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { plainAmount } from '@/lib/money';

/** A post while it is written, as typed. */
export interface Draft {
  title: string;
  text: string;
  audience: Audience;
  price: string;
  /** the time of going out in the form of a date field; empty: when it is ready */
  at: string;
  /** the order of the files, when it was changed */
  order?: string[];
  savedAt?: string;
}

export const emptyDraft: Draft = { title: '', text: '', audience: 'subscribers', price: '', at: '' };

/** One new post at a time per account, and one set of changes per post. */
export const draftKey = (account: string, post = 'new') => `post-${account}-${post}`;

export const recallDraft = (key: string) => recallKept<Draft>(key);
export const dropDraft = (key: string) => dropKept(key);

export function keepDraft(key: string, draft: Draft, now = new Date()): Draft {
  const saved = { ...draft, savedAt: now.toISOString() };
  return keep(key, saved) ? saved : draft;
}

export const isBlank = (draft: Draft) => draft.title.trim() === '' && draft.text.trim() === '';

export function draftOf(post: OwnPost): Draft {
  const { title, text, audience, price, studio } = post;
  const due = studio?.publishAt ? new Date(studio.publishAt) : undefined;
  const at = due && due > new Date() ? toField(due) : '';
  return { title: title ?? '', text: text ?? '', audience, price: price ? plainAmount(price) : '', at };
}
