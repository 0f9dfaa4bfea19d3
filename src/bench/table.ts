/** A column of figures: its name, and what stands in it in a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => string];

/** A table that is printed row by row, behind a first column that names each. */
export interface Table<Row> {
  readonly head: string;
  row(name: string, row: Row): string;
}

/** A table whose columns are as wide as their names; `firstWidth` counts characters. */
export function createTable<Row>(firstWidth: number, columns: readonly Column<Row>[]): Table<Row> {
  const widthOf = (name: string): number => Math.max(7, name.length) + 2;
  const write = (first: string, cellOf: (column: Column<Row>) => string): string =>
    first.padEnd(firstWidth) + columns.map((column) => cellOf(column).padStart(widthOf(column[0]))).join('');
  return { head: write('build', ([name]) => name), row: (name, row) => write(name, ([, cell]) => cell(row)) };
}
