import { browser } from './browser.ts';

/** Where nothing but Word on the web is. On OneDrive and SharePoint it is told by its frame. */
const HOST = 'word.cloud.microsoft';
const FRAME =
  'iframe[name^="WacFrame_Word"], iframe[src*=".officeapps.live.com/we/"], #WACViewPanel_EditingElement';

/** Whether a tab shows Word on the web: its editor is in a frame of another site, where the click on the icon lets nobody in. */
export async function hasWordOnline(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId },
      func: (host: string, selector: string) =>
        location.hostname === host || document.querySelector(selector) !== null,
      args: [HOST, FRAME],
    })
    .catch(() => []);
  return answer?.result === true;
}
