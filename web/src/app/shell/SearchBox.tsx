import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '@/i18n';

/** Searches among performers: Enter goes to what was found. */
export function SearchBox({ className }: { className?: string }) {
  const t = useTexts();
  const navigate = useNavigate();
  const search = (form: FormData) => {
    const q = String(form.get('q') ?? '').trim();
    return navigate({ to: '/explore', search: { q: q || undefined } });
  };
  return (
    <search className={className}>
      <form action={(form) => void search(form)}>
        <TextInput
          name="q"
          type="search"
          size="md"
          aria-label={t('shell.searchPerformers')}
          placeholder={t('shell.searchPerformers')}
          leftSection={<IconSearch size={20} stroke={1.8} />}
          styles={{ input: { '--input-height': '44px' } as never }}
        />
      </form>
    </search>
  );
}
