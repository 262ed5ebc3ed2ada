import type { Browser } from 'puppeteer-core';

/** In ms; a document that goes away never answers. */
const ANSWER_DEADLINE = 20_000;

/** WebDriver BiDi, which puppeteer speaks to Firefox; its own types stop short of Firefox's chrome scope. */
interface Connection {
  send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }>;
}

/** Runs code in the browser's own window, where the toolbar and every document can be reached. */
export class Chrome {
  private readonly connection: Connection;
  private context = '';

  constructor(browser: Browser) {
    this.connection = (browser as unknown as { connection: Connection }).connection;
  }

  async run<T>(code: string): Promise<T> {
    if (!this.context) {
      const { result } = await this.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      this.context = (result.contexts as { context: string }[])[0]?.context ?? '';
    }
    const { result } = await this.connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => { ${code} })()) ?? 'null')()`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (result.type !== 'success')
      throw new Error(`Firefox: ${JSON.stringify(result.exceptionDetails).slice(0, 600)}`);
    return JSON.parse((result.result as { value: string }).value);
  }

  /** Runs code beside a document (`content` is its window), with the browser's own rights: its events are trusted. */
  inside<T>(frame: string, code: string): Promise<T> {
    const script = `(async () => { try { const value = await (async () => { ${code} })(); sendAsyncMessage(NAME, { value }); }
      catch (error) { sendAsyncMessage(NAME, { error: String(error) }); } })()`;
    return this.run<T>(`
      const frame = ${frame};
      if (!frame) throw new Error('no such frame: ' + ${JSON.stringify(frame)});
      const name = 'test:' + Math.random();
      return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('no answer from ' + frame.currentURI?.spec + ' to ' + ${JSON.stringify(script)})), ${ANSWER_DEADLINE});
        const manager = frame.messageManager;
        manager.addMessageListener(name, function listen({ data }) {
          manager.removeMessageListener(name, listen);
          if (data.error) reject(new Error(data.error)); else resolve(data.value);
        });
        manager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent('const NAME = ' + JSON.stringify(name) + ';' + ${JSON.stringify(script)}).replaceAll("'", '%27'), false);
      });`);
  }
}
