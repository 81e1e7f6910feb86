import type { Money } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';

/** A sum in a row or column: tabular, and struck through when it was never taken. */
export function Sum({ money, struck = false }: { money: Money; struck?: boolean }) {
  const style = { fontVariantNumeric: 'tabular-nums', fontWeight: 650, whiteSpace: 'nowrap' } as const;
  return struck ? (
    <s style={{ ...style, color: 'var(--ov-text-3)' }}>{formatMoney(money)}</s>
  ) : (
    <span style={style}>{formatMoney(money)}</span>
  );
}
