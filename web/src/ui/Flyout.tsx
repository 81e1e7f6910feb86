import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import classes from './Flyout.module.css';

interface Props {
  label: string;
  className?: string;
  content: ReactNode;
  children: ReactNode;
}

/** A button with a small panel above it. Escape and a click beside it close it; the focus goes back to the button. */
export function Flyout({ label, className, content, children }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', onPointer);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', onPointer);
      removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div ref={place} className={classes.place}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
        <VisuallyHidden>{label}</VisuallyHidden>
      </button>
      {open && (
        <section id={id} className={classes.panel} aria-label={label}>
          {content}
        </section>
      )}
    </div>
  );
}
