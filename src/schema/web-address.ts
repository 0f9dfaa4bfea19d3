import { z } from 'zod';

/** Labels with dots between them, as `URL` writes them, or an address of IPv6. */
const hostname = /^(?:(?:[\w-]+\.)*[\w-]+\.?|\[[\da-f:.]+\])$/;

/** A whole address of the web. Others, such as `javascript:`, would run or open something where readers expect a page. */
export const webAddress = z.url({ protocol: /^https?$/, hostname });
