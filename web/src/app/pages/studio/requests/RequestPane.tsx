import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { RequestDetail } from '@/features/shoutout/studio/RequestDetail';
import { requestQuery } from '@/features/shoutout/studio/requests';
import type { RequestView } from '@/features/shoutout/studio/views';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { useKeys } from '@/lib/hooks/use-keys';
import { ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import { RequestActs } from './RequestActs';
import classes from './RequestsPage.module.css';

interface Props {
  id: string;
  items: Shoutout[];
  view: RequestView;
  phone: boolean;
  onFilming: (on: boolean) => void;
}

/** One request: beside the list, or on a phone alone. J and K move on. */
export function RequestPane({ id, items, view, phone, onFilming }: Props) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const known = items.find((one) => one.id === id);
  const { data = known, error, refetch } = useQuery(requestQuery(id));
  const search = { view: view === 'todo' ? undefined : view };
  const at = items.findIndex((one) => one.id === id);
  const go = (to: number) => {
    const next = items[to]?.id;
    if (next) void navigate({ to: '/studio/requests/$id', params: { id: next }, search, replace: !phone });
  };
  useKeys({ j: () => go(at + 1), k: () => go(at - 1) });
  const back = () => void navigate({ to: '/studio/requests', search });
  const done = () => (phone ? back() : go(at + 1 < items.length ? at + 1 : at - 1));
  if (!data) {
    return (
      <div className={classes.wait}>
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Wait rows={3} height={120} />}
      </div>
    );
  }
  const moves = (
    <div className={classes.moves}>
      <Move label={t('requests.previous')} icon={IconChevronUp} off={at <= 0} go={() => go(at - 1)} />
      <Move
        label={t('requests.next')}
        icon={IconChevronDown}
        off={at < 0 || at + 1 >= items.length}
        go={() => go(at + 1)}
      />
    </div>
  );
  return (
    <>
      {phone && (
        <ActionIcon
          size={48}
          variant="transparent"
          className={classes.move}
          aria-label={t('requests.back')}
          onClick={back}
        >
          <IconArrowLeft size={24} stroke={1.8} />
        </ActionIcon>
      )}
      <RequestDetail
        request={data}
        phone={phone}
        moves={phone ? undefined : moves}
        acts={<RequestActs key={data.id} request={data} onDone={done} onFilming={onFilming} />}
      />
    </>
  );
}

function Move(props: { label: string; icon: typeof IconChevronUp; off: boolean; go: () => void }) {
  const { label, icon: MoveIcon, off, go } = props;
  return (
    <ActionIcon
      size={40}
      variant="transparent"
      className={classes.move}
      aria-label={label}
      disabled={off}
      onClick={go}
    >
      <MoveIcon size={20} stroke={1.8} />
    </ActionIcon>
  );
}
