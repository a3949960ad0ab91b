/** Whether traces and the framework's own words are wanted: `--verbose`, which every command takes, or `DEBUG`. */
export const verboseFlag = "--verbose";

export function isVerbose(): boolean {
  return process.argv.includes(verboseFlag) || Boolean(process.env["DEBUG"]);
}
