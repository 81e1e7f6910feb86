import { useTexts } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { useMe } from '@/lib/session';
import { Face } from '@/ui/Face';
import { AccountPanel } from '../shell/AccountPanel';
import { PanelLinks } from '../shell/PanelLinks';
import { SignInAgain } from '../shell/SignInAgain';
import classes from './MePage.module.css';

/** A phone's page about oneself: where the rail's foot is on a desktop. */
export function MePage() {
  const t = useTexts();
  const { me } = useMe();
  useTitle(t('shell.me'));
  if (!me) return <SignInAgain />;
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Face name={me.displayName} size={64} />
        <h1>{me.displayName}</h1>
      </div>
      <PanelLinks me={me} />
      <AccountPanel me={me} />
    </div>
  );
}
