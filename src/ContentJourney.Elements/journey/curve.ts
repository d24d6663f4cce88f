/** The height of a feeling in a box of 100: delighted is near the top. */
export const height = (emotion: number | null): number => 50 - (emotion ?? 0) * 19;

/** A smooth line through the feelings of columns that are 100 wide; level at each point, so it never feels more than was said. */
export function curve(emotions: (number | null)[]): string {
  const points = emotions.flatMap((emotion, index) => (emotion === null ? [] : [{ x: index * 100 + 50, y: height(emotion) }]));
  return points.map(({ x, y }, index) => {
    const before = points[index - 1];
    const middle = before ? (before.x + x) / 2 : 0;
    return before ? `C${middle} ${before.y} ${middle} ${y} ${x} ${y}` : `M${x} ${y}`;
  }).join("");
}
