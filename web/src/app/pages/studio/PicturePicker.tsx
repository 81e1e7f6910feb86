import { Button } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useOwnMedia } from '@/features/media/api/own-media';
import { RefusalWords } from '@/features/media/components/RefusalWords';
import { partOf, type UploadItem } from '@/features/media/upload/item';
import { uploads, useUploads } from '@/features/media/upload/uploads';
import { changePerformer } from '@/features/performer/api/change-performer';
import { useTranslation } from '@/i18n';
import { percent } from '@/lib/numbers';
import { ownPerformer } from '@/lib/own-performer';
import { type ImageRef, pictureUrl } from '@/lib/picture';
import { Bar } from '@/ui/Bar';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import classes from './OwnPagePage.module.css';

interface Props {
  kind: 'avatar' | 'cover' | 'portrait';
  account: string;
  picture?: ImageRef | null;
}

/** One picture of the page: chosen, uploaded, made ready by the server, then shown. */
export function PicturePicker({ kind, account, picture }: Props) {
  const { t } = useTranslation('studio');
  const input = useRef<HTMLInputElement>(null);
  const draft = `${kind}-${account}`;
  const item = useUploads(draft).at(-1);
  const media = useOwnMedia(item?.mediaId && item.state === 'sent' ? [item.mediaId] : []).get(
    item?.mediaId ?? '',
  );
  const save = useSave(kind, draft);
  const { mutate } = save;
  const ready = media?.state === 'ready' ? media.id : undefined;
  useEffect(() => {
    if (ready) mutate(ready);
  }, [ready, mutate]);
  const url = pictureUrl(picture, kind === 'avatar' ? 'medium' : 'large');
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    uploads.forget(draft);
    uploads.add(draft, [file], kind === 'portrait' ? 'cover' : kind);
  };
  const failed = media?.state === 'failed' || item?.state === 'refused';
  const busy = item !== undefined && !failed && item.state !== 'orphan';
  return (
    <div className={classes.picker} data-kind={kind}>
      <div className={classes.shown}>
        {url ? (
          <img src={url} alt={t(`page.${kind}`)} />
        ) : (
          <IconPhotoPlus size={28} stroke={1.8} aria-hidden="true" />
        )}
      </div>
      <div className={classes.about}>
        <p className={classes.name}>{t(`page.${kind}`)}</p>
        <p className={classes.small}>{t(`page.${kind}Hint`)}</p>
        {busy && item && <Moving item={item} />}
        {failed && (
          <RefusalWords
            code={media?.failure?.code ?? item?.refusal?.code}
            status={item?.refusal?.status}
            message={media?.failure?.message}
          />
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept="image/*,.heic,.heif"
          onChange={(event) => {
            choose(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        {!busy && (
          <Button
            variant="default"
            size="xs"
            aria-label={`${t(url ? 'page.change' : 'page.choose')}: ${t(`page.${kind}`)}`}
            onClick={() => input.current?.click()}
          >
            {t(url ? 'page.change' : 'page.choose')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Moving({ item }: { item: UploadItem }) {
  const { t } = useTranslation('studio');
  const part = partOf(item);
  return (
    <div className={classes.moving} role="status">
      <Bar part={part} label={item.name} tone={item.state === 'waiting' ? 'wait' : 'ink'} />
      <p className={classes.small}>
        {item.state === 'sent' ? t('page.preparing') : `${item.name}, ${percent(Math.min(part, 0.999))}`}
      </p>
    </div>
  );
}

function useSave(kind: Props['kind'], draft: string) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: (media: string) => changePerformer({ [kind]: media }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ownPerformer.queryKey });
      toast(t('page.pictureSaved'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
    onSettled: () => uploads.forget(draft),
  });
}
