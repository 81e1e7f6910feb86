import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Decision, StaffApplication } from '@/lib/api/contract-studio';
import { useKeys } from '@/lib/hooks/use-keys';
import { reasonChars } from '@/lib/limits';
import { KeyCap } from '@/ui/KeyCap';
import { StateBadge } from '@/ui/StateBadge';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { decideApplication } from '../api/staff-applications';
import classes from './DecisionForm.module.css';

interface Props {
  application: StaffApplication;
  onDecided: () => void;
}

/** Yes or no; a no with the reason as the applicant will read it. */
export function DecisionForm({ application, onDecided }: Props) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [choice, setChoice] = useState<Decision['decision']>('approved');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const choose = (next: typeof choice) => {
    setChoice(next);
    if (next === 'rejected') requestAnimationFrame(() => field.current?.focus());
  };
  const decide = useMutation({
    mutationFn: (decision: Decision) => decideApplication(application.id, decision),
    onSuccess: async (_, { decision }) => {
      onDecided();
      toast(
        t(decision === 'approved' ? 'decision.approvedNews' : 'decision.rejectedNews', {
          name: application.stageName,
        }),
      );
      await queries.invalidateQueries({ queryKey: ['applications'] });
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  const send = () => {
    if (choice === 'approved') return decide.mutate({ decision: 'approved' });
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return field.current?.focus();
    decide.mutate({ decision: 'rejected', reason: reason.trim() });
  };
  useKeys({ a: () => choose('approved'), r: () => choose('rejected'), submit: send });
  return (
    <section className={classes.form} aria-label={t('decision.title')}>
      <h2>{t('decision.title')}</h2>
      <div className={classes.choices} role="radiogroup" aria-label={t('decision.title')}>
        <Choice chosen={choice === 'approved'} cap="A" choose={() => choose('approved')}>
          <IconCheck size={18} stroke={1.8} aria-hidden="true" />
          {t('decision.approve')}
        </Choice>
        <Choice chosen={choice === 'rejected'} cap="R" choose={() => choose('rejected')}>
          <IconX size={18} stroke={1.8} aria-hidden="true" />
          {t('decision.reject')}
        </Choice>
      </div>
      {choice === 'approved' ? (
        <p className={classes.hint}>{t('decision.approveHint', { handle: application.handle })}</p>
      ) : (
        <>
          <Textarea
            ref={field}
            label={t('decision.reason', { name: application.stageName })}
            autosize
            minRows={3}
            maxLength={reasonChars}
            value={reason}
            error={missing && reason.trim() === '' && t('decision.reasonNeeded')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <p className={classes.hint}>{t('decision.rejectHint')}</p>
        </>
      )}
      <Button className={classes.send} size="md" fullWidth loading={decide.isPending} onClick={send}>
        {t(choice === 'approved' ? 'decision.sendApprove' : 'decision.sendReject', {
          name: application.stageName,
        })}
        <span className={classes.cap}>
          <KeyCap>Ctrl ↵</KeyCap>
        </span>
      </Button>
    </section>
  );
}

function Choice(props: { chosen: boolean; cap: string; choose: () => void; children: ReactNode }) {
  const { chosen, cap, choose, children } = props;
  return (
    <label className={classes.choice}>
      <input
        type="radio"
        name="decision"
        className={classes.radio}
        checked={chosen}
        aria-keyshortcuts={cap}
        onChange={choose}
      />
      {children}
      <span className={classes.cap}>
        <KeyCap>{cap}</KeyCap>
      </span>
    </label>
  );
}

/** What was decided, when, and why. */
export function Decided({ application }: { application: StaffApplication }) {
  const { t } = useTranslation('staff');
  const { state, reason } = application;
  return (
    <section className={classes.form} aria-label={t('decision.was')}>
      <h2>{t('decision.was')}</h2>
      <div>
        <StateBadge tone={state === 'approved' ? 'good' : 'off'}>{t(`states.${state}`)}</StateBadge>
      </div>
      {reason && <p className={classes.reason}>“{reason}”</p>}
    </section>
  );
}
