import { useQuery } from '@tanstack/react-query';
import '../../style/strategies.css';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { textsQuery } from './agreement-data.js';
import { Turn } from './turn.js';

interface AskedTurnProps {
  readonly strategyId: string;
  readonly agreementId: string;
  onBack(): void;
  onDone(news: string): Promise<void>;
}

/** The turn of an organisation on another page: the texts are asked for when they are wanted. */
export function AskedTurn({ strategyId, agreementId, onBack, onDone }: AskedTurnProps) {
  const { data: strategy, error, refetch } = useQuery(textsQuery(strategyId));
  if (error && !strategy) return <Failure error={error} onRetry={() => void refetch()} />;
  if (strategy === undefined) return <Loading />;
  const word = strategy?.versions
    .flatMap(({ agreements }) => agreements)
    .find(({ id }) => id === agreementId);
  if (!strategy || !word) return null;
  return <Turn strategy={strategy} word={word} isWithin onBack={onBack} onDone={onDone} />;
}
