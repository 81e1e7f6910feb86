import { useEffect, useRef, useState } from 'react';

/** Whether an element is in sight: for buttons that stick only while their twin is not visible. */
export function useInView<T extends Element>(initially = false) {
  const ref = useRef<T>(null);
  const [inView, setInView] = useState(initially);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, inView] as const;
}
