import { useTranslation } from '@/i18n';
import classes from './UploadRow.module.css';

interface Props {
  code?: string;
  status?: number;
  message?: string;
}

/** Why a file was not taken, and what helps. */
export function RefusalWords({ code, status, message }: Props) {
  const { t, i18n } = useTranslation('studio');
  const byCode = `failures.${code}`;
  const byStatus = `failures.${status}`;
  const known = [byCode, byStatus].find((key) => i18n.exists(key, { ns: 'studio' }));
  return (
    <p className={classes.why}>{known ? t(known as 'failures.other') : (message ?? t('failures.other'))}</p>
  );
}
