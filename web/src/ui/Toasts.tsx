import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useTexts } from '@/i18n';
import classes from './Toasts.module.css';
import { dismiss, useToasts } from './toast';

export function Toasts() {
  const t = useTexts();
  const toasts = useToasts();
  return (
    <section className={classes.region} aria-live="polite" aria-label={t('shell.notices')}>
      {toasts.map(({ id, tone, text }) => (
        <div key={id} className={classes.toast}>
          {tone === 'bad' ? <IconAlertTriangle size={20} stroke={1.8} /> : <IconCheck size={20} stroke={2} />}
          <span>{text}</span>
          <button type="button" aria-label={t('shell.close')} onClick={() => dismiss(id)}>
            <IconX size={18} stroke={1.8} />
          </button>
        </div>
      ))}
    </section>
  );
}
