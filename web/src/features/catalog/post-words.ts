import { useTexts } from '@/i18n';
import type { Post } from '@/lib/api/contract';
import { clock } from '@/lib/numbers';

/** What a post is, in the few words of a chip: "Video · 12:40", "Album · 24 photos". */
export function usePostWords() {
  const t = useTexts();
  const kindOf = (post: Post) => {
    const first = post.media[0];
    if (first?.kind === 'video' || post.kind === 'video') return 'video';
    return post.kind;
  };
  const measure = (post: Post): string | undefined => {
    const first = post.media[0];
    if (kindOf(post) === 'video') return first?.durationSeconds ? clock(first.durationSeconds) : undefined;
    const count = post.counts?.media ?? post.media.length;
    return count > 1 ? t('post.photos', { count }) : undefined;
  };
  return {
    kindOf,
    measure,
    chip: (post: Post) => {
      const kind = t(`post.kinds.${kindOf(post)}`);
      const size = measure(post);
      if (!post.locked && size) return size;
      return size ? `${kind} · ${size}` : kind;
    },
    title: (post: Post) =>
      post.title || firstWords(post.text) || t('post.untitled', { name: post.performer.stageName }),
  };
}

function firstWords(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const line = text.split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}
