/** Draws a scene on a canvas, mark by mark: as an image the SVG would need a policy that lets images in from elsewhere. */

import type { Hatch, Scene, Shape, TextLine } from './scene.ts';
import { fontOf } from './typefaces.ts';

type Canvas = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** `density`: pixels of the canvas for one of the picture. The typefaces must have loaded. */
export function drawScene({ width, height, paper, marks }: Scene, canvas: Canvas, density: number): void {
  canvas.setTransform(density, 0, 0, density, 0, 0);
  canvas.fillStyle = paper;
  canvas.fillRect(0, 0, width, height);
  for (const mark of marks) {
    canvas.save();
    if (mark.kind === 'text') drawWords(mark, canvas);
    else drawShape(mark, canvas);
    canvas.restore();
  }
}

function drawWords({ text, x, y, size, face, fill, anchor, turned }: TextLine, canvas: Canvas): void {
  canvas.translate(x, y);
  if (turned !== undefined) canvas.rotate((turned * Math.PI) / 180);
  canvas.font = fontOf(face, size);
  // As wide as it was measured, at any size.
  canvas.textRendering = 'geometricPrecision';
  canvas.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  canvas.textBaseline = 'alphabetic';
  canvas.fillStyle = fill;
  canvas.fillText(text, 0, 0);
}

function drawShape(
  { d, x, y, scale, fill, stroke, strokeWidth = 1, dashes, round, clip }: Shape,
  canvas: Canvas,
): void {
  canvas.translate(x, y);
  canvas.scale(scale, scale);
  if (clip) {
    canvas.beginPath();
    canvas.rect(clip.x, clip.y, clip.width, clip.height);
    canvas.clip();
  }
  const path = new Path2D(d);
  if (typeof fill === 'string') {
    canvas.fillStyle = fill;
    canvas.fill(path);
  } else if (fill) drawHatch(fill, path, canvas);
  if (stroke === undefined) return;
  canvas.strokeStyle = stroke;
  canvas.lineWidth = strokeWidth;
  canvas.lineCap = round ? 'round' : 'butt';
  canvas.setLineDash(dashes ? [...dashes] : []);
  canvas.stroke(path);
}

/** How far any shape reaches, in its own units. */
const REACH = 64;

/** The lines of the pattern that an SVG has: one unit from its edge, four units apart, turned by 45 degrees. */
function drawHatch({ colour }: Hatch, path: Path2D, canvas: Canvas): void {
  canvas.save();
  canvas.clip(path);
  canvas.rotate(Math.PI / 4);
  canvas.strokeStyle = colour;
  canvas.lineWidth = 1.9;
  canvas.beginPath();
  for (let at = -REACH + 1; at < REACH; at += 4) {
    canvas.moveTo(at, -REACH);
    canvas.lineTo(at, REACH);
  }
  canvas.stroke();
  canvas.restore();
}
