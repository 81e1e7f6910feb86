import { VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import { percent } from '@/lib/numbers';
import { deleteMedia } from '../api/own-media';
import type { FileRow } from '../order';
import { partOf, type UploadItem } from '../upload/item';
import { uploads } from '../upload/uploads';
import { FileDrop } from './FileDrop';
import { MediaThumb } from './MediaThumb';
import { ServerRow } from './ServerRow';
import { UploadRow } from './UploadRow';
import classes from './UploadRow.module.css';
import { useSorting } from './use-sorting';

interface Props {
  draft: string;
  rows: FileRow[];
  known: Map<string, OwnMedia>;
  onDetach: (id: string) => void;
  onOrder: (keys: string[]) => void;
}

/** All files of one post in their order, and the place for more. */
export function PostFiles({ draft, rows, known, onDetach, onOrder }: Props) {
  const { t } = useTranslation('studio');
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const discard = useMutation({
    mutationFn: deleteMedia,
    onSettled: () => queries.invalidateQueries({ queryKey: ['own-media'] }),
  });
  const remove = (item: UploadItem) => {
    uploads.remove(item.key);
    if (item.state === 'sent' && item.mediaId) discard.mutate(item.mediaId);
  };
  const keys = rows.map((row) => row.key);
  const nameOf = (key: string) => {
    const at = keys.indexOf(key);
    const row = rows[at];
    return row?.item?.name ?? known.get(row?.id ?? '')?.filename ?? t('upload.file', { number: at + 1 });
  };
  const { list, sortable } = useSorting({
    keys,
    nameOf,
    onOrder: (order, key) => {
      setSaid(t('upload.nowAt', { name: nameOf(key), place: order.indexOf(key) + 1, count: order.length }));
      onOrder(order);
    },
  });
  const items = rows.flatMap(({ item }) => item ?? []);
  return (
    <>
      <ul className={classes.files} ref={list} aria-label={t('upload.files')}>
        {rows.map(({ key, item }) =>
          item ? (
            <UploadRow
              key={key}
              item={item}
              media={known.get(item.mediaId ?? '')}
              sort={sortable(key)}
              choose={() => input.current?.click()}
              onRemove={() => remove(item)}
            />
          ) : (
            <ServerRow
              key={key}
              name={nameOf(key)}
              media={known.get(key)}
              sort={sortable(key)}
              onRemove={() => onDetach(key)}
            >
              <MediaThumb media={known.get(key)} />
            </ServerRow>
          ),
        )}
      </ul>
      {rows.length > 1 && <p className={classes.first}>{t('upload.first')}</p>}
      <FileDrop
        input={input}
        accept="video/*,image/*,.mkv,.heic,.heif"
        empty={rows.length === 0}
        onFiles={(files) => uploads.add(draft, files)}
      />
      <VisuallyHidden role="status">
        {spoken(items).map(({ name, part }) => t('upload.spoken', { name, percent: percent(part) }))}
      </VisuallyHidden>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}

/** Read out in quarters: a bar that talks all the time helps nobody. */
function spoken(items: UploadItem[]) {
  return items
    .filter((item) => item.state === 'sending')
    .map((item) => ({ name: item.name, part: Math.floor(partOf(item) * 4) / 4 }));
}
