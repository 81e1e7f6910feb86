import { Button, type ButtonProps } from '@mantine/core';
import { IconUserCheck, IconUserPlus } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { usePhone } from '@/lib/hooks/use-media';
import { useMe } from '@/lib/session';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { useFollow } from '../api/follow';

interface Props extends ButtonProps {
  handle: string;
  name: string;
  following: boolean;
  plain?: boolean;
}

/** A visitor who wants to follow signs in first and comes back. */
export function FollowButton({ handle, name, following: atFirst, plain, ...rest }: Props) {
  const t = useTexts();
  const { me } = useMe();
  const phone = usePhone();
  const [chosen, setChosen] = useState<boolean>();
  const navigate = useNavigate();
  const here = useLocation({ select: ({ href }) => href });
  const problemText = useProblemText();
  const follow = useFollow(handle);
  const following = chosen ?? atFirst;
  const toggle = async () => {
    if (!me) return navigate({ to: '/signup', search: { next: here } });
    try {
      setChosen(!following);
      await follow.mutateAsync(!following);
      toast(t(following ? 'performer.unfollowed' : 'performer.followed', { name }));
    } catch (error) {
      setChosen(following);
      toast(problemText(error), 'bad');
    }
  };
  const Icon = following ? IconUserCheck : IconUserPlus;
  return (
    <Button
      variant="default"
      aria-pressed={following}
      leftSection={plain ? undefined : <Icon size={20} stroke={1.8} aria-hidden="true" />}
      {...rest}
      onClick={() => void toggle()}
    >
      {following ? t('performer.following') : t(plain || phone ? 'performer.follow' : 'performer.followFree')}
    </Button>
  );
}
