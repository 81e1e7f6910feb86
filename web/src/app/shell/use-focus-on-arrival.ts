import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** On another page the keyboard and the screen reader begin at its content, not where the last link was. */
export function useFocusOnArrival() {
  const pathname = useLocation({ select: (location) => location.pathname });
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}
