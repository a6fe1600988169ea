import { MeasureLink } from '../../thread/thread-links.js';

interface NamedMeasureProps {
  readonly measure: { readonly number: string; readonly title: string };
}

/** A measure by number and title; leads to it. */
export const NamedMeasure = ({ measure: { number, title } }: NamedMeasureProps) => (
  <MeasureLink number={number}>{`${number} ${title}`}</MeasureLink>
);
