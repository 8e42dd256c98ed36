/** Hands a text to the browser as a file. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type }));
  link.href = address;
  link.download = name;
  link.click();
  // Right away some browsers would find nothing at the address.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
