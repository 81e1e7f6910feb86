import { useEffect, useState } from 'react';

const typingPause = 300;

/** What is typed into a search, told once the typing rests. What the address says meanwhile by itself takes its place. */
export function useTyped(value: string | undefined, tell: (wanted: string | undefined) => void) {
  const [words, setWords] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  const [told, setTold] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setTold(value);
    // Our own words come back this way, too, and by then more may have been typed.
    if (value !== told) setWords(value ?? '');
  }
  const wanted = words.trim() || undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another callback is no other wish
  useEffect(() => {
    if (wanted === value) return;
    const timer = setTimeout(() => {
      setTold(wanted);
      tell(wanted);
    }, typingPause);
    return () => clearTimeout(timer);
  }, [wanted, value]);
  return [words, setWords] as const;
}
