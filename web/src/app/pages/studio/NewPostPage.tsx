import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { createPost } from '@/features/catalog/api/own-posts';
import { dropDraft } from '@/features/catalog/studio/draft';
import { useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { useTitle } from '@/lib/hooks/use-title';
import { useMe } from '@/lib/session';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { PostEditor } from './PostEditor';
import { fieldsOf } from './post-fields';
import { usePostEditor } from './use-post-editor';

export function NewPostPage() {
  const { t } = useTranslation('studio');
  const { me } = useMe();
  useTitle(t('editor.new'));
  return me && <NewPost me={me} />;
}

function NewPost({ me }: { me: Account }) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const editor = usePostEditor(me.id);
  const { draft, ids, bounds, checks } = editor;
  const converting = checks.some((check) => check.text === 'converting');
  const send = useMutation({
    mutationFn: () => createPost(fieldsOf(draft, ids, bounds.currency)),
    onSuccess: async () => {
      const news = draft.at ? 'editor.scheduled' : converting ? 'editor.outWhenReady' : 'editor.isOut';
      // The next page lists what is kept on this device.
      dropDraft(editor.key);
      await navigate({ to: '/studio/posts' });
      editor.done();
      await queries.invalidateQueries({ queryKey: ['own-posts'] });
      toast(t(news));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <PostEditor
      title={t('editor.new')}
      editor={editor}
      out={false}
      sending={send.isPending}
      send={() => send.mutate()}
      leave={t('editor.close')}
      act={t(converting ? 'editor.publishWhenReady' : 'editor.publish')}
    />
  );
}
