import { useCallback, useEffect, useRef } from 'react';
import { isProblem } from '@/lib/api/problem';

/** Goes to the first wrong field, once it is marked as such; by itself when it is the server that finds one. */
export function useFaultFocus(error: unknown) {
  const form = useRef<HTMLFormElement>(null);
  const focusFault = useCallback(() => {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }, []);
  useEffect(() => {
    if (isProblem(error) && Object.keys(error.fields).length > 0) focusFault();
  }, [error, focusFault]);
  return { form, focusFault };
}
