import { say } from '../platform/i18n.ts';
import { DeletePart } from './data/delete-part.tsx';
import { EarlierPart } from './data/earlier-part.tsx';
import { ExportPart } from './data/export-part.tsx';
import { ImportPart } from './data/import-part.tsx';
import { SyncPart } from './data/sync-part.tsx';
import type { SectionProps } from './section.ts';

export function DataSection(props: SectionProps) {
  return (
    <>
      <p class="help">{say('options_data_help')}</p>
      <ExportPart {...props} />
      <ImportPart {...props} />
      <SyncPart {...props} />
      <EarlierPart {...props} />
      <DeletePart {...props} />
    </>
  );
}
