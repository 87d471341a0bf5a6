/** Hands the reader a JSON file, named after its kind and today. */
export function download(text: string, kind: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${kind}-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser reads the file after the click; the address may go once it has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
