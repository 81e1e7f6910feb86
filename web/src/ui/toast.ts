import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  tone: 'done' | 'bad';
  text: string;
}

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();
const shownFor = 6000;

/** Says a short thing that needs no answer; read out politely. */
export function toast(text: string, tone: Toast['tone'] = 'done') {
  const made = { id: ++last, tone, text };
  change([...toasts, made].slice(-3));
  setTimeout(() => dismiss(made.id), shownFor);
}

export function dismiss(id: number) {
  change(toasts.filter((one) => one.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
