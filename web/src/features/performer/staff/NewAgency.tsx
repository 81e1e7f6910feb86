import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n';
import { basisPointsOf } from '@/lib/commission';
import { nameChars } from '@/lib/limits';
import { Sheet } from '@/ui/Sheet';
import { openAgency } from '../api/staff-agencies';
import classes from './Pane.module.css';
import { useAgree } from './use-agree';

/** An agency without performers; it has a share from the beginning. */
export default function NewAgency({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('staff');
  const [name, setName] = useState('');
  const [percent, setPercent] = useState('');
  const [tried, setTried] = useState(false);
  const points = basisPointsOf(percent);
  const open = useAgree((basisPoints: number) => openAgency({ name: name.trim(), basisPoints }), onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (points !== undefined && name.trim() !== '') open.mutate(points);
  };
  return (
    <Sheet title={t('agencies.new')} onClose={onClose}>
      <form className={classes.form} noValidate onSubmit={send}>
        <TextInput
          label={t('agencies.name')}
          maxLength={nameChars}
          data-autofocus
          value={name}
          error={tried && name.trim() === '' && t('agencies.nameNeeded')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('agencies.percent')}
          description={t('agencies.percentHint')}
          inputMode="decimal"
          rightSection="%"
          value={percent}
          error={tried && points === undefined && t('terms.percentWrong')}
          onChange={(event) => setPercent(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <Button type="submit" loading={open.isPending}>
            {t('agencies.open')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('terms.close')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
