import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Subscription } from '@/lib/api/contract';
import { shortDay } from '@/lib/time';
import { Face } from '@/ui/Face';
import { LinkButton } from '@/ui/LinkButton';
import { Seal } from '@/ui/Seal';
import { StateBadge } from '@/ui/StateBadge';
import { Sum } from '@/ui/Sum';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { useSetRenewal } from '../api/set-renewal';
import { type Standing, useStanding } from '../standing';
import classes from './SubscriptionList.module.css';

interface Props {
  subscription: Subscription;
  onTurnOff: () => void;
}

export function SubscriptionRow({ subscription, onTurnOff }: Props) {
  const t = useTexts();
  const standing = useStanding()(subscription);
  const { performer, plan } = subscription;
  return (
    <li className={classes.row}>
      <Face name={performer.stageName} picture={performer.avatar} size={48} />
      <div className={classes.who}>
        <Link to="/@{$handle}" params={{ handle: performer.handle }} className={classes.name}>
          {performer.stageName} {performer.verified !== false && <Seal />}
        </Link>
        <span className={classes.small}>{plan.name}</span>
      </div>
      <div className={classes.state}>
        <StateBadge tone={standing.tone}>{standing.word}</StateBadge>
        <span>{standing.hint}</span>
      </div>
      <div className={classes.sum}>
        <Sum money={subscription.price ?? plan.price} />
        <span className={classes.small}>{t(`pay.per.${plan.period}`)}</span>
      </div>
      <Act subscription={subscription} act={standing.act} onTurnOff={onTurnOff} />
    </li>
  );
}

function Act({ subscription, act, onTurnOff }: Props & { act: Standing['act'] }) {
  const t = useTexts();
  const problemText = useProblemText();
  const renewal = useSetRenewal(subscription.id);
  const turnOn = () =>
    renewal.mutate(true, {
      onSuccess: () =>
        toast(t('library.isOn', { day: shortDay(subscription.currentPeriodEnd ?? new Date()) })),
      onError: (error) => toast(problemText(error), 'bad'),
    });
  if (act === 'off') {
    return (
      <Button className={classes.act} variant="default" size="sm" onClick={onTurnOff}>
        {t('library.turnOff')}
      </Button>
    );
  }
  if (act === 'on') {
    return (
      <Button
        className={classes.act}
        variant="default"
        size="sm"
        loading={renewal.isPending}
        onClick={turnOn}
      >
        {t('library.turnOn')}
      </Button>
    );
  }
  return (
    <LinkButton
      className={classes.act}
      variant="default"
      size="sm"
      to="/@{$handle}"
      params={{ handle: subscription.performer.handle }}
    >
      {t('library.seePage')}
    </LinkButton>
  );
}
