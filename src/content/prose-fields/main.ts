import { addKind } from '../../editors/added-kinds.ts';
import { proseAfterAll } from '../../editors/prose-after-all.ts';
import { storage } from '../../platform/lifetime.ts';
import { PROSE_FIELDS } from '../../platform/prose-fields-key.ts';

/** Also that of the page around a frame without an address of its own. */
const site = URL.canParse(origin) ? new URL(origin).hostname : '';

const labels = new Set<string>();
addKind(proseAfterAll(labels));
// The content script reads its settings after this, and looks for fields after that.
void storage?.local.get(PROSE_FIELDS).then(({ [PROSE_FIELDS]: stored }) => {
  for (const { site: of, label } of Array.isArray(stored) ? stored : []) if (of === site) labels.add(label);
});
