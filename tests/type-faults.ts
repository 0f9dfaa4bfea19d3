import ts from 'typescript';

/**
 * What the TypeScript compiler finds wrong with a value that is said to be of a type from a package: unknown names, values of a wrong
 * kind. So vocabularies that are published as types check what we write.
 */
export function typeFaults(imports: string, type: string, values: readonly unknown[]): readonly string[] {
  const name = 'values-under-test.ts';
  const text = [
    imports,
    ...values.map((value, index) => `export const value${index}: ${type} = ${JSON.stringify(value, undefined, 1)};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path.endsWith(name) || fileExists(path);
  host.readFile = (path) => (path.endsWith(name) ? text : readFile(path));
  host.getSourceFile = (path, version, ...rest) =>
    path.endsWith(name) ? ts.createSourceFile(path, text, version) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
