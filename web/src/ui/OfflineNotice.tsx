import { IconWifiOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTexts } from '@/i18n';
import classes from './OfflineNotice.module.css';
import { toast } from './toast';

/** Says that the connection is lost, and that it is back; what failed meanwhile is asked again. */
export function OfflineNotice() {
  const t = useTexts();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const queries = useQueryClient();
  const wasOffline = useRef(false);
  useEffect(() => {
    if (online && wasOffline.current) {
      toast(t('shell.online'));
      void queries.refetchQueries({ predicate: (query) => query.state.status === 'error' });
    }
    wasOffline.current = !online;
  }, [online, queries, t]);
  return (
    <div role="status" className={classes.place}>
      {!online && (
        <p className={classes.notice}>
          <IconWifiOff size={20} stroke={1.8} aria-hidden="true" />
          {t('shell.offline')}
        </p>
      )}
    </div>
  );
}

function subscribe(changed: () => void) {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
