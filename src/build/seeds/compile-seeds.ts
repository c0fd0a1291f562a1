/** Compiles with the environment out of the way of the YAML parser. */

import { type CompileOptions, type CompileResult, compile } from '../../compile/compile.ts';
import type { SeedFile } from '../../compile/read/files.ts';

/**
 * The parser asks `process.env` at every token, and Node answers from outside its heap: a tenth of the time of compiling.
 * A copy answers at once; it is there only while the compiler, which is synchronous, is at work.
 */
export function compileSeeds(files: readonly SeedFile[], options?: CompileOptions): CompileResult {
  const { env } = process;
  process.env = { ...env };
  try {
    return compile(files, options);
  } finally {
    process.env = env;
  }
}
