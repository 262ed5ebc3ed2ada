import type { ComponentProps } from 'preact';

/** A text field as tall as its words. */
export function GrowingField(props: ComponentProps<'textarea'> & { value: string }) {
  return (
    <span class="growing" data-text={props.value || props.placeholder}>
      <textarea class="field" rows={1} dir="auto" {...props} />
    </span>
  );
}
