import { MediaThumb } from '@/features/media/components/MediaThumb';
import { uploads } from '@/features/media/upload/uploads';
import { useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import { clock } from '@/lib/numbers';
import type { PostEditorState } from './use-post-editor';

/** The post's first file as a picture; nothing for a text. */
export function FirstPicture({ editor }: { editor: PostEditorState }) {
  const { rows, known } = editor;
  const { id, item } = rows[0] ?? {};
  if (!item) return id ? <FirstKnown media={known.get(id)} /> : null;
  const media = item.mediaId ? known.get(item.mediaId) : undefined;
  return <MediaThumb file={uploads.fileOf(item.key)} media={media && bare(media)} type={item.type} />;
}

const FirstKnown = ({ media }: { media?: OwnMedia }) => <MediaThumb media={media && bare(media)} />;

/** The length is said in words on the preview. */
const bare = <T extends { durationSeconds?: number | null }>(media: T): T => ({
  ...media,
  durationSeconds: null,
});

/** "Video, 1:12:40 · and 2 more". */
export function useWhat({ rows, known }: PostEditorState): string | undefined {
  const { t } = useTranslation('studio');
  const all = rows.length;
  const { id, item } = rows[0] ?? {};
  const first = known.get(id ?? '');
  const photo = first ? first.kind === 'photo' : (item?.type.startsWith('image/') ?? false);
  if (all === 0) return undefined;
  const length = first?.durationSeconds ? `, ${clock(first.durationSeconds)}` : '';
  const kind = t(photo ? 'kinds.photo' : 'kinds.video') + length;
  return all > 1 ? t('preview.andMore', { kind, count: all - 1 }) : kind;
}
