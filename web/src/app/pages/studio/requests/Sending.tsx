import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ownMedia } from '@/features/media/api/own-media';
import { UploadRow } from '@/features/media/components/UploadRow';
import { useUploads } from '@/features/media/upload/uploads';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { ErrorBox } from '@/ui/Notice';
import { useProblemText } from '@/ui/use-problem-text';
import { dropVideo, handInAgain, uploadsOf, useRefusal } from './deliveries';
import classes from './RequestActs.module.css';

/** The video on its way: how far it is, what waits, why it was refused. */
export function Sending({ request, choose }: { request: Shoutout; choose: () => void }) {
  const { t } = useTranslation('studio');
  const problemText = useProblemText();
  const items = useUploads(uploadsOf(request.id));
  const refusal = useRefusal(request.id);
  const sent = items.find(({ state }) => state === 'sent')?.mediaId;
  const { data: media } = useQuery({ ...ownMedia(sent ?? ''), enabled: sent !== undefined });
  const drop = () => dropVideo(request.id);
  if (refusal !== undefined) {
    return (
      <ErrorBox title={t('record.refused')} text={problemText(refusal)}>
        <div className={classes.again}>
          <Button variant="default" size="xs" onClick={() => handInAgain(request.id)}>
            {t('record.handInAgain')}
          </Button>
          <Button variant="default" size="xs" onClick={drop}>
            {t('record.drop')}
          </Button>
        </div>
      </ErrorBox>
    );
  }
  return (
    <section aria-label={t('record.uploading')}>
      <ul className={classes.files}>
        {items.map((item) => (
          <UploadRow key={item.key} item={item} media={media} choose={choose} onRemove={drop} />
        ))}
      </ul>
      <p className={classes.hint}>{t(sent ? 'record.handing' : 'record.uploadingHint')}</p>
    </section>
  );
}
