import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import classes from './SearchBox.module.css';

/** Searches among performers: Enter goes to what was found. A plain field, for it is on every first page. */
export function SearchBox({ className = '' }: { className?: string }) {
  const t = useTexts();
  const navigate = useNavigate();
  const search = (form: FormData) => {
    const q = String(form.get('q') ?? '').trim();
    return navigate({ to: '/explore', search: { q: q || undefined } });
  };
  return (
    <search className={className}>
      <form className={classes.form} action={(form) => void search(form)}>
        <IconSearch size={20} stroke={1.8} aria-hidden="true" />
        <input
          className={classes.input}
          name="q"
          type="search"
          maxLength={100}
          aria-label={t('shell.searchPerformers')}
          placeholder={t('shell.searchPerformers')}
        />
      </form>
    </search>
  );
}
