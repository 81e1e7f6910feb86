import { VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import { percent } from '@/lib/numbers';
import { deleteMedia } from '../api/own-media';
import { partOf, type UploadItem } from '../upload/item';
import { uploads } from '../upload/uploads';
import { FileDrop } from './FileDrop';
import { MediaThumb } from './MediaThumb';
import { ServerRow } from './ServerRow';
import { UploadRow } from './UploadRow';
import classes from './UploadRow.module.css';

interface Props {
  draft: string;
  /** files of the post as it is */
  attached: string[];
  items: UploadItem[];
  known: Map<string, OwnMedia>;
  onDetach: (id: string) => void;
}

/** All files of one post, and the place for more. */
export function PostFiles({ draft, attached, items, known, onDetach }: Props) {
  const { t } = useTranslation('studio');
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: deleteMedia,
    onSettled: () => queries.invalidateQueries({ queryKey: ['own-media'] }),
  });
  const remove = (item: UploadItem) => {
    uploads.remove(item.key);
    if (item.state === 'sent' && item.mediaId) discard.mutate(item.mediaId);
  };
  return (
    <>
      <ul className={classes.files} aria-label={t('upload.files')}>
        {attached.map((id, i) => (
          <ServerRow
            key={id}
            name={known.get(id)?.filename ?? t('upload.file', { number: i + 1 })}
            media={known.get(id)}
            onRemove={() => onDetach(id)}
          >
            <MediaThumb media={known.get(id)} />
          </ServerRow>
        ))}
        {items.map((item) => (
          <UploadRow
            key={item.key}
            item={item}
            media={item.mediaId ? known.get(item.mediaId) : undefined}
            choose={() => input.current?.click()}
            onRemove={() => remove(item)}
          />
        ))}
      </ul>
      <FileDrop
        input={input}
        accept="video/*,image/*,.mkv,.heic,.heif"
        empty={attached.length + items.length === 0}
        onFiles={(files) => uploads.add(draft, files)}
      />
      <VisuallyHidden role="status">
        {spoken(items).map(({ name, part }) => t('upload.spoken', { name, percent: percent(part) }))}
      </VisuallyHidden>
    </>
  );
}

/** Read out in quarters: a bar that talks all the time helps nobody. */
function spoken(items: UploadItem[]) {
  return items
    .filter((item) => item.state === 'sending')
    .map((item) => ({ name: item.name, part: Math.floor(partOf(item) * 4) / 4 }));
}
