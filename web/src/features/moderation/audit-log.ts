import { client, take } from '@/lib/api/client';
import type { AuditEntry, AuditFilter } from '@/lib/api/contract-studio';
import { usePages } from '@/lib/api/pages';

export interface ListedEntry extends AuditEntry {
  id: string;
}

export const useAuditLog = (filter: AuditFilter) =>
  usePages(['audit-log', filter], async (after, signal) => {
    const query = { ...filter, limit: 40, after };
    const { items, next } = await take(client.GET('/api/v1/staff/audit-log', { params: { query }, signal }));
    return { items: items.map((entry): ListedEntry => ({ ...entry, id: String(entry.position) })), next };
  });
