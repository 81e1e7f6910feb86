import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { OfferForm } from '@/features/shoutout/studio/OfferForm';
import { changeOffer, ownOffer } from '@/features/shoutout/studio/requests';
import { useTranslation } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { useTitle } from '@/lib/hooks/use-title';
import { ownPerformer } from '@/lib/own-performer';
import { useMe } from '@/lib/session';
import { AreaHead } from '@/ui/AreaHead';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorState } from '@/ui/Notice';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { Wait } from '@/ui/Wait';
import { IntroPicker } from './IntroPicker';

export function OfferPage() {
  const { t } = useTranslation('studio');
  const { me } = useMe();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const offer = useQuery(ownOffer);
  const { data: performer } = useQuery(ownPerformer);
  const save = useMutation({
    mutationFn: changeOffer,
    onSuccess: (next) => {
      queries.setQueryData(ownOffer.queryKey, next);
      void queries.invalidateQueries({ queryKey: ['shoutout-offer'] });
      toast(t('offer.saved'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  useTitle(t('offer.title'));
  return (
    <>
      <AreaHead title={t('offer.title')} line={t('offer.line')}>
        <LinkButton to="/studio/requests" variant="default" size="sm">
          {t('offer.back')}
        </LinkButton>
      </AreaHead>
      {offer.isPending && <Wait rows={2} height={220} />}
      {offer.isError && <ErrorState error={offer.error} retry={() => void offer.refetch()} />}
      {offer.data && me && (
        <OfferForm
          offer={offer.data}
          account={me.id}
          commission={performer?.commissionBasisPoints}
          saving={save.isPending}
          save={save.mutateAsync}
          errors={isProblem(save.error) ? save.error.fields : {}}
          intro={(value, onChange) => (
            <IntroPicker account={me.id} intro={offer.data.intro} value={value} onChange={onChange} />
          )}
        />
      )}
    </>
  );
}
