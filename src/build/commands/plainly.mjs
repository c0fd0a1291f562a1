/** Runs a command; what it throws is printed as a sentence, since a stack trace does not help with a folder that was set wrongly. */

/** @param {() => Promise<void>} command */
export async function plainly(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
