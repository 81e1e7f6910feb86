import { client, take } from '@/lib/api/client';
import type { ApplicationState, Decision } from '@/lib/api/contract-studio';

export const listApplications = (
  query: { state: ApplicationState; limit?: number; after?: string },
  signal?: AbortSignal,
) => take(client.GET('/api/v1/staff/performer-applications', { params: { query }, signal }));

export const decideApplication = (id: string, body: Decision) =>
  take(client.PUT('/api/v1/staff/performer-applications/{id}/decision', { params: { path: { id } }, body }));
