/** Files that are nowhere else, in this browser's own database until they are safe: a reload or a crash loses none. */
const store = 'files';

export interface Shelf {
  put: (key: string, file: File) => Promise<unknown>;
  find: (key: string) => Promise<File | undefined>;
  drop: (key: string) => Promise<unknown>;
}

export const shelf: Shelf = {
  put: (key, file) => ask('readwrite', (files) => files.put(file, key)),
  find: (key) => ask<File | undefined>('readonly', (files) => files.get(key)),
  drop: (key) => ask('readwrite', (files) => files.delete(key)),
};

async function ask<T>(mode: IDBTransactionMode, what: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const asked = what(transaction.objectStore(store));
      // Only then is it written.
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('ovation', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(store);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
