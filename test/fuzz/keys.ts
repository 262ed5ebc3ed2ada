import type { Keyboard, KeyInput } from 'puppeteer-core';

/** Keys the keyboard of a test has; other characters are put in as an input method does. */
const IS_KEY = /[ -~]/;

/** A user's keys. With `isAtOnce` they are sent in one go; the page hears them one after another all the same. */
export class Keys {
  private readonly keyboard: Keyboard;
  private readonly isAtOnce: boolean;

  constructor(keyboard: Keyboard, isAtOnce: boolean) {
    this.keyboard = keyboard;
    this.isAtOnce = isAtOnce;
  }

  async type(text: string): Promise<void> {
    if (!this.isAtOnce) return this.keyboard.type(text);
    for (const part of text.match(/[ -~]+|[^ -~]/gu) ?? []) {
      if (IS_KEY.test(part)) await Promise.all([...part].flatMap(key => this.stroke(key as KeyInput)));
      else await this.keyboard.sendCharacter(part);
    }
  }

  /** Puts words in at once where the browser has that, else types them. */
  dictate(text: string): Promise<void> {
    return this.isAtOnce ? this.keyboard.sendCharacter(text) : this.keyboard.type(text);
  }

  /** Presses the key while another one is held. `command` is what the browser does on it by itself. */
  async press(key: string, held?: 'Shift' | 'Control', command?: string): Promise<void> {
    const press = () => this.stroke(key as KeyInput, command);
    const { keyboard } = this;
    const sent = held ? [() => [keyboard.down(held)], press, () => [keyboard.up(held)]] : [press];
    if (this.isAtOnce) await Promise.all(sent.flatMap(send => send()));
    else for (const send of sent) await Promise.all(send());
  }

  private stroke(key: KeyInput, command?: string): Promise<void>[] {
    const { keyboard } = this;
    if (!this.isAtOnce) return [keyboard.press(key)];
    return [keyboard.down(key, { commands: command ? [command] : [] }), keyboard.up(key)];
  }
}
