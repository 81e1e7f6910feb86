import { IconClock, IconEyeOff, IconWorld } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { useNow } from '@/lib/hooks/use-now';
import { formatMoney } from '@/lib/money';
import { nearTime } from '@/lib/time-left';
import { Sum } from '@/ui/Sum';
import { forWhom } from '../order-words';
import { timeLeft } from '../time-left';
import classes from './RequestDetail.module.css';
import { RequestNews } from './RequestNews';
import { About } from './RequestRow';
import { RequestSteps } from './RequestSteps';
import { Ring } from './Ring';
import { TimeLeftWords } from './TimeLeftWords';

interface Props {
  request: Shoutout;
  phone: boolean;
  /** what stands at the right of the head: on to the next one */
  moves?: ReactNode;
  acts: ReactNode;
}

/** What to say, in letters to read at arm's length; how long is left, what it brings, what one can do. */
export function RequestDetail({ request, phone, moves, acts }: Props) {
  const { t } = useTranslation('studio');
  const { t: words } = useTranslation('shoutout');
  const { from, for: whom, number, instructions, giftMessage, yours, prunedAt } = request;
  const to = forWhom(words, request.to);
  const Title = phone ? 'h1' : 'h2';
  const given = whom === 'someone_else' && from;
  return (
    <article className={classes.detail} aria-label={t('requests.for', { to })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable */}
      <div className={classes.scroll} tabIndex={0}>
        <div className={classes.top}>
          <p className={classes.about}>
            <About request={request} />
            {!phone && <span> · {t('requests.number', { number })}</span>}
          </p>
          {moves}
        </div>
        <Title className={classes.title}>
          {given && !phone ? t('requests.forFrom', { to, from }) : t('requests.for', { to })}
        </Title>
        <Left request={request} phone={phone} />
        <RequestNews request={request} />
        <dl className={classes.brief}>
          {!prunedAt && <Line name={t('requests.nameIs')}>{to}</Line>}
          {given && <Line name={t('requests.giver')}>{from}</Line>}
          <Line name={t('requests.say')}>{prunedAt ? words('status.pruned') : instructions}</Line>
          {giftMessage && <Line name={t('requests.gift')}>{giftMessage}</Line>}
        </dl>
        <Seen open={request.public} />
        <RequestSteps request={request} />
      </div>
      <div className={classes.foot}>
        {yours && !phone && <Share request={request} />}
        {acts}
      </div>
    </article>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Left({ request, phone }: { request: Shoutout; phone: boolean }) {
  const { t } = useTranslation('studio');
  const now = useNow(30_000);
  const { state, deadline, yours } = request;
  const left = state === 'open' || state === 'accepted' ? timeLeft(request, now) : undefined;
  if (!left || !deadline) return null;
  const until = t('requests.until', { at: nearTime(deadline, new Date(now)) });
  if (!phone) {
    return (
      <p className={classes.left}>
        <IconClock size={18} stroke={1.8} aria-hidden="true" />
        <TimeLeftWords left={left} /> <span className={classes.quiet}>· {until}</span>
      </p>
    );
  }
  return (
    <div className={classes.box} data-tone={left.tone}>
      <Ring part={left.part} tone={left.tone} size={44} />
      <p>
        <TimeLeftWords left={left} />
        <span>{until}</span>
      </p>
      {yours && (
        <p className={classes.share}>
          <Sum money={yours} />
          <span>{t('requests.yoursOnDelivery')}</span>
        </p>
      )}
    </div>
  );
}

function Seen({ open }: { open: boolean }) {
  const { t } = useTranslation('studio');
  const SeenIcon = open ? IconWorld : IconEyeOff;
  return (
    <p className={classes.seen}>
      <SeenIcon size={18} stroke={1.8} aria-hidden="true" />
      <span>
        <strong>{t(open ? 'requests.public' : 'requests.private')}.</strong>{' '}
        {t(open ? 'requests.publicHint' : 'requests.privateHint')}
      </span>
    </p>
  );
}

/** What is one's own of it and when, and what happens to the money otherwise. */
function Share({ request }: { request: Shoutout }) {
  const { t } = useTranslation('studio');
  const { yours, price, money, deadline, state } = request;
  if (!yours) return null;
  const sum = formatMoney(yours);
  if (state === 'delivered') return <p className={classes.sentence}>{t('requests.isYours', { sum })}</p>;
  if (state !== 'open' && state !== 'accepted' && state !== 'processing') return null;
  return (
    <div>
      <p className={classes.sentence}>{t('requests.onDelivery', { sum })}</p>
      {deadline && state !== 'processing' && (
        <p className={classes.quiet}>
          {t(`requests.${money}`, { sum: formatMoney(price), at: nearTime(deadline) })}
        </p>
      )}
    </div>
  );
}
