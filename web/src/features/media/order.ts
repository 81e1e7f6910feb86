import type { UploadItem } from './upload/item';

/** One file of a post while it is edited: one that the post has, or one on its way. */
export interface FileRow {
  key: string;
  /** of the file at the server, once every byte is there */
  id?: string;
  item?: UploadItem;
}

/** All files in the order that was chosen; what came later stands at the end. */
export function rowsOf(attached: string[], items: UploadItem[], order: string[] = []): FileRow[] {
  const rows: FileRow[] = [
    ...attached.map((id) => ({ key: id, id })),
    ...items.map((item) => ({ key: item.key, id: item.state === 'sent' ? item.mediaId : undefined, item })),
  ];
  const place = (row: FileRow) => (order.includes(row.key) ? order.indexOf(row.key) : order.length);
  return rows.sort((a, b) => place(a) - place(b));
}

/** The same keys with one of them at another place; at the ends it stays. */
export function moved(keys: string[], key: string, to: number): string[] {
  const rest = keys.filter((one) => one !== key);
  return [...rest.slice(0, Math.max(0, to)), key, ...rest.slice(Math.max(0, to))];
}

/** Where a key comes to stand that is dropped before or behind another one. */
export function placeAt(keys: string[], key: string, target: string, behind: boolean): number {
  const rest = keys.filter((one) => one !== key);
  return rest.indexOf(target) + (behind ? 1 : 0);
}
