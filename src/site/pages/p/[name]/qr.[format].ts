import type { APIRoute, GetStaticPaths } from 'astro';
import { qrPicture } from '../../../../book/qr-picture.ts';
import { qrFormats, type QrFormat } from '../../../../model/qr-paths.ts';
import { getSiteSource } from '../../../current-edition.ts';
import { createSiteLinks } from '../../../view/site-links.ts';

/** The QR code of every entry, beside its permalink and those of its former ids. */
export const getStaticPaths = (() => {
  const source = getSiteSource();
  const { absoluteOf } = createSiteLinks(source, source.edition.sourceLanguage);
  return [...source.edition.entries.values()].flatMap(({ id, aliases }) => {
    const permalink = absoluteOf({ type: 'permalink', id, name: id });
    return [id, ...aliases].flatMap((name) =>
      qrFormats.map((format) => ({ params: { name: name.toLowerCase(), format }, props: { permalink, format } })),
    );
  });
}) satisfies GetStaticPaths;

interface Props {
  readonly permalink: string;
  readonly format: QrFormat;
}

export const GET: APIRoute<Props> = ({ props: { permalink, format } }) => new Response(qrPicture(permalink, format));
