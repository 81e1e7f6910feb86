import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { ownPerformer } from '@/lib/own-performer';
import { useMe } from '@/lib/session';
import { Face } from '@/ui/Face';
import { Logo } from '@/ui/Logo';
import { Closing } from '../Closing';
import { SignInAgain } from '../SignInAgain';
import { AreaRail } from './AreaRail';
import classes from './AreaShell.module.css';
import { studioBar, studioLinks } from './areas';

/** Rail on desktop; top and bottom bar on phones, which both give way to a task. */
export function StudioShell() {
  const { t } = useTranslation('studio');
  const { me } = useMe();
  const { data: performer } = useQuery(ownPerformer);
  const { bottomBar, wide } = useMatches({ select: (matches) => matches.at(-1)?.staticData ?? {} });
  const task = bottomBar === false;
  if (!me) return <SignInAgain />;
  const name = performer?.stageName ?? me.displayName;
  return (
    <div className={classes.area}>
      <AreaRail
        me={me}
        badge={t('shell.studio')}
        label={t('shell.studio')}
        links={studioLinks.map((link) => ({ ...link, label: t(`shell.${link.label}`) }))}
        name={name}
        line={performer ? `@${performer.handle}` : me.email}
        face={performer?.avatar}
      />
      {!task && <StudioTop me={me} name={name} face={performer?.avatar} />}
      <main id="content" className={classes.main} tabIndex={-1} data-task={task || wide || undefined}>
        {!task && <Closing me={me} />}
        <Outlet />
      </main>
      {!task && <StudioBar />}
    </div>
  );
}

function StudioTop({
  me,
  name,
  face,
}: {
  me: Account;
  name: string;
  face?: Parameters<typeof Face>[0]['picture'];
}) {
  const { t } = useTranslation('studio');
  return (
    <header className={classes.top}>
      <Logo />
      <span className={classes.badge}>{t('shell.studio')}</span>
      <Link to="/studio/page" className={classes.me} aria-label={t('shell.page')}>
        <Face name={name || me.displayName} picture={face} size={32} />
      </Link>
    </header>
  );
}

function StudioBar() {
  const { t } = useTranslation('studio');
  return (
    <nav className={classes.bar} aria-label={t('shell.studio')}>
      {studioBar.map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          className={classes.barLink}
          activeOptions={{ exact: to === '/studio' }}
          data-main={to === '/studio/new' || undefined}
        >
          <Icon size={24} stroke={1.8} aria-hidden="true" />
          {t(`shell.${label}`)}
        </Link>
      ))}
    </nav>
  );
}
