import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { ActionIcon, Modal } from '@mantine/core';
import { IconCameraRotate, IconTextSize, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n';
import { useNow } from '@/lib/hooks/use-now';
import { clock } from '@/lib/numbers';
import { useAwake } from '../studio/use-awake';
import classes from './Recorder.module.css';
import { useRecorder } from './use-recorder';

interface Props {
  /** what to say, to be read beside the lens */
  lines: string[];
  onTake: (take: File) => void;
  onClose: () => void;
}

/** The camera in this window: what to say above, one round button below. */
export default function Recorder({ lines, onTake, onClose }: Props) {
  const { t } = useTranslation('studio');
  const [shown, setShown] = useState(false);
  const [brief, setBrief] = useState(true);
  const { video, phase, count, since, mirrored, start, stop, flip } = useRecorder(onTake);
  useEffect(() => setShown(true), []);
  useAwake();
  const busy = phase === 'recording' || phase === 'counting';
  return (
    <Modal.Root
      opened={shown}
      onClose={() => setShown(false)}
      onExitTransitionEnd={onClose}
      fullScreen
      closeOnEscape={!busy}
      transitionProps={{ duration: 150, transition: 'fade' }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('record.here')}>
        <div className={classes.stage}>
          <video
            ref={video}
            className={classes.live}
            data-mirrored={mirrored || undefined}
            aria-label={t('record.live')}
            autoPlay
            muted
            playsInline
          />
          {brief && phase !== 'denied' && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable
            <div className={classes.brief} tabIndex={0}>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )}
          <State phase={phase} count={count} since={since} />
          <div className={classes.bar}>
            <Round
              label={t(brief ? 'record.hideBrief' : 'record.brief')}
              icon={IconTextSize}
              onClick={() => setBrief(!brief)}
            />
            <button
              type="button"
              className={classes.shutter}
              data-on={busy || undefined}
              disabled={phase === 'asking' || phase === 'denied'}
              aria-label={t(busy ? 'record.stop' : 'record.start')}
              onClick={busy ? stop : start}
            />
            {busy ? <span /> : <Round label={t('record.flip')} icon={IconCameraRotate} onClick={flip} />}
          </div>
          {!busy && (
            <span className={classes.close}>
              <Round label={t('record.close')} icon={IconX} onClick={() => setShown(false)} />
            </span>
          )}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

function State({ phase, count, since }: Pick<ReturnType<typeof useRecorder>, 'phase' | 'count' | 'since'>) {
  const { t } = useTranslation('studio');
  const now = useNow(phase === 'recording' ? 500 : null);
  if (phase === 'denied') {
    return (
      <div className={classes.denied} role="alert">
        <p>{t('record.denied')}</p>
        <p>{t('record.deniedHint')}</p>
      </div>
    );
  }
  if (phase === 'asking') {
    return (
      <p className={classes.denied} role="status">
        {t('record.asking')}
      </p>
    );
  }
  if (phase === 'counting') {
    return (
      <p className={classes.count} role="status" aria-label={t('record.in', { count })}>
        {count}
      </p>
    );
  }
  if (phase === 'recording') {
    const time = clock(Math.max(0, (now - (since ?? now)) / 1000));
    return (
      <p className={classes.timer} role="timer" aria-label={t('record.recording', { time })}>
        <span className={classes.dot} aria-hidden="true" />
        {time}
      </p>
    );
  }
  return null;
}

function Round(props: { label: string; icon: typeof IconX; onClick: () => void }) {
  const { label, icon: RoundIcon, onClick } = props;
  return (
    <ActionIcon
      size={52}
      variant="transparent"
      className={classes.round}
      aria-label={label}
      onClick={onClick}
    >
      <RoundIcon size={24} stroke={1.8} />
    </ActionIcon>
  );
}
