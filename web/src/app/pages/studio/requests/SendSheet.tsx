import { type Icon, IconDeviceMobile, IconMovie, IconVideo } from '@tabler/icons-react';
import { useRef } from 'react';
import { canRecord } from '@/features/shoutout/record/recording';
import { useTranslation } from '@/i18n';
import { useMediaQuery } from '@/lib/hooks/use-media';
import { Sheet } from '@/ui/Sheet';
import classes from './SendSheet.module.css';

interface Way {
  word: 'here' | 'camera' | 'file';
  icon: Icon;
  go: () => void;
}

interface Props {
  onRecord: () => void;
  /** `filmed`: by the phone's own camera, which keeps no copy of it */
  onFile: (file: File, filmed: boolean) => void;
  onClose: () => void;
}

/** Three ways to a video: this window's camera, the phone's own, a file. */
export default function SendSheet({ onRecord, onFile, onClose }: Props) {
  const { t } = useTranslation('studio');
  const camera = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const touch = useMediaQuery('(pointer: coarse)');
  const choose = (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    input.value = '';
    if (chosen) onFile(chosen, input === camera.current);
  };
  const ways: (Way | false)[] = [
    canRecord() && { word: 'here', icon: IconVideo, go: onRecord },
    touch && { word: 'camera', icon: IconDeviceMobile, go: () => camera.current?.click() },
    { word: 'file', icon: IconMovie, go: () => file.current?.click() },
  ];
  return (
    <Sheet title={t('record.title')} onClose={onClose}>
      <ul className={classes.ways}>
        {ways.map(
          (way) =>
            way && (
              <li key={way.word}>
                <button type="button" className={classes.way} onClick={way.go}>
                  <way.icon size={26} stroke={1.8} aria-hidden="true" />
                  <span>
                    <span className={classes.name}>{t(`record.${way.word}`)}</span>
                    <span className={classes.hint}>{t(`record.${way.word}Hint`)}</span>
                  </span>
                </button>
              </li>
            ),
        )}
      </ul>
      <input
        ref={camera}
        type="file"
        hidden
        accept="video/*"
        capture="user"
        onChange={(event) => choose(event.currentTarget)}
      />
      <input
        ref={file}
        type="file"
        hidden
        accept="video/*,.mkv"
        data-video
        onChange={(event) => choose(event.currentTarget)}
      />
    </Sheet>
  );
}
