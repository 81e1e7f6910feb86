import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import { links as most } from '@/lib/limits';
import classes from './fields.module.css';

interface Props {
  label: string;
  value: string[];
  errorAt: (index: number) => string | undefined;
  onChange: (value: string[]) => void;
}

/** Web addresses, one a line. */
export function LinksField({ label, value, errorAt, onChange }: Props) {
  const { t } = useTranslation('studio');
  const set = (at: number, text: string) => onChange(value.map((one, i) => (i === at ? text : one)));
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.links}>
        {value.map((link, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
          <div key={i} className={classes.link}>
            <TextInput
              type="url"
              inputMode="url"
              aria-label={t('fields.link', { number: i + 1 })}
              placeholder="https://example.org/mara"
              value={link}
              error={errorAt(i)}
              onChange={(event) => set(i, event.currentTarget.value)}
            />
            <ActionIcon
              size={44}
              variant="transparent"
              className={classes.remove}
              aria-label={t('fields.removeLink', { number: i + 1 })}
              onClick={() => onChange(value.filter((_, at) => at !== i))}
            >
              <IconX size={18} stroke={1.8} />
            </ActionIcon>
          </div>
        ))}
        {value.length < most && (
          <div>
            <Button
              variant="default"
              size="sm"
              leftSection={<IconPlus size={18} stroke={1.8} />}
              onClick={() => onChange([...value, ''])}
            >
              {t('fields.addLink')}
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

/** What is worth sending: no empty lines, and a scheme for those who left it out. */
export function tidyLinks(links: string[]): string[] {
  const filled = links.map((link) => link.trim()).filter((link) => link !== '');
  return filled.map((link) => (/^https?:\/\//i.test(link) ? link : `https://${link}`));
}
