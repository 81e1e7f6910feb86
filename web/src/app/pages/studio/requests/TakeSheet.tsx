import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useFileUrl } from '@/features/media/components/MediaThumb';
import { useTranslation } from '@/i18n';
import { fileSize } from '@/lib/numbers';
import { Sheet } from '@/ui/Sheet';
import classes from './SendSheet.module.css';

interface Props {
  take: File;
  name: string;
  onSend: () => void;
  onAgain: () => void;
  onClose: () => void;
}

/** One look at the video before it goes out. */
export default function TakeSheet({ take, name, onSend, onAgain, onClose }: Props) {
  const { t } = useTranslation('studio');
  const url = useFileUrl(take);
  return (
    <Sheet title={t('record.look')} size={640} onClose={onClose}>
      <div className={classes.take}>
        {/* biome-ignore lint/a11y/useMediaCaption: one's own take, a moment ago */}
        <video src={url} controls playsInline preload="metadata" aria-label={t('record.take')} />
        <p className={classes.hint}>
          {take.name} · {fileSize(take.size)}
        </p>
        <Button
          component="a"
          href={url}
          download={take.name}
          variant="default"
          leftSection={<IconDownload size={20} stroke={1.8} aria-hidden="true" />}
        >
          {t('record.save')}
        </Button>
        <div className={classes.acts}>
          <Button variant="default" size="lg" onClick={onAgain}>
            {t('record.again')}
          </Button>
          <Button size="lg" onClick={onSend} data-autofocus>
            {t('record.sendFor', { name })}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
