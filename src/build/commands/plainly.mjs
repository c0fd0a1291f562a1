/** Runs a command; what it throws is printed as a sentence, since whoever set a folder wrongly can do nothing with a stack. */

/** @param {() => Promise<void>} command */
export async function plainly(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
