import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { currentLanguage, useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import { altTextChars } from '@/lib/limits';
import { useMe } from '@/lib/session';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { describeMedia } from '../api/describe-media';
import { CaptionsField } from './CaptionsField';
import classes from './DescribeSheet.module.css';
import { MediaThumb } from './MediaThumb';

interface Props {
  media: OwnMedia;
  name: string;
  onClose: () => void;
}

/** What is to be seen and heard, in words. */
export default function DescribeSheet({ media, name, onClose }: Props) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const { me } = useMe();
  const [text, setText] = useState(media.altText ?? '');
  const [language, setLanguage] = useState(media.captionsLanguage ?? me?.locale ?? currentLanguage());
  const save = useMutation({
    mutationFn: () =>
      describeMedia(media.id, { altText: text, captionsLanguage: media.captioned ? language : undefined }),
    onSuccess: (told) => {
      queries.setQueryData(['own-media', media.id], told);
      toast(t('describe.saved'));
      onClose();
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <Sheet title={t('describe.title')} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <div className={classes.head}>
          <MediaThumb media={media} large />
          <span className={classes.name}>{name}</span>
        </div>
        <Textarea
          label={t('describe.alt')}
          description={t('describe.altHint')}
          placeholder={t('describe.altExample')}
          autosize
          minRows={3}
          maxLength={altTextChars}
          value={text}
          data-autofocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {media.kind === 'video' && (
          <CaptionsField media={media} language={language} onLanguage={setLanguage} />
        )}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('describe.close')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('describe.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
