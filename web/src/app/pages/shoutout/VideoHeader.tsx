import { Button } from '@mantine/core';
import { useTranslation } from '@/i18n';
import { Logo } from '@/ui/Logo';
import classes from './VideoPage.module.css';

interface Props {
  owner?: { to: string; asOther: boolean; toggle: () => void };
}

/** Nothing but the house and, for the owner, how others see it. */
export function VideoHeader({ owner }: Props) {
  const { t } = useTranslation('shoutout');
  const asOther = owner?.to ? t('video.seeAs', { to: owner.to }) : t('video.seeAsOthers');
  return (
    <header className={classes.header}>
      <div className={classes.headerBlock}>
        <Logo />
        {owner && (
          <div className={classes.owner}>
            {!owner.asOther && <span>{t('video.owner')}</span>}
            <Button variant="default" size="sm" onClick={owner.toggle}>
              {owner.asOther ? t('video.seeAsOwner') : asOther}
            </Button>
          </div>
        )}
      </div>
    </header>
  );
}
