import { useLocation } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import { LinkButton } from '@/ui/LinkButton';
import { Logo } from '@/ui/Logo';
import { SearchBox } from './SearchBox';
import classes from './VisitorHeader.module.css';

export function VisitorHeader() {
  const t = useTexts();
  const here = useLocation({ select: ({ pathname, href }) => (isForm(pathname) ? undefined : href) });
  return (
    <header className={classes.header}>
      <div className={classes.block}>
        <Logo />
        <SearchBox className={classes.search} />
        <span className={classes.space} />
        <LinkButton to="/login" search={{ next: here }} variant="default">
          {t('shell.logIn')}
        </LinkButton>
        <LinkButton to="/signup" search={{ next: here }} variant="default" className={classes.soft}>
          {t('shell.signUp')}
        </LinkButton>
      </div>
    </header>
  );
}

const isForm = (pathname: string) => /^\/(login|signup|reset|confirm)/.test(pathname);
