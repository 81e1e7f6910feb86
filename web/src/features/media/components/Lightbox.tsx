import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTexts } from '@/i18n';
import type { Media } from '@/lib/api/contract';
import { pictureUrl } from '@/lib/picture';
import classes from './Lightbox.module.css';

interface Props {
  media: Media[];
  title: string;
  start: number;
  onClose: () => void;
}

/** One photo on the whole screen; arrows and buttons go on, Escape goes back to where one was. */
export default function Lightbox({ media, title, start, onClose }: Props) {
  const t = useTexts();
  const [shown, setShown] = useState(false);
  const [at, setAt] = useState(start);
  useEffect(() => setShown(true), []);
  const photo = media[at];
  const step = (by: number) => setAt((now) => (now + by + media.length) % media.length);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') step(-1);
    if (event.key === 'ArrowRight') step(1);
  };
  const place = t('post.photoOf', { n: at + 1, count: media.length });
  return (
    <Modal.Root
      opened={shown}
      onClose={() => setShown(false)}
      onExitTransitionEnd={onClose}
      fullScreen
      transitionProps={{ duration: 150, transition: 'fade' }}
    >
      <Modal.Overlay />
      <Modal.Content className={classes.content} onKeyDown={onKey} aria-label={title}>
        <img
          key={photo?.id}
          className={classes.photo}
          style={{ backgroundImage: photo?.preview ? `url("${photo.preview}")` : undefined }}
          width={photo?.width}
          height={photo?.height}
          src={photo && pictureUrl(photo.image, 'large')}
          alt={photo?.altText ?? place}
        />
        <div className={classes.bar}>
          <span role="status">{place}</span>
          <Round label={t('shell.close')} icon={IconX} onClick={() => setShown(false)} />
        </div>
        {media.length > 1 && (
          <div className={classes.steps}>
            <Round label={t('post.previous')} icon={IconChevronLeft} onClick={() => step(-1)} />
            <Round label={t('post.next')} icon={IconChevronRight} onClick={() => step(1)} />
          </div>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

function Round({ label, icon: Icon, onClick }: { label: string; icon: typeof IconX; onClick: () => void }) {
  return (
    <ActionIcon
      size={48}
      variant="transparent"
      className={classes.round}
      aria-label={label}
      onClick={onClick}
    >
      <Icon size={24} stroke={2} />
    </ActionIcon>
  );
}
