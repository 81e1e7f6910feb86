import {
  type DragEvent,
  type HTMLAttributes,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { moved, placeAt } from '../order';
import { MoveButtons } from './MoveButtons';

/** What makes one row of a list movable. */
export interface Sortable {
  frame: HTMLAttributes<HTMLLIElement> & { draggable: true; 'data-drop'?: 'before' | 'behind' };
  controls: ReactNode;
}

interface Props {
  keys: string[];
  nameOf: (key: string) => string;
  onOrder: (keys: string[], moved: string) => void;
}

/** Puts rows in another order: by mouse, and by buttons for keys, fingers and voices. */
export function useSorting({ keys, nameOf, onOrder }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<{ key: string; behind: boolean }>();
  const [last, setLast] = useState<{ key: string; by: 'earlier' | 'later' }>();
  const order = keys.join('\n');
  // A row that moved in the document has lost the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new order is what it waits for
  useLayoutEffect(() => {
    if (last)
      list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(last.key)} ${last.by}"]`)?.focus();
  }, [order, last]);
  const step = (key: string, by: 'earlier' | 'later') => {
    setLast({ key, by });
    onOrder(moved(keys, key, keys.indexOf(key) + (by === 'earlier' ? -1 : 1)), key);
  };
  const stop = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  const sortable = (key: string): Sortable | undefined =>
    keys.length < 2
      ? undefined
      : {
          frame: {
            draggable: true,
            'data-drop': over?.key === key ? (over.behind ? 'behind' : 'before') : undefined,
            onDragStart: (event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', nameOf(key));
              setDragged(key);
              setLast(undefined);
            },
            onDragOver: (event) => {
              if (!dragged || dragged === key) return setOver(undefined);
              event.preventDefault();
              const behind = isBehind(event);
              if (over?.key !== key || over.behind !== behind) setOver({ key, behind });
            },
            onDrop: (event) => {
              event.preventDefault();
              if (dragged && over)
                onOrder(moved(keys, dragged, placeAt(keys, dragged, over.key, over.behind)), dragged);
              stop();
            },
            onDragEnd: stop,
          },
          controls: (
            <MoveButtons
              name={nameOf(key)}
              mark={key}
              first={keys[0] === key}
              last={keys.at(-1) === key}
              onMove={(by) => step(key, by)}
            />
          ),
        };
  return { list, sortable };
}

function isBehind(event: DragEvent<HTMLLIElement>): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY > top + height / 2;
}
