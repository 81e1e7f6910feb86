import { Button } from '@mantine/core';
import { IconDownload, IconLink, IconQrcode, IconShare2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n';
import { toast } from '@/ui/toast';
import classes from './VideoActs.module.css';

const QrSheet = lazy(() => import('./QrSheet'));

interface Props {
  url: string;
  title: string;
  /** for whom the link is; nothing for those who got it */
  to?: string;
  download: string;
}

/** The link in all its forms: copied, shared, as a file, as a code to print. */
export function VideoActs({ url, title, to, download }: Props) {
  const { t } = useTranslation('shoutout');
  const [coded, setCoded] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    toast(t('video.copied'));
  };
  const send = async () => {
    // Closing the system's sheet is no failure.
    if (navigator.share) await navigator.share({ title, url }).catch(() => undefined);
    else await copy();
  };
  return (
    <div className={classes.acts}>
      <Button
        size="lg"
        fullWidth
        variant={to === undefined ? 'default' : 'filled'}
        leftSection={<IconLink size={20} stroke={1.8} aria-hidden="true" />}
        onClick={() => void copy()}
      >
        {to ? t('video.copyFor', { to }) : t('video.copy')}
      </Button>
      <div className={classes.three}>
        <Button
          variant="default"
          leftSection={<IconShare2 size={18} stroke={1.8} aria-hidden="true" />}
          onClick={() => void send()}
        >
          {t('video.share')}
        </Button>
        <Button
          component="a"
          href={download}
          download
          variant="default"
          leftSection={<IconDownload size={18} stroke={1.8} aria-hidden="true" />}
        >
          {t('video.download')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconQrcode size={18} stroke={1.8} aria-hidden="true" />}
          onClick={() => setCoded(true)}
        >
          {t('video.qr')}
        </Button>
      </div>
      {coded && (
        <Suspense>
          <QrSheet url={url} onClose={() => setCoded(false)} />
        </Suspense>
      )}
    </div>
  );
}
