/** What somebody typed and has not sent yet, kept on this device: a reload or a crash loses nothing. */
const prefix = 'ovation-kept-';

export function recallKept<T>(key: string, store: Pick<Storage, 'getItem'> = localStorage): T | undefined {
  try {
    const text = store.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: unknown, store: Pick<Storage, 'setItem'> = localStorage): boolean {
  try {
    store.setItem(prefix + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function dropKept(key: string, store: Pick<Storage, 'removeItem'> = localStorage) {
  store.removeItem(prefix + key);
}

/** The keys of what is kept that begin so. */
export const keptUnder = (start: string) =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(prefix + start))
    .map((name) => name.slice(prefix.length));
