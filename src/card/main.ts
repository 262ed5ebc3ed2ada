import { CARD_API } from '../platform/card-script.ts';
import { openCard } from './open-card.ts';
import { withAdvice } from './with-advice.ts';

const open: typeof openCard = (options, signal) =>
  openCard({ ...options, content: withAdvice(options.content) }, signal);

(globalThis as Record<string, unknown>)[CARD_API] = open;
