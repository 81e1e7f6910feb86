import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n';
import { nameChars } from '@/lib/limits';
import { addCategory } from '../api/staff-categories';
import classes from './CategoryList.module.css';
import { useCategoryChange } from './use-category-change';

const empty = { name: '', slug: '' };
const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One more, which comes last. */
export function NewCategory() {
  const { t } = useTranslation('staff');
  const [said, setSaid] = useState(empty);
  const [tried, setTried] = useState(false);
  const add = useCategoryChange(addCategory, () => {
    setSaid(empty);
    setTried(false);
  });
  const name = said.name.trim();
  const slug = said.slug.trim();
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name !== '' && slugForm.test(slug)) add.mutate({ name, slug });
  };
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <TextInput
        label={t('categories.name')}
        maxLength={nameChars}
        value={said.name}
        error={tried && name === '' && t('categories.nameNeeded')}
        onChange={(event) => setSaid({ ...said, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('categories.slug')}
        maxLength={40}
        autoCapitalize="none"
        value={said.slug}
        error={tried && !slugForm.test(slug) && t('categories.slugWrong')}
        onChange={(event) => setSaid({ ...said, slug: event.currentTarget.value })}
      />
      <Button type="submit" className={classes.send} loading={add.isPending}>
        {t('categories.add')}
      </Button>
    </form>
  );
}
