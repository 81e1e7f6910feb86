import { client, take } from '@/lib/api/client';

export const addCategory = (body: { slug: string; name: string }) =>
  take(client.POST('/api/v1/staff/categories', { body }));
export const renameCategory = (slug: string, name: string) =>
  take(client.PUT('/api/v1/staff/categories/{slug}/name', { params: { path: { slug } }, body: { name } }));
export const orderCategories = (slugs: string[]) =>
  take(client.PUT('/api/v1/staff/categories/order', { body: { slugs } }));
