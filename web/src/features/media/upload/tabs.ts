/** An upload is of the tab that holds its file, until it is over and gone, or the tab is. Others keep their hands off. */
export interface Tabs {
  /** Says whether it is this tab's now. */
  take: (key: string, answer: (ours: boolean) => void) => void;
  leave: (key: string) => void;
  /** Calls as soon as no tab has it. */
  whenFree: (key: string, free: () => void) => void;
}

/** Where the browser knows no locks there is one tab, or so we hope. */
export const oneTab: Tabs = {
  take: (_key, answer) => answer(true),
  leave: () => undefined,
  whenFree: (_key, free) => free(),
};

const name = (key: string) => `ovation-upload-${key}`;

/** The browser's locks: they end with their tab, however it ends. */
export function lockedTabs(locks: LockManager): Tabs {
  const held = new Map<string, () => void>();
  return {
    take(key, answer) {
      if (held.has(key)) return answer(true);
      void locks.request(name(key), { ifAvailable: true }, (lock) => {
        if (!lock) return answer(false);
        const left = new Promise<void>((leave) => held.set(key, leave));
        answer(true);
        return left;
      });
    },
    leave(key) {
      held.get(key)?.();
      held.delete(key);
    },
    whenFree(key, free) {
      void locks.request(name(key), { mode: 'shared' }, () => free());
    },
  };
}
