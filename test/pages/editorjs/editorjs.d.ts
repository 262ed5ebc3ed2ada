/** What the page uses of Editor.js; its own declarations hold enums, which this project's compiler settings refuse. */
declare module '@editorjs/editorjs/dist/editorjs.mjs' {
  interface Block {
    readonly id: string;
    save(): Promise<{ data: { text?: string } }>;
  }
  export default class EditorJS {
    constructor(options: { holder: HTMLElement; data: unknown });
    readonly isReady: Promise<void>;
    readonly blocks: {
      getBlockByIndex(index: number): Block | undefined;
      update(id: string, data: { text: string }): Promise<unknown>;
    };
    readonly readOnly: { toggle(isOn: boolean): Promise<boolean> };
  }
}
