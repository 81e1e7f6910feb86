import { Button } from '@mantine/core';
import { IconVideoPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useOwnMedia } from '@/features/media/api/own-media';
import { RefusalWords } from '@/features/media/components/RefusalWords';
import { UploadRow } from '@/features/media/components/UploadRow';
import { uploads, useUploads } from '@/features/media/upload/uploads';
import { useTranslation } from '@/i18n';
import type { IntroVideo } from '@/lib/api/contract-shoutout';
import { clock } from '@/lib/numbers';
import classes from './IntroPicker.module.css';

interface Props {
  account: string;
  /** what the offer has now */
  intro?: IntroVideo | null;
  value: string | null;
  onChange: (media: string | null) => void;
}

/** A short hello: chosen, uploaded, made ready, then part of the offer when it is saved. */
export function IntroPicker({ account, intro, value, onChange }: Props) {
  const { t } = useTranslation('studio');
  const input = useRef<HTMLInputElement>(null);
  const draft = `intro-${account}`;
  const item = useUploads(draft).at(-1);
  const sent = item?.state === 'sent' ? item.mediaId : undefined;
  const media = useOwnMedia(sent ? [sent] : []).get(sent ?? '');
  const ready = media?.state === 'ready' ? media.id : undefined;
  const take = useRef(onChange);
  useEffect(() => {
    take.current = onChange;
  });
  useEffect(() => {
    if (!ready) return;
    take.current(ready);
    uploads.forget(draft);
  }, [ready, draft]);
  const choose = () => input.current?.click();
  const saved = value !== null && value === intro?.mediaId ? intro : undefined;
  return (
    <div className={classes.intro}>
      <p className={classes.name}>{t('offer.intro')}</p>
      <p className={classes.hint}>{t('offer.introHint')}</p>
      {saved?.poster && (
        <span className={classes.poster}>
          <img src={saved.poster} alt="" />
          {saved.durationSeconds && <span>{clock(saved.durationSeconds)}</span>}
        </span>
      )}
      {value !== null && !saved && <p className={classes.hint}>{t('offer.introReady')}</p>}
      {item && (
        <ul className={classes.files}>
          <UploadRow item={item} media={media} choose={choose} onRemove={() => uploads.remove(item.key)} />
        </ul>
      )}
      {media?.state === 'failed' && (
        <RefusalWords code={media.failure?.code} message={media.failure?.message} />
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept="video/*,.mkv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (!file) return;
          uploads.forget(draft);
          uploads.add(draft, [file]);
        }}
      />
      <div className={classes.acts}>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconVideoPlus size={18} stroke={1.8} aria-hidden="true" />}
          onClick={choose}
        >
          {t(value ? 'offer.introChange' : 'offer.introChoose')}
        </Button>
        {value && (
          <Button variant="default" size="sm" onClick={() => onChange(null)}>
            {t('offer.introRemove')}
          </Button>
        )}
      </div>
    </div>
  );
}
