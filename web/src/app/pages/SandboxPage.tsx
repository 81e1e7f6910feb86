import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { sandboxQuery } from '@/features/payment/api/sandbox';
import { SandboxCheckout } from '@/features/payment/components/SandboxCheckout';
import { useTexts } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { useTitle } from '@/lib/hooks/use-title';
import { ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import { MissingPage } from './MissingPage';

const route = getRouteApi('/bare/sandbox/checkout/$id');

/** The pretended bank of the sandbox gateway: a page of ours that plainly is not the shop's. */
export function SandboxPage() {
  const t = useTexts();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(sandboxQuery(id));
  useTitle(t('pay.sandbox.bank'));
  if (isProblem(error) && error.status === 404) return <MissingPage />;
  if (data) return <SandboxCheckout checkout={data} />;
  return (
    <div style={{ maxWidth: 480, margin: '96px auto', padding: 16 }}>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Wait rows={1} height={320} />}
    </div>
  );
}
