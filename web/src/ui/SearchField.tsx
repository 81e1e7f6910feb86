import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTyped } from '@/lib/hooks/use-typed';

interface Props {
  label: string;
  value?: string;
  icon: ReactNode;
  onChange: (value: string | undefined) => void;
}

/** A word that filters once the typing rests. */
export function SearchField({ label, value, icon, onChange }: Props) {
  const [words, setWords] = useTyped(value, onChange);
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
