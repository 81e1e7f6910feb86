import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import { fileSize, percent } from '@/lib/numbers';
import { Bar } from '@/ui/Bar';
import { StateBadge } from '@/ui/StateBadge';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { retryMedia } from '../api/own-media';
import { DescribeLine } from './DescribeLine';
import { RefusalWords } from './RefusalWords';
import classes from './UploadRow.module.css';
import type { Sortable } from './use-sorting';

interface Props {
  name: string;
  size?: number;
  media?: OwnMedia;
  sort?: Sortable;
  onRemove: () => void;
  children: ReactNode;
}

/** A file that the server has: converting, ready, or failed with its reason. */
export function ServerRow({ name, size, media, sort, onRemove, children }: Props) {
  const { t } = useTranslation('studio');
  const state = media?.state ?? 'processing';
  const part = media?.progress ?? 0;
  return (
    <li className={classes.row} data-sort={sort && true} {...sort?.frame}>
      {sort?.controls}
      {children}
      <div className={classes.words}>
        <div className={classes.line}>
          <span className={classes.name} title={name}>
            {name}
          </span>
          {state === 'ready' && <StateBadge tone="good">{t('states.ready')}</StateBadge>}
          {state === 'failed' && <StateBadge tone="bad">{t('states.failed')}</StateBadge>}
          {state === 'processing' && <span className={classes.percent}>{percent(part)}</span>}
        </div>
        {state === 'ready' && <p className={classes.small}>{facts(media, size)}</p>}
        {state === 'failed' && <RefusalWords code={media?.failure?.code} message={media?.failure?.message} />}
        {(state === 'processing' || state === 'uploading') && (
          <>
            <Bar part={part} label={name} />
            <p className={classes.small}>{t('upload.converting')}</p>
          </>
        )}
        {media && state !== 'failed' && <DescribeLine media={media} name={name} />}
      </div>
      <div className={classes.controls}>
        {state === 'failed' && media && <Retry media={media} />}
        <ActionIcon
          size={40}
          variant="transparent"
          className={classes.icon}
          aria-label={t('upload.remove', { name })}
          onClick={onRemove}
        >
          <IconX size={18} stroke={1.8} />
        </ActionIcon>
      </div>
    </li>
  );
}

function facts(media: OwnMedia | undefined, size: number | undefined): string {
  const measures = media?.width && media.height ? `${media.width} × ${media.height}` : undefined;
  const bytes = media?.bytes ?? size;
  return [measures, bytes ? fileSize(bytes) : undefined].filter((fact) => fact !== undefined).join(' · ');
}

function Retry({ media }: { media: OwnMedia }) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const retry = useMutation({
    mutationFn: () => retryMedia(media.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['own-media', media.id] }),
    onError: (error) => toast(problemText(error), 'bad'),
  });
  if (!passing.has(media.failure?.code ?? '')) return null;
  return (
    <Button
      className={classes.text}
      size="xs"
      variant="default"
      loading={retry.isPending}
      onClick={() => retry.mutate()}
    >
      {t('upload.tryAgain')}
    </Button>
  );
}

/** The same file may well succeed another time; a broken one never will. */
const passing = new Set(['internal', 'no_room', 'took_too_long']);
