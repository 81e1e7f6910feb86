import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { OwnPost } from '@/lib/api/contract-studio';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { deletePost } from '../api/own-posts';
import classes from './DeletePost.module.css';

interface Props {
  post: OwnPost;
  onClose: () => void;
  onDone?: () => unknown;
}

/** Says what deleting does, before it does it. */
export default function DeletePost({ post, onClose, onDone }: Props) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const remove = useMutation({
    mutationFn: () => deletePost(post.id),
    onSuccess: async () => {
      onClose();
      await onDone?.();
      await queries.invalidateQueries({ queryKey: ['own-posts'] });
      toast(t('delete.done'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <Sheet title={t('delete.title')} onClose={onClose}>
      <p className={classes.text}>
        {t(post.audience === 'paid' ? 'delete.textPaid' : 'delete.text', {
          title: post.title || t('library.untitled'),
        })}
      </p>
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {t('delete.keep')}
        </Button>
        <Button loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('delete.act')}
        </Button>
      </div>
    </Sheet>
  );
}
