import {
  type Announcements,
  closestCorners,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findApiError } from '../../../api/api-error.js';
import { Button } from '../../../ui/button.js';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { Notice } from '../../../ui/notice.js';
import { useWords } from '../../../words/words.js';
import type { AgendaItem, FullMeeting } from '../meeting-data.js';
import { AddItem } from './add-item.js';
import { AgendaRow } from './agenda-row.js';
import { AgendaEnd, END } from './agenda-end.js';
import { stepByStep } from './drag-by-keys.js';
import { acceptProposals, fillAgenda, proposalsQuery, reorderAgenda } from './editor-data.js';
import { editorWords } from './editor-words.js';
import { MinutesBar } from './minutes-bar.js';
import { movedTo, placedBefore } from './order.js';
import { ProposalList } from './proposal-list.js';
import { useAgendaWork } from './use-agenda-work.js';
import '../../../style/agenda-editor.css';

/** What is proposed beside what stands on the agenda; from the one to the other by drag, by keys and by buttons. */
export function AgendaEditor({ meeting }: { readonly meeting: FullMeeting }) {
  const { t, count } = useWords(editorWords);
  const { id, agenda } = meeting;
  const { data: proposals, error, refetch } = useQuery(proposalsQuery(id));
  const { work, failed, isWorking, forget } = useAgendaWork(id);
  const [dragged, setDragged] = useState<string>();
  // Shown until the service has answered, so that nothing jumps back and forth
  const [shownOrder, setShownOrder] = useState<readonly string[]>();
  const items = inOrder(agenda, shownOrder);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepByStep }),
  );

  const titleOf = (key: string): string =>
    items.find((item) => item.id === key)?.titleWithSubject ??
    proposals?.sections.flatMap((section) => section.proposals).find((one) => one.key === key)?.title ??
    '';
  const placeOf = (key: string | undefined): number => {
    const at = items.findIndex((item) => item.id === key);
    return at === -1 ? items.length + 1 : at + 1;
  };

  const move = async (itemId: string, overId: string) => {
    const before = items.map((item) => item.id);
    const after = movedTo(items, itemId, overId).map((item) => item.id);
    if (after.join() === before.join()) return;
    setShownOrder(after);
    const place = after.indexOf(itemId) + 1;
    await work({
      act: (newest) => reorderAgenda(id, movedTo(newest, itemId, overId)),
      done: t('editor.moved', { title: titleOf(itemId), place }),
    });
    setShownOrder(undefined);
  };
  const accept = (key: string, beforeId: string | null) =>
    work({
      act: async (newest) => {
        const known = new Set(newest.map((item) => item.id));
        const now = await acceptProposals(id, [key]);
        const added = now.find((item) => !known.has(item.id));
        if (added && beforeId)
          await reorderAgenda(id, placedBefore(now, added.id, beforeId === END ? null : beforeId));
      },
      done: t('editor.accepted', { title: titleOf(key) }),
    });
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(undefined);
    const key = String(active.id);
    if (!over) return;
    const to = String(over.id);
    if (!items.some((item) => item.id === key)) void accept(key, to);
    else if (to === END) void move(key, items[items.length - 1].id);
    else void move(key, to);
  };
  const pickedUp = (key: string) =>
    t('editor.drag.start', { title: titleOf(key), place: placeOf(key), count: items.length });
  const announcements: Announcements = {
    onDragStart: ({ active }) => pickedUp(String(active.id)),
    onDragOver: ({ active, over }) => {
      if (!over) return undefined;
      // Its own place is said together with what was picked up: of two announcements at once only the last is heard
      if (over.id === active.id) return pickedUp(String(active.id));
      return t('editor.drag.over', { place: placeOf(String(over.id)), count: items.length });
    },
    onDragEnd: ({ active, over }) =>
      over
        ? t('editor.drag.end', { title: titleOf(String(active.id)), place: placeOf(String(over.id)) })
        : t('editor.drag.cancel'),
    onDragCancel: () => t('editor.drag.cancel'),
  };

  if (error && !proposals) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!proposals) return <Loading />;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCorners}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('editor.drag.how') } }}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={drop}
    >
      <MinutesBar meeting={meeting} withAll={proposals.open > 0 ? proposals.totalMinutesWith : undefined} />
      {failed && (
        <Notice kind="danger" title={t('editor.failed')} isAlert>
          <p className="kern-body">
            {findApiError(failed.error)?.isConflict ||
            findApiError(failed.error)?.reason === 'conferences.agendaChanged'
              ? t('editor.failed.conflict')
              : (findApiError(failed.error)?.message ?? t('app.offline.text'))}
          </p>
          <div className="rf-actions">
            <Button kind="primary" onClick={() => void work(failed.wanted)}>
              {t('editor.failed.again')}
            </Button>
            <Button kind="tertiary" onClick={forget}>
              {t('editor.failed.leave')}
            </Button>
          </div>
        </Notice>
      )}
      <div className="rf-editor">
        <section aria-labelledby="proposals">
          <h3 id="proposals" className="kern-heading-small">
            {t('editor.proposals')}
          </h3>
          {proposals.open > 0 && (
            <div className="rf-actions">
              <Button
                kind="primary"
                busy={isWorking}
                onClick={() =>
                  void work({ act: () => fillAgenda(id), done: count('editor.filled', proposals.open) })
                }
              >
                {count('editor.fill', proposals.open)}
              </Button>
            </div>
          )}
          <ProposalList
            meetingId={id}
            proposals={proposals}
            work={work}
            onAccept={(key) => void accept(key, null)}
          />
        </section>
        <section aria-labelledby="editing">
          <h3 id="editing" className="kern-heading-small">
            {t('editor.agenda')}
          </h3>
          {items.length === 0 && <p className="kern-body">{t('editor.empty')}</p>}
          <SortableContext items={items.map((item) => item.id)} strategy={verticalListSortingStrategy}>
            <ol className="rf-editor__list">
              {items.map((item, index) => (
                <AgendaRow
                  key={item.id}
                  item={item}
                  meeting={meeting}
                  above={items[index - 1]?.id}
                  below={items[index + 1]?.id}
                  work={work}
                  onMove={move}
                />
              ))}
            </ol>
          </SortableContext>
          <AgendaEnd isDragging={dragged !== undefined} />
          <AddItem meetingId={id} work={work} />
        </section>
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged && <div className="rf-editor__dragged">{titleOf(dragged)}</div>}
      </DragOverlay>
    </DndContext>
  );
}

/** The agenda in the order just chosen; what is new since stands at its end. */
function inOrder(agenda: readonly AgendaItem[], order: readonly string[] | undefined): readonly AgendaItem[] {
  if (!order) return agenda;
  const place = (item: AgendaItem): number => {
    const at = order.indexOf(item.id);
    return at === -1 ? order.length : at;
  };
  return agenda.toSorted((a, b) => place(a) - place(b));
}
