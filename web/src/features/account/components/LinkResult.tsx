import { useTexts } from '@/i18n';
import { useMe } from '@/lib/session';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import { FormPage } from './FormPage';

interface Words {
  title: string;
  hint: string;
}

interface Props {
  link: { opened: boolean; gone: boolean; error: unknown; again: () => void };
  doing: string;
  done: Words;
  gone: Words;
}

/** What came of a link from a mail, in words, and the way on. */
export function LinkResult({ link, doing, done, gone }: Props) {
  const t = useTexts();
  const { me } = useMe();
  if (link.opened || link.gone) {
    return (
      <FormPage {...(link.opened ? done : gone)}>
        <LinkButton to={me ? '/' : '/login'} size="lg" fullWidth mt={24}>
          {me ? t('account.goOn') : t('account.logIn')}
        </LinkButton>
      </FormPage>
    );
  }
  return (
    <FormPage title={doing}>
      {link.error ? <ErrorState error={link.error} retry={link.again} /> : <Wait rows={1} />}
    </FormPage>
  );
}
