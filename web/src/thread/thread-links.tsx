import { Link } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';

type Plain = Omit<ComponentProps<'a'>, 'href'> & {
  readonly children: ReactNode;
  readonly 'data-stop'?: string;
};

const look = 'kern-link kern-link--no-visited-state';

export const ProblemLink = ({ id, ...rest }: Plain & { readonly id: string }) => (
  <Link to="/problemlagen/$id" params={{ id }} className={look} {...rest} />
);

export const StrategyLink = ({ id, ...rest }: Plain & { readonly id: string }) => (
  <Link to="/strategien/$id" params={{ id }} className={look} {...rest} />
);

export const MeasureLink = ({
  number,
  part,
  ...rest
}: Plain & { readonly number: string; readonly part?: 'beteiligte' | 'indikatoren' }) => (
  <Link to="/massnahmen/$number" params={{ number }} search={{ ansicht: part }} className={look} {...rest} />
);

export const GapLink = ({ kind, ...rest }: Plain & { readonly kind: string }) => (
  <Link to="/luecken" search={{ art: kind }} className={look} {...rest} />
);
