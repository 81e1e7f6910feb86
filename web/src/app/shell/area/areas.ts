import {
  type Icon,
  IconArrowsExchange,
  IconBell,
  IconBriefcase,
  IconCategory,
  IconHistory,
  IconHome,
  IconId,
  IconListCheck,
  IconMail,
  IconPlus,
  IconReceipt2,
  IconReceiptDollar,
  IconStack2,
  IconTags,
  IconUserCheck,
  IconUserCircle,
  IconUsers,
  IconVideo,
  IconWallet,
} from '@tabler/icons-react';
import type { Account } from '@/lib/api/contract';

type Permission = Account['permissions'][number];

/** What the rails of studio, agency and staff show; only what is built stands here. */
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

export const agencyLinks = [
  { to: '/agency', label: 'orders', icon: IconVideo },
  { to: '/agency/performers', label: 'performers', icon: IconUsers },
  { to: '/agency/earnings', label: 'earnings', icon: IconReceiptDollar },
] as const satisfies readonly { to: string; label: string; icon: Icon }[];

const staffPages = [
  { to: '/staff/applications', label: 'applications', icon: IconUserCheck, needs: 'decide_applications' },
  { to: '/staff/shoutouts', label: 'shoutouts', icon: IconVideo, needs: 'see_shoutouts' },
  { to: '/staff/payments', label: 'payments', icon: IconReceipt2, needs: 'see_payments' },
  { to: '/staff/gateway', label: 'gateway', icon: IconArrowsExchange, needs: 'see_payments' },
  { to: '/staff/accounts', label: 'accounts', icon: IconUserCircle, needs: 'see_accounts' },
  { to: '/staff/performers', label: 'performers', icon: IconUsers, needs: 'set_commission' },
  { to: '/staff/agencies', label: 'agencies', icon: IconBriefcase, needs: 'manage_agencies' },
  { to: '/staff/categories', label: 'categories', icon: IconCategory, needs: 'manage_categories' },
  { to: '/staff/alerts', label: 'alerts', icon: IconBell, needs: 'see_alerts' },
  { to: '/staff/mails', label: 'mails', icon: IconMail, needs: 'see_mails' },
  { to: '/staff/jobs', label: 'jobs', icon: IconListCheck, needs: 'manage_jobs' },
  { to: '/staff/audit-log', label: 'audit', icon: IconHistory, needs: 'see_audit_log' },
] as const satisfies readonly { to: string; label: string; icon: Icon; needs: Permission }[];

/** Only what this person may do. */
export const staffLinks = ({ permissions }: Account) =>
  staffPages.filter(({ needs }) => permissions.includes(needs));
