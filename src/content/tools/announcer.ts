/** How long a message stays in view, in ms. */
const SHOWN = 6_000;
/** Screen readers hear a change of a region only once they know the region, in ms. */
const KNOWN = 120;

const STYLE = `:host { all: initial !important; position: fixed !important; inset: auto 0 24px !important; width: auto !important; background: none !important; pointer-events: none !important; display: grid !important; place-items: center !important; }
p { margin: 0; max-width: min(420px, calc(100vw - 32px)); padding: 10px 16px; border: 1px solid light-dark(#d8dee4, #3d444d); border-radius: 10px; background: light-dark(#ffffff, #23272e); color: light-dark(#1f2328, #e8eaed); box-shadow: 0 8px 28px rgb(0 0 0 / 18%); font: 14px/1.45 system-ui, sans-serif; color-scheme: light dark; }
p:empty { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); border: 0; }`;

type Notifying = Document & { ariaNotify?(text: string): void };

/** Tells the user what a command did: screen readers always, everybody else where it can't be seen otherwise. */
export class Announcer {
  private host: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  say(text: string, { isShown }: { isShown: boolean }): void {
    const notifying = document as Notifying;
    if (!isShown && notifying.ariaNotify) {
      notifying.ariaNotify(text);
      return;
    }
    this.remove();
    const host = document.createElement('div');
    host.popover = 'manual';
    const style = document.createElement('style');
    style.textContent = STYLE;
    const region = document.createElement('p');
    region.role = 'status';
    region.dataset.upshot = '';
    if (!isShown) region.className = 'unseen';
    host.attachShadow({ mode: 'closed' }).append(style, region);
    document.documentElement.append(host);
    host.showPopover();
    this.host = host;
    this.timer = setTimeout(() => {
      region.textContent = text;
      this.timer = setTimeout(() => this.remove(), SHOWN);
    }, KNOWN);
  }

  private remove(): void {
    clearTimeout(this.timer);
    this.host?.remove();
    this.host = undefined;
  }
}
