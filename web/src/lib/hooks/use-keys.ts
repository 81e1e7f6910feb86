import { useEffect, useRef } from 'react';

/** Single keys that act on the page, never while one types; `submit` is Ctrl or ⌘ with Enter and works everywhere. */
export function useKeys(acts: Record<string, () => void>) {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey;
      const name = held && event.key === 'Enter' ? 'submit' : event.key.toLowerCase();
      const act = latest.current[name];
      if (!act || event.defaultPrevented || (name !== 'submit' && (held || event.altKey || isTyping(event))))
        return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function isTyping({ target }: KeyboardEvent): boolean {
  const element = target instanceof HTMLElement ? target : undefined;
  return element?.closest('textarea, select, [contenteditable], input:not([type="radio"])') != null;
}
