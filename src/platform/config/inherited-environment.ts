/** The environment as a child process may inherit it: all of it but the variables whose names begin like this. */
export function inheritedEnvironment(...withoutPrefixes: string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !withoutPrefixes.some((prefix) => name.startsWith(prefix)),
    ),
  );
}
