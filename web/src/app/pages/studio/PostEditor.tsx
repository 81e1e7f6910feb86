import { Button } from '@mantine/core';
import { IconCalendarEvent, IconEye, IconInfoCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { CheckList } from '@/features/catalog/components/CheckList';
import { PostFields } from '@/features/catalog/components/PostFields';
import { PostPreview } from '@/features/catalog/components/PostPreview';
import { WhenField } from '@/features/catalog/components/WhenField';
import { PostFiles } from '@/features/media/components/PostFiles';
import { useTranslation } from '@/i18n';
import { fromField } from '@/lib/date-field';
import { usePhone } from '@/lib/hooks/use-media';
import { dayAndTime } from '@/lib/time';
import { Panel } from '@/ui/Panel';
import { toast } from '@/ui/toast';
import { FirstPicture, useWhat } from './FirstPicture';
import classes from './PostEditor.module.css';
import { TaskHead } from './TaskHead';
import type { PostEditorState } from './use-post-editor';

const Sheet = lazy(() => import('@/ui/Sheet').then((module) => ({ default: module.Sheet })));

interface Props {
  title: string;
  editor: PostEditorState;
  /** It is out already: it keeps its time. */
  out: boolean;
  sending: boolean;
  send: () => void;
  act: string;
  /** what leaving the page is called */
  leave: string;
  notice?: ReactNode;
  more?: ReactNode;
}

/** Writing and changing a post: the same page. */
export function PostEditor({ title, editor, out, sending, send, act, leave, notice, more }: Props) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const phone = usePhone();
  const checksId = useId();
  const [previewing, setPreviewing] = useState(false);
  const { draft, change, checks, bounds, performer } = editor;
  const at = out ? undefined : fromField(draft.at);
  const go = () => {
    if (editor.mayGoOut) return send();
    document.getElementById(checksId)?.focus();
    document.getElementById(checksId)?.scrollIntoView({ block: 'center' });
    toast(t('editor.notYet'), 'bad');
  };
  const main = (
    <Button
      className={classes.main}
      size={phone ? 'lg' : 'sm'}
      loading={sending}
      leftSection={at && <IconCalendarEvent size={18} stroke={1.8} />}
      onClick={go}
    >
      {at ? t('editor.schedule', { at: dayAndTime(at) }) : act}
    </Button>
  );
  const preview = performer && <Preview editor={editor} />;
  return (
    <>
      <TaskHead title={title} savedAt={draft.savedAt}>
        <Button variant="default" size="sm" onClick={() => navigate({ to: '/studio/posts' })}>
          {leave}
        </Button>
        {main}
      </TaskHead>
      <div className={classes.columns}>
        <div className={classes.column}>
          {notice}
          <Panel
            title={t('upload.files')}
            flush
            aside={
              <span className={classes.safe}>
                <IconInfoCircle size={16} stroke={1.8} aria-hidden="true" />
                {t('upload.safe')}
              </span>
            }
          >
            <PostFiles
              draft={editor.key}
              rows={editor.rows}
              known={editor.known}
              onDetach={editor.detach}
              onOrder={(order) => change({ order })}
            />
          </Panel>
          <PostFields
            draft={draft}
            bounds={bounds}
            commission={performer?.commissionBasisPoints}
            onChange={change}
          />
          {!out && <WhenField at={draft.at} onChange={(value) => change({ at: value })} />}
          {phone && <CheckList id={checksId} checks={checks} />}
          {more}
        </div>
        {!phone && (
          <aside className={classes.side}>
            <h2 className={classes.sideTitle}>{t('preview.title')}</h2>
            {preview}
            <CheckList id={checksId} checks={checks} />
          </aside>
        )}
      </div>
      {phone && (
        <div className={classes.bar}>
          <Button
            variant="default"
            size="lg"
            leftSection={<IconEye size={20} stroke={1.8} />}
            onClick={() => setPreviewing(true)}
          >
            {t('preview.short')}
          </Button>
          {main}
        </div>
      )}
      {previewing && (
        <Suspense>
          <Sheet title={t('preview.title')} onClose={() => setPreviewing(false)}>
            {preview}
          </Sheet>
        </Suspense>
      )}
    </>
  );
}

function Preview({ editor }: { editor: PostEditorState }) {
  const what = useWhat(editor);
  if (!editor.performer) return null;
  return (
    <PostPreview
      draft={editor.draft}
      currency={editor.bounds.currency}
      performer={editor.performer}
      picture={editor.rows.length > 0 && <FirstPicture editor={editor} />}
      what={what}
    />
  );
}
