/** A document that a page's own scripts can't reach: the popup, or the inside of the card. Every event on it is trusted. */
export interface Surface {
  /** Runs a function in the surface with its root; it must not use anything from outside. JSON in, JSON out. */
  run<T, A extends unknown[]>(read: (root: ParentNode, ...args: A) => T, ...args: A): Promise<T>;
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  close(): Promise<void>;
}
