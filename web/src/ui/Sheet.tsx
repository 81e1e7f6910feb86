import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '@/i18n';
import { usePhone } from '@/lib/hooks/use-media';
import classes from './Sheet.module.css';

interface Props {
  title: string;
  onClose: () => void;
  size?: number;
  children: ReactNode;
}

/**
 * A dialog on desktop, a sheet from below on a phone. Load the file that uses it lazily, and mount it when it is wanted.
 * It opens one tick after mounting: a dialog that mounts open does not give the focus back on Escape.
 */
export function Sheet({ title, onClose, size = 480, children }: Props) {
  const t = useTexts();
  const phone = usePhone();
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(true), []);
  const close = () => setShown(false);
  return (
    <Modal
      opened={shown}
      onClose={close}
      onExitTransitionEnd={onClose}
      title={title}
      size={size}
      centered={!phone}
      classNames={classes}
      transitionProps={{ duration: 150, transition: phone ? 'slide-up' : 'fade' }}
      overlayProps={{ backgroundOpacity: 0.5, color: '#221216' }}
      closeButtonProps={{ 'aria-label': t('shell.close'), size: 44, iconSize: 22 }}
    >
      {children}
    </Modal>
  );
}
