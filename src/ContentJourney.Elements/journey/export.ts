/** Saves the picture at the address as a file. */
export async function saveSvg(address: string, name: string): Promise<void> {
  const response = await fetch(address, { headers: { Accept: "image/svg+xml" }, credentials: "same-origin" });
  if (!response.ok) throw new Error(String(response.status));
  save(new Blob([await response.text()], { type: "image/svg+xml" }), `${name}.svg`);
}

/** Draws the picture at twice its size, which is sharp in a presentation. The server's address is drawn, since a policy may forbid blob: addresses. */
export async function savePng(address: string, name: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.scale(2, 2);
  context.drawImage(image, 0, 0, image.naturalWidth, image.naturalHeight);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("too large");
  save(blob, `${name}.png`);
}

function save(blob: Blob, name: string): void {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
