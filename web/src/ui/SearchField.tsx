import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';

interface Props {
  label: string;
  value?: string;
  icon: ReactNode;
  onChange: (value: string | undefined) => void;
}

/** A word that filters once the typing rests. */
export function SearchField({ label, value, icon, onChange }: Props) {
  const [words, setWords] = useState(value ?? '');
  const wanted = words.trim() || undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed asks anew
  useEffect(() => {
    if (wanted === value) return;
    const timer = setTimeout(() => onChange(wanted), 300);
    return () => clearTimeout(timer);
  }, [wanted]);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={icon}
      maxLength={100}
      value={words}
      onChange={(event) => setWords(event.currentTarget.value)}
    />
  );
}
