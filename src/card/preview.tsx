import type { Finding, Fix } from '../engine/finding.ts';

/** The line as it would read, with what is new marked. */
export function Preview({
  text,
  finding,
  change,
}: {
  text: string;
  finding: Finding;
  change: Omit<Fix, 'label'>;
}) {
  const before = text.slice(finding.line.from, change.from);
  const after = text.slice(change.to, Math.max(change.to, finding.line.to));
  return (
    <>
      {before}
      <ins>{change.text}</ins>
      {after}
    </>
  );
}
