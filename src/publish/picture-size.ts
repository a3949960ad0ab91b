/** The size that a picture file says it has. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function pictureSize(svg: string): PictureSize {
  const found = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/u.exec(svg);
  if (!found) throw new Error("a picture without width and height");
  return { width: Number(found[1]), height: Number(found[2]) };
}
