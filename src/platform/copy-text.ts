/** Puts text on the clipboard without touching the selection or the page's own copy handlers. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** For pages without the clipboard interface (plain http) and frames that may not use it. */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  window.addEventListener('copy', put, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
  return isCopied;
}
