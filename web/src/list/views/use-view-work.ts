import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { useWords } from '../../words/words.js';
import { listWords } from '../words.js';
import {
  changeView,
  removeView,
  type SavedView,
  saveView,
  type ViewedList,
  viewsQuery,
} from './views-data.js';
import type { ViewWished } from './view-dialog.js';

type Opens = (id: string | undefined) => void;

/** What people do with their views of a list; each is told, and what was deleted can be had back. */
export function useViewWork(list: ViewedList, parameters: string, open: Opens) {
  const { t } = useWords(listWords);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [removed, setRemoved] = useState<SavedView>();
  const reload = () => queries.invalidateQueries({ queryKey: viewsQuery(list).queryKey });
  /** What somebody did elsewhere in the meantime is seen after a refusal as well. */
  const andReload = async <Done>(work: Promise<Done>): Promise<Done> => {
    try {
      return await work;
    } finally {
      await reload();
    }
  };
  return {
    removed,
    forgetRemoved: () => setRemoved(undefined),
    save: async (wished: ViewWished) => {
      const id = await andReload(saveView({ list, parameters, ...wished }));
      setRemoved(undefined);
      open(id);
      announce(t('list.views.saved', { name: wished.name }));
    },
    change: async ({ id, version }: SavedView, wished: ViewWished) => {
      await andReload(changeView({ id, version, ...wished }));
      announce(t('list.views.saved', { name: wished.name }));
    },
    keep: async ({ id, version, name }: SavedView) => {
      await andReload(changeView({ id, version, parameters }));
      announce(t('list.views.saved', { name }));
    },
    remove: async (view: SavedView) => {
      await andReload(removeView(view.id));
      setRemoved(view);
      open(undefined);
      announce(t('list.views.removed', { name: view.name }));
    },
    restore: async ({ name, parameters: kept, isDefault }: SavedView) => {
      const id = await andReload(saveView({ list, name, parameters: kept, isDefault }));
      setRemoved(undefined);
      open(id);
      announce(t('list.views.restored', { name }));
    },
  };
}
