import { client, take } from '@/lib/api/client';

const params = (id: string) => ({ params: { path: { id } } });

/** What is to be seen, blank takes it away; and the language of captions that are there. */
export const describeMedia = (id: string, body: { altText: string; captionsLanguage?: string }) =>
  take(client.PATCH('/api/v1/media/{id}', { ...params(id), body }));

/** Byte by byte as it is on the disk: the server says what is wrong with it. */
export const captionMedia = (id: string, file: File, language?: string) =>
  take(
    client.PUT('/api/v1/media/{id}/captions', {
      params: { path: { id }, query: { language } },
      body: file as never,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'text/vtt' },
    }),
  );

export const uncaptionMedia = (id: string) => take(client.DELETE('/api/v1/media/{id}/captions', params(id)));
