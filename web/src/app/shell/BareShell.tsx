import { Outlet } from '@tanstack/react-router';

export function BareShell() {
  return (
    <main id="content" tabIndex={-1} style={{ outline: 'none', minHeight: '100dvh' }}>
      <Outlet />
    </main>
  );
}
