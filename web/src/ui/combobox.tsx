import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../words/words.js';
import { Field } from './field.js';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly detail?: string;
}

interface ComboboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly isOptional?: boolean;
  /** What is chosen now. */
  readonly value: Choice | null;
  /** Names what is searched, for what was found before: ['people']. */
  readonly searchKey: string;
  /** What goes with the typed text, best first; a dozen is enough. */
  search(text: string): Promise<readonly Choice[]>;
  onChange(choice: Choice | null): void;
}

/** One of many, found by typing; by keyboard alone as well. */
export function Combobox({
  label,
  hint,
  error,
  isOptional,
  value,
  searchKey,
  search,
  onChange,
}: ComboboxProps) {
  const { t, count } = useWords();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const [isAsked, setIsAsked] = useState(false);
  const { data: found, isFetching } = useQuery({
    queryKey: ['choices', searchKey, text],
    queryFn: () => search(text),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const items = found ? [...found] : [];
  const box = useCombobox({
    items,
    selectedItem: value,
    itemToString: (choice) => choice?.name ?? '',
    itemToKey: (choice) => choice?.id,
    onInputValueChange: ({ inputValue, selectedItem }) => {
      // The name of what is chosen is no search
      setTyped(inputValue === selectedItem?.name ? '' : inputValue);
      if (inputValue === '' && selectedItem) onChange(null);
    },
    onSelectedItemChange: ({ selectedItem }) => onChange(selectedItem),
    onIsOpenChange: ({ isOpen }) => isOpen && setIsAsked(true),
  });
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => (
        <div className="rf-combobox">
          <input
            {...box.getInputProps({
              id: control.id,
              'aria-describedby': control['aria-describedby'],
              'aria-invalid': control['aria-invalid'],
              'aria-labelledby': undefined,
            })}
            className="kern-form-input__input"
            placeholder={t('choice.placeholder')}
          />
          <ul
            {...box.getMenuProps({ 'aria-label': label, 'aria-labelledby': undefined })}
            hidden={!box.isOpen}
          >
            {box.isOpen &&
              items.map((choice, index) => (
                <li
                  key={choice.id}
                  {...box.getItemProps({ item: choice, index })}
                  data-here={box.highlightedIndex === index}
                >
                  {choice.name}
                  {choice.detail && <span className="rf-muted"> {choice.detail}</span>}
                </li>
              ))}
          </ul>
          <p className="kern-sr-only" role="status">
            {box.isOpen && !isFetching && found && count('choice.found', items.length)}
          </p>
          {box.isOpen && !isFetching && found?.length === 0 && (
            <p className="rf-muted">{t('choice.nothing')}</p>
          )}
        </div>
      )}
    </Field>
  );
}
