import { useTexts } from '@/i18n';

/** The rosette of a performer whose identity was checked. */
export function Seal({ size = 16 }: { size?: number }) {
  const t = useTexts();
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role="img"
      aria-label={t('shell.verified')}
      style={{ flex: 'none', verticalAlign: '-0.12em' }}
    >
      <path
        fill="var(--ov-accent-text)"
        d="M12 .8l2.6 2 3.2-.5 1.2 3 3 1.2-.5 3.2 2 2.6-2 2.6.5 3.2-3 1.2-1.2 3-3.2-.5-2.6 2-2.6-2-3.2.5-1.2-3-3-1.2.5-3.2-2-2.6 2-2.6L2 6.500l3-1.200 1.200-3 3.200.5z"
      />
      <path
        fill="none"
        stroke="var(--ov-page)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M8 12.300l2.800 2.700L16 9.500"
      />
    </svg>
  );
}
