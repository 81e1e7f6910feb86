import {
  type Icon,
  IconBell,
  IconHome,
  IconId,
  IconPlus,
  IconReceiptDollar,
  IconStack2,
  IconTags,
  IconUserCheck,
  IconVideo,
  IconWallet,
} from '@tabler/icons-react';

/** What the rails of studio and staff show; only what is built stands here. */
export const studioLinks = [
  { to: '/studio', label: 'home', icon: IconHome },
  { to: '/studio/posts', label: 'library', icon: IconStack2 },
  { to: '/studio/requests', label: 'requests', icon: IconVideo },
  { to: '/studio/plans', label: 'plans', icon: IconTags },
  { to: '/studio/page', label: 'page', icon: IconId },
  { to: '/studio/money', label: 'money', icon: IconReceiptDollar },
] as const satisfies readonly { to: string; label: string; icon: Icon }[];

export const studioBar = [
  { to: '/studio', label: 'home', icon: IconHome },
  { to: '/studio/posts', label: 'library', icon: IconStack2 },
  { to: '/studio/new', label: 'post', icon: IconPlus },
  { to: '/studio/requests', label: 'requests', icon: IconVideo },
  { to: '/studio/money', label: 'money', icon: IconWallet },
] as const satisfies readonly { to: string; label: string; icon: Icon }[];

export const staffLinks = [
  { to: '/staff/applications', label: 'applications', icon: IconUserCheck },
  { to: '/staff/shoutouts', label: 'shoutouts', icon: IconVideo },
  { to: '/staff/alerts', label: 'alerts', icon: IconBell },
] as const satisfies readonly { to: string; label: string; icon: Icon }[];
