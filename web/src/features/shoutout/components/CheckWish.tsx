import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { Wish } from '../wish';
import classes from './CheckWish.module.css';
import type { WishErrors } from './WishForm';

interface Props {
  wish: Wish;
  name: string;
  /** where signing in leads back to; nothing for those who are signed in */
  logIn?: { next: string };
  errors: WishErrors;
  onChange: (part: Partial<Wish>) => void;
  onBack: () => void;
  /** who pays, where that is asked */
  children?: ReactNode;
}

/** Everything once more, as it will be sent; a guest says where the video goes. */
export function CheckWish({ wish, name, logIn, errors, onChange, onBack, children }: Props) {
  const { t } = useTranslation('shoutout');
  const someoneElse = wish.for === 'someone_else';
  return (
    <>
      <blockquote className={classes.words}>
        <p>{wish.instructions}</p>
      </blockquote>
      <dl className={classes.facts}>
        <Fact name={t('order.forWhom')}>{wish.to}</Fact>
        {someoneElse && <Fact name={t('order.from')}>{wish.from}</Fact>}
        {wish.occasion && <Fact name={t('order.about')}>{t(`occasions.${wish.occasion}`)}</Fact>}
        {someoneElse && wish.giftMessage.trim() && <Fact name={t('status.gift')}>{wish.giftMessage}</Fact>}
        <Fact name={t('order.who')}>
          {t(wish.public ? 'order.public' : 'order.private')}.{' '}
          <span className={classes.quiet}>
            {t(wish.public ? 'order.publicHint' : 'order.privateHint', { name })}
          </span>
        </Fact>
      </dl>
      <button type="button" className={classes.change} onClick={onBack}>
        {t('order.change')}
      </button>
      {logIn && (
        <div className={classes.more}>
          <TextInput
            name="email"
            type="email"
            label={t('order.email')}
            description={t('order.emailHint')}
            inputMode="email"
            autoComplete="email"
            maxLength={254}
            value={wish.email}
            error={errors.email}
            onChange={(event) => onChange({ email: event.currentTarget.value })}
          />
          <OrLogIn next={logIn.next} />
        </div>
      )}
      {children && <div className={classes.more}>{children}</div>}
    </>
  );
}

function OrLogIn({ next }: { next: string }) {
  const { t } = useTranslation('shoutout');
  const [before, word, after] = t('order.orLogIn').split(/<1>|<\/1>/);
  return (
    <p className={classes.quiet}>
      {before}
      <Link to="/login" search={{ next }}>
        {word}
      </Link>
      {after}
    </p>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
