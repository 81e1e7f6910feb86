import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import { forgetGuest } from '@/lib/guest';
import { useMe } from '@/lib/session';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { toast } from '@/ui/toast';
import { claimOrder } from '../api/orders';
import classes from './OrderActs.module.css';

/** A guest's order moves into an account of the same e-mail. */
export function ClaimBox({ id, guest }: { id: string; guest: string }) {
  const { t } = useTranslation('shoutout');
  const { me } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const claim = useMutation({
    mutationFn: () => claimOrder({ id, guest }),
    onSuccess: async () => {
      // First away from here: the token opens nothing any more.
      forgetGuest(guest);
      await navigate({ to: '/shoutouts/$id', params: { id }, replace: true });
      await queries.invalidateQueries({ queryKey: ['shoutouts'] });
      toast(t('claim.done'));
    },
  });
  const here = { next: `/orders/${guest}` };
  return (
    <Panel title={t('claim.title')}>
      <div className={classes.sheet}>
        <p>{t('claim.hint')}</p>
        {claim.isError && <ErrorState error={claim.error} />}
        {me ? (
          <Button variant="default" loading={claim.isPending} onClick={() => claim.mutate()}>
            {t('claim.act')}
          </Button>
        ) : (
          <>
            <p>{t('claim.emailHint')}</p>
            <div className={classes.buttons}>
              <LinkButton to="/login" search={here} variant="default">
                {t('claim.logIn')}
              </LinkButton>
              <LinkButton to="/signup" search={here} variant="default">
                {t('claim.signUp')}
              </LinkButton>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}
