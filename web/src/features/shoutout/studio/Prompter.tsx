import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { ActionIcon, Button, Modal } from '@mantine/core';
import { IconMinus, IconPlayerPause, IconPlayerPlay, IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n';
import { keep, recallKept } from '@/lib/kept';
import classes from './Prompter.module.css';
import { useAwake } from './use-awake';

const sizes = [28, 36, 44, 56, 72];
const speeds = [12, 20, 30, 45, 65];
type Look = { size: number; speed: number };

interface Props {
  lines: string[];
  onClose: () => void;
}

/** What to say, large, white on black, rolling by itself if one likes; the screen stays awake. */
export default function Prompter({ lines, onClose }: Props) {
  const { t } = useTranslation('studio');
  const [shown, setShown] = useState(false);
  const [look, setLook] = useState<Look>(() => recallKept<Look>('prompter') ?? { size: 2, speed: 2 });
  const [rolling, setRolling] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => setShown(true), []);
  useAwake();
  useRoll(text, rolling ? (speeds[look.speed] ?? 30) : 0, () => setRolling(false));
  const step = (part: keyof Look, by: number) => {
    const next = { ...look, [part]: Math.min(sizes.length - 1, Math.max(0, look[part] + by)) };
    setLook(next);
    keep('prompter', next);
  };
  const knob = (label: string, part: keyof Look, by: number) => (
    <ActionIcon
      size={48}
      variant="transparent"
      className={classes.knob}
      aria-label={label}
      onClick={() => step(part, by)}
    >
      {by > 0 ? <IconPlus size={22} stroke={2} /> : <IconMinus size={22} stroke={2} />}
    </ActionIcon>
  );
  return (
    <Modal.Root
      opened={shown}
      onClose={() => setShown(false)}
      onExitTransitionEnd={onClose}
      fullScreen
      transitionProps={{ duration: 150, transition: 'fade' }}
    >
      <Modal.Overlay />
      <Modal.Content className={classes.content} aria-label={t('prompter.title')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable */}
        <div ref={text} className={classes.text} style={{ fontSize: sizes[look.size] }} tabIndex={0}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className={classes.bar}>
          {knob(t('prompter.smaller'), 'size', -1)}
          <span aria-hidden="true">A</span>
          {knob(t('prompter.larger'), 'size', 1)}
          <Button
            className={classes.roll}
            leftSection={rolling ? <IconPlayerPause size={20} /> : <IconPlayerPlay size={20} />}
            onClick={() => setRolling(!rolling)}
          >
            {t(rolling ? 'prompter.stop' : 'prompter.start')}
          </Button>
          {rolling && knob(t('prompter.slower'), 'speed', -1)}
          {rolling && knob(t('prompter.faster'), 'speed', 1)}
          <ActionIcon
            size={48}
            variant="transparent"
            className={classes.close}
            aria-label={t('prompter.close')}
            onClick={() => setShown(false)}
          >
            <IconX size={24} stroke={2} />
          </ActionIcon>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Rolls an element at so many pixels a second, until its end. */
function useRoll(element: React.RefObject<HTMLElement | null>, speed: number, onEnd: () => void) {
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    const box = element.current;
    if (!box || speed === 0) return;
    let last = performance.now();
    let at = box.scrollTop;
    let frame = requestAnimationFrame(function roll(now) {
      at += ((now - last) / 1000) * speed;
      last = now;
      box.scrollTop = at;
      if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1) return end.current();
      frame = requestAnimationFrame(roll);
    });
    return () => cancelAnimationFrame(frame);
  }, [element, speed]);
}
