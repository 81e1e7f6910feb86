import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { OwnPost, PostFields } from '@/lib/api/contract-studio';

const params = (id: string) => ({ params: { path: { id } } });

export const listOwnPosts = (
  query: { state?: string; limit?: number; after?: string },
  signal?: AbortSignal,
) => take(client.GET('/api/v1/me/posts', { params: { query }, signal }));

export const ownPost = (id: string) =>
  queryOptions({
    queryKey: ['own-posts', 'one', id],
    queryFn: (): Promise<OwnPost> => take(client.GET('/api/v1/posts/{id}', params(id))),
    staleTime: 0,
  });

export const createPost = (body: PostFields) => take(client.POST('/api/v1/posts', { body }));
export const changePost = (id: string, body: Partial<PostFields>) =>
  take(client.PATCH('/api/v1/posts/{id}', { ...params(id), body }));
export const deletePost = (id: string) => take(client.DELETE('/api/v1/posts/{id}', params(id)));
