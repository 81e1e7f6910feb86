import { useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import classes from './PostState.module.css';

/** Why a file failed, in our words where we know the code. */
export function FailureWords({ failure }: { failure: OwnMedia['failure'] }) {
  const { t, i18n } = useTranslation('studio');
  const key = `failures.${failure?.code}`;
  const known = i18n.exists(key, { ns: 'studio' });
  return (
    <p className={classes.why}>
      {known ? t(key as 'failures.other') : (failure?.message ?? t('failures.other'))}
    </p>
  );
}
