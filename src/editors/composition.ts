/**
 * Whether an input method is composing in an element: its words are not settled then, and moving the selection would
 * break them off.
 */
export class Composition {
  isOn = false;

  watch(element: HTMLElement, signal: AbortSignal): void {
    for (const type of ['compositionstart', 'compositionend'] as const) {
      element.addEventListener(
        type,
        () => {
          this.isOn = type === 'compositionstart';
        },
        { capture: true, signal },
      );
    }
  }
}
