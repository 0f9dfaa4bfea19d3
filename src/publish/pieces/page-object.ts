import { firstObject } from './piece.ts';

/** The number of a page's object: the pages of a piece, counted from 0, have the least numbers of its slot. */
export const pageObject = (slot: number, page: number): number => firstObject(slot) + page;
