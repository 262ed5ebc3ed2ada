/** Has the browser save a text as a file; straight from the user's click or soon after it. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn of the loop, not before.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
