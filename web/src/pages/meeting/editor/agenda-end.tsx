import { useDroppable } from '@dnd-kit/core';
import { useWords } from '../../../words/words.js';
import { editorWords } from './editor-words.js';

export const END = 'end';

/** Where something is dropped that comes last. */
export function AgendaEnd({ isDragging }: { readonly isDragging: boolean }) {
  const { t } = useWords(editorWords);
  const { setNodeRef, isOver } = useDroppable({ id: END });
  return (
    <div ref={setNodeRef} className="rf-editor__end" data-over={isOver} aria-hidden="true">
      {isDragging && t('editor.end')}
    </div>
  );
}
