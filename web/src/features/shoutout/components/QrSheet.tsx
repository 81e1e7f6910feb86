import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { encode } from 'uqr';
import { useTranslation } from '@/i18n';
import { Sheet } from '@/ui/Sheet';
import classes from './QrSheet.module.css';

const quiet = 4;

/** The link as a code: black on white in either scheme, since cameras read it. */
export default function QrSheet({ url, onClose }: { url: string; onClose: () => void }) {
  const { t } = useTranslation('shoutout');
  const { size, data } = encode(url, { ecc: 'M', border: quiet });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  const save = () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    link.download = 'video.svg';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Sheet title={t('video.qrTitle')} onClose={onClose}>
      <div className={classes.place}>
        <svg
          className={classes.code}
          viewBox={`0 0 ${size} ${size}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={t('video.qrAlt')}
        >
          <path d={path} />
        </svg>
        <p>{t('video.qrHint')}</p>
        <p className={classes.url}>{url.replace(/^https?:\/\//, '')}</p>
        <Button
          variant="default"
          leftSection={<IconDownload size={20} stroke={1.8} aria-hidden="true" />}
          onClick={save}
        >
          {t('video.qrSave')}
        </Button>
      </div>
    </Sheet>
  );
}
