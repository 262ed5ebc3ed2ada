import { putRich, selectRich } from './rich-writing.ts';
import { putText, selectText } from './text-writing.ts';
import { WRITING } from './writing.ts';

(globalThis as Record<string, unknown>)[WRITING] ??= { putRich, putText, selectRich, selectText };
