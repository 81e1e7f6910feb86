import { useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '@/i18n';
import classes from './More.module.css';

/** A long text shows its first lines and the word that opens the rest. */
export function More({ text, className }: { text: string; className?: string }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  const ref = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may be cut elsewhere
  useLayoutEffect(() => {
    const element = ref.current;
    if (element && !open) setCut((was) => was || element.scrollHeight > element.clientHeight + 2);
  }, [text, open]);
  return (
    <div className={className}>
      <p ref={ref} className={classes.text} data-open={open || undefined} data-cut={cut || undefined}>
        {text}
      </p>
      {cut && (
        <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('shell.less') : t('shell.more')}
        </button>
      )}
    </div>
  );
}
