import { askPage, startContent } from '../platform/ask-page.ts';

/** Shows the next hint in the frame with the focus, else in the first frame that has one. Silent where none can be. */
export async function showNextHint(tabId: number): Promise<void> {
  try {
    await startContent(tabId);
  } catch {
    // A page where no extension may run has no hints to show, and nowhere to say so.
    return;
  }
  const frames = await askPage({ tabId }, 'hasFocus');
  const ordered = [...frames].sort((a, b) => Number(b.value) - Number(a.value) || a.frameId - b.frameId);
  for (const { frameId } of ordered) {
    const [answer] = await askPage({ tabId, frameId }, 'nextHint');
    if (answer?.value) return;
  }
}
