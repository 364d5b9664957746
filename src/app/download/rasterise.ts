/** A drawing as a PNG. */

/** Pixels of the picture for each of the drawing's own, for sharp print and dense screens. */
const DENSITY = 2;

export async function rasterise(document: Document, svg: string): Promise<Blob> {
  const image = document.createElement("img");
  // Not by a `blob:` address, which the page's policy refuses.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser gives no canvas to draw on.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be packed."))), "image/png");
  });
}
