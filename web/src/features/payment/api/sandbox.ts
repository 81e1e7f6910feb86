import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { SandboxOutcome } from '@/lib/api/contract';

export const sandboxQuery = (id: string) =>
  queryOptions({
    queryKey: ['sandbox', id],
    queryFn: () => take(client.GET('/api/v1/sandbox/checkouts/{id}', { params: { path: { id } } })),
  });

export function settleSandbox(id: string, outcome: SandboxOutcome) {
  return take(client.PUT('/api/v1/sandbox/checkouts/{id}', { params: { path: { id } }, body: outcome }));
}
