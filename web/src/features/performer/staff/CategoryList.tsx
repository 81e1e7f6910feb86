import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Category } from '@/lib/api/contract';
import { nameChars } from '@/lib/limits';
import { orderCategories, renameCategory } from '../api/staff-categories';
import classes from './CategoryList.module.css';
import { useCategoryChange } from './use-category-change';

/** Every category with its name to change and its place to move; the slug stays. */
export function CategoryList({ categories }: { categories: Category[] }) {
  const { t } = useTranslation('staff');
  const order = useCategoryChange(orderCategories);
  const move = (from: number, to: number) => {
    const slugs = categories.map(({ slug }) => slug);
    slugs.splice(to, 0, ...slugs.splice(from, 1));
    order.mutate(slugs);
  };
  return (
    <ol className={classes.list} aria-label={t('categories.title')}>
      {categories.map((category, at) => (
        <li key={category.slug} className={classes.row}>
          <NameForm category={category} />
          <span className={classes.moves}>
            <Move
              label={t('categories.earlier', { name: category.name })}
              off={at === 0 || order.isPending}
              onClick={() => move(at, at - 1)}
            >
              <IconChevronUp size={20} stroke={1.8} aria-hidden="true" />
            </Move>
            <Move
              label={t('categories.later', { name: category.name })}
              off={at === categories.length - 1 || order.isPending}
              onClick={() => move(at, at + 1)}
            >
              <IconChevronDown size={20} stroke={1.8} aria-hidden="true" />
            </Move>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** At an end the button stays where the focus is, and says so. */
function Move(props: { label: string; off: boolean; onClick: () => void; children: React.ReactNode }) {
  const { label, off, onClick, children } = props;
  return (
    <ActionIcon
      size={44}
      variant="subtle"
      color="gray"
      aria-label={label}
      aria-disabled={off}
      data-off={off || undefined}
      className={classes.move}
      onClick={() => !off && onClick()}
    >
      {children}
    </ActionIcon>
  );
}

function NameForm({ category: { slug, name } }: { category: Category }) {
  const { t } = useTranslation('staff');
  const [typed, setTyped] = useState(name);
  const said = typed.trim();
  const rename = useCategoryChange((next: string) => renameCategory(slug, next));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (said !== '' && said !== name) rename.mutate(said);
  };
  return (
    <form className={classes.name} noValidate onSubmit={send}>
      <TextInput
        aria-label={t('categories.nameOf', { slug })}
        maxLength={nameChars}
        value={typed}
        error={said === '' && t('categories.nameNeeded')}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <code className={classes.slug}>{slug}</code>
      {said !== name && said !== '' && (
        <Button type="submit" size="sm" variant="default" loading={rename.isPending}>
          {t('categories.rename')}
        </Button>
      )}
    </form>
  );
}
