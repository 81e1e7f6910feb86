import { client, take } from '@/lib/api/client';
import type { PerformerChange } from '@/lib/api/contract-studio';

export const changePerformer = (body: PerformerChange) =>
  take(client.PATCH('/api/v1/me/performer', { body }));
