/**
 * The path that a file has to have for its id, where `before` is the id that the path says now. Ids are made of the names of
 * files and folders, so that in one which differs by capitals alone each name stands at the same place. Another, of a
 * principle, is the name of the file.
 */
export function renameAfterId(file: string, before: string, id: string): string {
  const [language = '', kind = '', ...names] = file.split('/');
  if (id.toLowerCase() !== before.toLowerCase()) return [language, kind, ...names.slice(0, -1), `${id}.mdx`].join('/');
  const renamed = names.map((name) => {
    const stem = name.replace(/\.mdx$/, '');
    const start = before.indexOf(stem);
    return start < 0 ? name : name.replace(stem, () => id.slice(start, start + stem.length));
  });
  return [language, kind, ...renamed].join('/');
}
