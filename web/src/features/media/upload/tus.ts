import type { DetailedError, HttpRequest, HttpResponse } from 'tus-js-client';
import { csrfHeader, csrfToken } from '@/lib/api/csrf';
import type { Refusal } from './item';
import type { Transport } from './transport';

const endpoint = '/api/v1/uploads';
const chunkSize = 8 * 1024 * 1024;

/** The tus protocol; the library is loaded with the first file. Trying again is the queue's, which can say so. */
export const tusTransport: Transport = {
  send(sending) {
    let stopped = false;
    let stop = () => {};
    void import('tus-js-client').then(
      ({ Upload }) => {
        if (stopped) return;
        const { file, purpose, url } = sending;
        const upload = new Upload(file, {
          endpoint,
          uploadUrl: url ?? null,
          chunkSize,
          retryDelays: null,
          storeFingerprintForResuming: false,
          metadata: { filename: file.name, filetype: file.type, purpose },
          onBeforeRequest: addToken,
          onAfterResponse: (_, response) => {
            const mediaId = response.getHeader('Media-Id');
            if (mediaId) sending.onMedia(mediaId);
            const expires = Date.parse(response.getHeader('Upload-Expires') ?? '');
            if (expires) sending.onExpires(expires);
          },
          onUploadUrlAvailable: () => upload.url && sending.onUrl(upload.url),
          onProgress: (sent) => sending.onProgress(sent),
          onSuccess: () => sending.onDone(),
          onError: (error) => void freshToken(refusalOf(error)).then(sending.onError),
        });
        stop = () => void upload.abort();
        upload.start();
      },
      () => sending.onError({}),
    );
    return () => {
      stopped = true;
      stop();
    };
  },

  cancel(url) {
    void import('tus-js-client')
      .then(({ Upload }) => Upload.terminate(url, { onBeforeRequest: addToken, retryDelays: null }))
      .catch(() => undefined); // What is left over there expires by itself.
  },
};

function addToken(request: HttpRequest) {
  const token = csrfToken();
  if (token && request.getMethod() !== 'HEAD') request.setHeader(csrfHeader, token);
}

/** A tab that slept may hold an old token: a new one comes with any answer, and then nothing was refused. */
async function freshToken(refusal: Partial<Refusal>): Promise<Partial<Refusal>> {
  if (refusal.code !== 'csrf') return refusal;
  await fetch('/api/v1/me').catch(() => undefined);
  return {};
}

function refusalOf(error: Error | DetailedError): Partial<Refusal> {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  if (!response) return {};
  return { status: response.getStatus(), ...problemIn(response) };
}

function problemIn(response: HttpResponse): { code?: string; message?: string } {
  try {
    const { code, detail, title } = JSON.parse(response.getBody()) as Record<string, string | undefined>;
    return { code, message: detail ?? title };
  } catch {
    return {};
  }
}
