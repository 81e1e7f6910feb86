import { type Icon, IconBooks, IconCompass, IconHome, IconReceipt2 } from '@tabler/icons-react';

/** What the rail shows to members; only what is built stands here. */
export const railLinks = [
  { to: '/', label: 'home', icon: IconHome },
  { to: '/explore', label: 'explore', icon: IconCompass },
  { to: '/library', label: 'library', icon: IconBooks },
  { to: '/payments', label: 'payments', icon: IconReceipt2 },
] as const satisfies readonly { to: string; label: string; icon: Icon }[];

/** The bottom bar of a phone; `Me` follows by itself. */
export const barLinks = railLinks.slice(0, 3);
