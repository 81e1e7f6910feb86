import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { changePost, ownPost } from '@/features/catalog/api/own-posts';
import { shownState } from '@/features/catalog/studio/post-state';
import { useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import type { OwnPost } from '@/lib/api/contract-studio';
import { useTitle } from '@/lib/hooks/use-title';
import { useMe } from '@/lib/session';
import { ErrorState } from '@/ui/Notice';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { Wait } from '@/ui/Wait';
import classes from './EditPostPage.module.css';
import { PostEditor } from './PostEditor';
import { changeOf } from './post-fields';
import { TaskHead } from './TaskHead';
import { usePostEditor } from './use-post-editor';

const DeletePost = lazy(() => import('@/features/catalog/components/DeletePost'));

export function EditPostPage() {
  const { t } = useTranslation('studio');
  const { id } = useParams({ from: '/studio/studio/posts/$id' });
  const { me } = useMe();
  const post = useQuery(ownPost(id));
  useTitle(t('editor.edit'));
  if (me && post.data) return <EditPost key={post.data.id} me={me} post={post.data} />;
  return (
    <>
      <TaskHead title={t('editor.edit')}>{null}</TaskHead>
      <div className={classes.wait}>
        {post.isError ? <ErrorState error={post.error} retry={() => void post.refetch()} /> : <Wait />}
      </div>
    </>
  );
}

function EditPost({ me, post }: { me: Account; post: OwnPost }) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const editor = usePostEditor(me.id, post);
  const { draft, ids, filesChanged, bounds } = editor;
  const [deleting, setDeleting] = useState(false);
  const out = shownState(post) === 'published';
  const send = useMutation({
    mutationFn: () =>
      changePost(post.id, changeOf(draft, filesChanged ? ids : undefined, bounds.currency, out)),
    onSuccess: async () => {
      await navigate({ to: '/studio/posts' });
      editor.done();
      await queries.invalidateQueries({ queryKey: ['own-posts'] });
      toast(t('editor.changed'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <>
      <PostEditor
        title={t('editor.edit')}
        editor={editor}
        out={out}
        sending={send.isPending}
        send={() => send.mutate()}
        leave={t('editor.leave')}
        act={t('editor.save')}
        notice={editor.draft.savedAt && <Unsaved reset={editor.reset} />}
        more={
          <div className={classes.danger}>
            <Button
              variant="subtle"
              size="sm"
              color="red"
              className={classes.delete}
              leftSection={<IconTrash size={18} stroke={1.8} />}
              onClick={() => setDeleting(true)}
            >
              {t('editor.delete')}
            </Button>
          </div>
        }
      />
      {deleting && (
        <Suspense>
          <DeletePost
            post={post}
            onClose={() => setDeleting(false)}
            onDone={() => navigate({ to: '/studio/posts' })}
          />
        </Suspense>
      )}
    </>
  );
}

function Unsaved({ reset }: { reset: () => void }) {
  const { t } = useTranslation('studio');
  return (
    <div className={classes.unsaved}>
      <span>{t('editor.unsaved')}</span>
      <Button variant="default" size="xs" onClick={reset}>
        {t('editor.throwAway')}
      </Button>
    </div>
  );
}
