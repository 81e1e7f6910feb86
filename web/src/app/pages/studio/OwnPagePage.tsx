import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { PageForm } from '@/features/performer/components/PageForm';
import { useTranslation } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { ownPerformer } from '@/lib/own-performer';
import { useMe } from '@/lib/session';
import { AreaHead } from '@/ui/AreaHead';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Wait } from '@/ui/Wait';
import classes from './OwnPagePage.module.css';
import { PicturePicker } from './PicturePicker';

/** How one's page looks and what it says. */
export function OwnPagePage() {
  const { t } = useTranslation('studio');
  const { me } = useMe();
  const performer = useQuery(ownPerformer);
  useTitle(t('page.title'));
  const { data } = performer;
  return (
    <>
      <AreaHead title={t('page.title')} line={data && `${location.host}/@${data.handle}`}>
        {data && (
          <LinkButton
            to="/@{$handle}"
            params={{ handle: data.handle }}
            variant="default"
            size="sm"
            leftSection={<IconEye size={18} stroke={1.8} />}
          >
            {t('home.seePage')}
          </LinkButton>
        )}
      </AreaHead>
      {performer.isPending && <Wait rows={3} height={160} />}
      {performer.isError && <ErrorState error={performer.error} retry={() => void performer.refetch()} />}
      {data && me && (
        <div className={classes.columns}>
          <Panel title={t('page.words')}>
            <PageForm key={data.id} performer={data} />
          </Panel>
          <Panel title={t('page.pictures')} flush>
            <div className={classes.pickers}>
              <PicturePicker kind="avatar" account={me.id} picture={data.avatar} />
              <PicturePicker kind="cover" account={me.id} picture={data.cover} />
              <PicturePicker kind="portrait" account={me.id} picture={data.portrait} />
            </div>
          </Panel>
        </div>
      )}
    </>
  );
}
