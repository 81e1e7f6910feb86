import { useTexts } from '@/i18n';
import { LanguageSwitch, SchemeSwitch } from './DisplaySwitches';
import classes from './Footer.module.css';

export function Footer() {
  const t = useTexts();
  return (
    <footer className={classes.footer}>
      <div className={classes.block}>
        <p className={classes.line}>
          <strong>Ovation</strong> {t('shell.tagline')}
        </p>
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </footer>
  );
}
