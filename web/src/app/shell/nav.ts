import {
  type Icon,
  IconBooks,
  IconBriefcase,
  IconBuildingStore,
  IconCompass,
  IconGift,
  IconHome,
  IconReceipt2,
  IconSettings,
  IconShieldCheck,
  IconSparkles,
} from '@tabler/icons-react';
import type { Account } from '@/lib/api/contract';
import { isAgent, isPerformer, isStaff } from '@/lib/session';

/** What the rail shows to members; only what is built stands here. */
export const railLinks = [
  { to: '/', label: 'home', icon: IconHome },
  { to: '/explore', label: 'explore', icon: IconCompass },
  { to: '/library', label: 'library', icon: IconBooks },
  { to: '/shoutouts', label: 'shoutouts', icon: IconGift },
  { to: '/payments', label: 'payments', icon: IconReceipt2 },
] as const satisfies readonly { to: string; label: string; icon: Icon }[];

/** The bottom bar of a phone; `Me` follows by itself. */
export const barLinks = railLinks.slice(0, 3);

const settings = { to: '/settings', label: 'settings', icon: IconSettings } as const;
const studio = { to: '/studio', label: 'studio', icon: IconBuildingStore } as const;
const agency = { to: '/agency', label: 'agency', icon: IconBriefcase } as const;
const staff = { to: '/staff', label: 'staff', icon: IconShieldCheck } as const;
const become = { to: '/studio/apply', label: 'becomePerformer', icon: IconSparkles } as const;

/** The ways into the other areas that this person may enter. */
export function areaLinks(me: Account) {
  const own = isPerformer(me) ? studio : isStaff(me) ? undefined : become;
  return [settings, own, isAgent(me) ? agency : undefined, isStaff(me) ? staff : undefined].filter(
    (link) => link !== undefined,
  );
}
