/** How the address of a link to another piece begins, while its piece is printed. */
export const elsewhere = 'book:#';

/** The address that stands for the element with an id in another piece, until `makePiece` makes a link within the file of it. */
export const hrefElsewhere = (id: string): string => `${elsewhere}${encodeURIComponent(id)}`;
