/** The forms that openapi-typescript gives to operations, so that hand-made and generated paths look alike. */

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface PageQuery {
  limit?: number;
  after?: string;
}

export type NoAnswer = undefined;

interface Asked {
  path?: object;
  query?: object;
  header?: object;
  body?: object;
}

export type Call<Answer, In extends Asked = object> = {
  parameters: (In extends { path: infer P } ? { path: P } : { path?: never }) &
    (In extends { query: infer Q } ? { query?: Q } : { query?: never }) &
    (In extends { header: infer H } ? { header: H } : { header?: never }) & { cookie?: never };
  responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': Answer } } };
} & (In extends { body: infer B }
  ? { requestBody: { content: { 'application/json': B } } }
  : { requestBody?: never });
