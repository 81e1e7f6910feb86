import type { Draft } from '@/features/catalog/studio/draft';
import type { PostFields } from '@/lib/api/contract-studio';
import { fromField } from '@/lib/date-field';
import { parseMoney } from '@/lib/money';

/** What is sent of a draft. */
export function fieldsOf(draft: Draft, media: string[], currency: string): PostFields {
  const price = draft.audience === 'paid' ? parseMoney(draft.price, currency) : undefined;
  const fields: PostFields = { media, audience: draft.audience };
  if (draft.title.trim()) fields.title = draft.title.trim();
  if (draft.text.trim()) fields.text = draft.text.trim();
  if (media.length > 1) fields.kind = 'album';
  if (price) fields.price = price;
  const at = fromField(draft.at);
  if (at) fields.publishAt = at.toISOString();
  return fields;
}

/** The same for a change: what was emptied is said, files only when they differ, and what is out keeps its time. */
export function changeOf(
  draft: Draft,
  media: string[] | undefined,
  currency: string,
  out: boolean,
): Partial<PostFields> {
  const { publishAt, media: ids, kind, ...fields } = fieldsOf(draft, media ?? [], currency);
  const texts = { title: draft.title.trim(), text: draft.text.trim() };
  const files = media ? { media: ids, kind: kind ?? null } : {};
  const time = out ? {} : { publishAt: publishAt ?? null };
  return { ...fields, ...texts, ...files, ...time };
}
