/**
 * A value that the framework's configuration carries, as a plugin that does nothing: parts that the framework runs apart
 * from the program, in modules of their own, are given the configuration and find it there.
 */
import type { AstroConfig } from "astro";
import type { Plugin } from "vite";

interface ConfigValue<T> {
  readonly plugin: (value: T) => Plugin<T>;
  /** Undefined where no plugin carries it. */
  readonly of: (config: Pick<AstroConfig, "vite">) => T | undefined;
}

/** @param name of the plugin. */
export function configValue<T>(name: string): ConfigValue<T> {
  return {
    plugin: (value) => ({ name, api: value }),
    of: ({ vite }) => {
      const plugins = vite.plugins?.flat() as readonly (Plugin<T> | null)[] | undefined;
      return plugins?.find((plugin) => plugin?.name === name)?.api;
    },
  };
}
