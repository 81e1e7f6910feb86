import {
  IconAlertTriangle,
  IconCircleCheck,
  IconMailExclamation,
  IconPhoto,
  IconTags,
  IconUpload,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listOwnPosts } from '@/features/catalog/api/own-posts';
import { views } from '@/features/catalog/studio/post-state';
import { ownPlans } from '@/features/subscription/studio/own-plans';
import { useTranslation } from '@/i18n';
import { ownPerformer } from '@/lib/own-performer';
import { useMe } from '@/lib/session';
import { IconTile } from '@/ui/IconTile';
import { LinkButton } from '@/ui/LinkButton';
import { Panel } from '@/ui/Panel';
import classes from './StudioHomePage.module.css';

type TileProps = Parameters<typeof IconTile>[0];

interface Thing {
  key: string;
  icon: TileProps['icon'];
  tone: TileProps['tone'];
  what: string;
  why: string;
  act: ReactNode;
}

/** What waits for the performer, each with its one button; nothing when all is well. */
export function ToDo() {
  const { t } = useTranslation('studio');
  const things = useThings();
  return (
    <Panel title={t('todo.title')} aside={things.length > 0 && things.length} flush>
      <ul className={classes.todo}>
        {things.map(({ key, icon, tone, what, why, act }) => (
          <li key={key}>
            <IconTile icon={icon} tone={tone} />
            <div className={classes.words}>
              <p className={classes.what}>{what}</p>
              <p className={classes.small}>{why}</p>
            </div>
            {act}
          </li>
        ))}
        {things.length === 0 && (
          <li>
            <IconTile icon={IconCircleCheck} tone="good" />
            <div className={classes.words}>
              <p className={classes.what}>{t('todo.nothing')}</p>
              <p className={classes.small}>{t('todo.nothingHint')}</p>
            </div>
          </li>
        )}
      </ul>
    </Panel>
  );
}

const small = { size: 'xs', variant: 'default' } as const;

function useThings(): Thing[] {
  const { t } = useTranslation('studio');
  const { me } = useMe();
  const { data: performer } = useQuery(ownPerformer);
  const { data: plans } = useQuery(ownPlans);
  const { data: failed } = useQuery({
    queryKey: ['own-posts', 'attention'],
    queryFn: ({ signal }) => listOwnPosts({ state: views.attention, limit: 5 }, signal),
  });
  const { data: any } = useQuery({
    queryKey: ['own-posts', 'any'],
    queryFn: ({ signal }) => listOwnPosts({ limit: 1 }, signal),
  });
  const thing = (key: 'failed' | 'email' | 'post' | 'plan' | 'face', act: ReactNode): Thing => ({
    key,
    ...looks[key],
    what: t(`todo.${key}`, { count: failed?.items.length ?? 0 }),
    why: key === 'failed' ? (failed?.items[0]?.title ?? t('todo.failedHint')) : t(`todo.${key}Hint`),
    act,
  });
  const things: (Thing | false | null | undefined)[] = [
    failed &&
      failed.items.length > 0 &&
      thing(
        'failed',
        <LinkButton to="/studio/posts" search={{ view: 'attention' }} {...small}>
          {t('todo.look')}
        </LinkButton>,
      ),
    me &&
      !me.emailConfirmed &&
      thing(
        'email',
        <LinkButton to="/settings" {...small}>
          {t('todo.open')}
        </LinkButton>,
      ),
    any &&
      any.items.length === 0 &&
      thing(
        'post',
        <LinkButton to="/studio/new" {...small}>
          {t('todo.write')}
        </LinkButton>,
      ),
    plans?.length === 0 &&
      thing(
        'plan',
        <LinkButton to="/studio/plans" {...small}>
          {t('todo.make')}
        </LinkButton>,
      ),
    performer &&
      (!performer.avatar || !performer.cover) &&
      thing(
        'face',
        <LinkButton to="/studio/page" {...small}>
          {t('todo.add')}
        </LinkButton>,
      ),
  ];
  return things.filter((one): one is Thing => typeof one === 'object');
}

const looks = {
  failed: { icon: IconAlertTriangle, tone: 'bad' },
  email: { icon: IconMailExclamation, tone: 'wait' },
  post: { icon: IconUpload, tone: 'off' },
  plan: { icon: IconTags, tone: 'off' },
  face: { icon: IconPhoto, tone: 'off' },
} as const;
