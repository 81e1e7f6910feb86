import { linkOptions } from '@tanstack/react-router';
import type { AuditEntry } from '@/lib/api/contract-studio';

/** Where staff looks at what was changed; undefined where it has no page. */
export function placeOf({ kind, id }: AuditEntry['about']) {
  switch (kind) {
    case 'account':
      return linkOptions({ to: '/staff/accounts', search: { q: id, id } });
    case 'performer':
      return linkOptions({ to: '/staff/performers', search: { id } });
    case 'agency':
      return linkOptions({ to: '/staff/agencies', search: { id } });
    case 'payment':
      return linkOptions({ to: '/staff/payments', search: { id } });
    case 'shoutout':
      return linkOptions({ to: '/staff/shoutouts', search: { id } });
    default:
      return undefined;
  }
}
