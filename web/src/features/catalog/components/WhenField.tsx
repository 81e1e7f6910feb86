import { SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from '@/i18n';
import { toField } from '@/lib/date-field';
import { Panel } from '@/ui/Panel';
import classes from './PostFields.module.css';

/** When it goes out: as soon as it is ready, or at a time. */
export function WhenField({ at, onChange }: { at: string; onChange: (at: string) => void }) {
  const { t } = useTranslation('studio');
  const scheduled = at !== '';
  return (
    <Panel title={t('editor.when')}>
      <div className={classes.fields}>
        <SegmentedControl
          aria-label={t('editor.when')}
          fullWidth
          value={scheduled ? 'time' : 'ready'}
          onChange={(value) => onChange(value === 'time' ? toField(tomorrowEvening()) : '')}
          data={[
            { value: 'ready', label: t('editor.whenReady') },
            { value: 'time', label: t('editor.atTime') },
          ]}
        />
        {scheduled && (
          <TextInput
            type="datetime-local"
            label={t('editor.time')}
            description={t('editor.zone', { zone: zone() })}
            value={at}
            min={toField(new Date())}
            onChange={(event) => onChange(event.currentTarget.value || toField(tomorrowEvening()))}
          />
        )}
      </div>
    </Panel>
  );
}

function tomorrowEvening(): Date {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(18, 0, 0, 0);
  return at;
}

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');
