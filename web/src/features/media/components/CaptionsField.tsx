import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import { isProblem } from '@/lib/api/problem';
import { languagesWith } from '@/lib/languages';
import { SelectField } from '@/ui/SelectField';
import { StateBadge } from '@/ui/StateBadge';
import { useProblemText } from '@/ui/use-problem-text';
import { captionMedia, uncaptionMedia } from '../api/describe-media';
import classes from './DescribeSheet.module.css';

interface Props {
  media: OwnMedia;
  /** of the file that is chosen next, and of the one that is there once the sheet is saved */
  language: string;
  onLanguage: (language: string) => void;
}

/** A video's captions and their language: chosen, checked by the server, replaced, taken away. */
export function CaptionsField({ media, language, onLanguage }: Props) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const words = useCaptionsProblem();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const known = ['own-media', media.id];
  const send = useMutation({
    mutationFn: (file: File) => captionMedia(media.id, file, language),
    onSuccess: (told) => queries.setQueryData(known, told),
  });
  const remove = useMutation({
    mutationFn: () => uncaptionMedia(media.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: known }),
  });
  const error = send.error ?? remove.error;
  return (
    <fieldset className={classes.captions} aria-describedby={`${id}-hint`}>
      <legend className={classes.label}>{t('describe.captions')}</legend>
      <p className={classes.hint} id={`${id}-hint`}>
        {t('describe.captionsHint')}
      </p>
      <SelectField
        size="md"
        label={t('describe.language')}
        value={language}
        data={languagesWith([media.captionsLanguage, language])}
        onChange={(event) => onLanguage(event.currentTarget.value)}
      />
      <div className={classes.row}>
        {media.captioned && <StateBadge tone="good">{t('describe.captionsThere')}</StateBadge>}
        <input
          ref={input}
          className={classes.input}
          type="file"
          accept=".vtt,text/vtt"
          tabIndex={-1}
          aria-label={t('describe.choose')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) send.mutate(file);
            event.currentTarget.value = '';
          }}
        />
        <Button
          variant="default"
          size="sm"
          loading={send.isPending}
          leftSection={<IconUpload size={18} stroke={1.8} />}
          onClick={() => input.current?.click()}
        >
          {t(media.captioned ? 'describe.chooseOther' : 'describe.choose')}
        </Button>
        {media.captioned && (
          <Button variant="subtle" size="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('describe.remove')}
          </Button>
        )}
      </div>
      <p className={classes.bad} role="alert">
        {error ? words(error) : ''}
      </p>
    </fieldset>
  );
}

/** The server says which line is wrong, and how. */
function useCaptionsProblem() {
  const { t, i18n } = useTranslation('studio');
  const problemText = useProblemText();
  return (error: unknown): string => {
    if (!isProblem(error, 'bad_captions')) return problemText(error);
    const { line = 1, fault } = error.body as { line?: number; fault?: string };
    const key = `describe.faults.${fault}`;
    if (!i18n.exists(key, { ns: 'studio' })) return problemText(error);
    return t('describe.wrong', { line, why: t(key as 'describe.faults.time') });
  };
}
