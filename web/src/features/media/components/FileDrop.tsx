import { IconPlus, IconUpload } from '@tabler/icons-react';
import { type DragEvent, type RefObject, useState } from 'react';
import { useTranslation } from '@/i18n';
import { usePhone } from '@/lib/hooks/use-media';
import { fileSize } from '@/lib/numbers';
import classes from './FileDrop.module.css';

/** The server's usual limit; it has the last word. */
const largest = 4e9;

interface Props {
  input: RefObject<HTMLInputElement | null>;
  accept: string;
  multiple?: boolean;
  empty: boolean;
  onFiles: (files: File[]) => void;
}

/** Where files are dropped or chosen. */
export function FileDrop({ input, accept, multiple = true, empty, onFiles }: Props) {
  const { t } = useTranslation('studio');
  const phone = usePhone();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      className={classes.drop}
      data-over={over || undefined}
      data-empty={empty || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        className={classes.input}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {phone ? (
        <span className={classes.add}>
          <IconPlus size={20} stroke={1.8} aria-hidden="true" />
          {t('upload.add')}
        </span>
      ) : (
        <>
          <IconUpload size={18} stroke={1.8} aria-hidden="true" />
          <span>
            {t(empty ? 'upload.dropFirst' : 'upload.drop')}{' '}
            <span className={classes.choose}>{t('upload.choose')}</span>
          </span>
        </>
      )}
      <span className={classes.hint}>{t('upload.upTo', { size: fileSize(largest) })}</span>
    </label>
  );
}
