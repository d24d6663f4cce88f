/** Where an arrow leads in a table whose rows may be of different lengths; null when the key leads nowhere. */
export function walk(lengths: number[], row: number, column: number, key: string, all: boolean): { row: number; column: number } | null {
  const last = lengths.length - 1;
  const end = (at: number) => Math.max(0, (lengths[at] ?? 0) - 1);
  switch (key) {
    case "ArrowRight": return column < end(row) ? { row, column: column + 1 } : null;
    case "ArrowLeft": return column > 0 ? { row, column: column - 1 } : null;
    case "ArrowDown": return row < last ? { row: row + 1, column: Math.min(column, end(row + 1)) } : null;
    case "ArrowUp": return row > 0 ? { row: row - 1, column: Math.min(column, end(row - 1)) } : null;
    case "Home": return { row: all ? 0 : row, column: 0 };
    case "End": return all ? { row: last, column: end(last) } : { row, column: end(row) };
    default: return null;
  }
}
