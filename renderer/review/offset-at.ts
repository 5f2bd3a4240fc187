/** The offset in a text node under a point of the window; null where there is none. */
export function offsetAt(x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}
