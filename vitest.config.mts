/** The one place for how the front-end's tests run: in jsdom, beside the sources they are about. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@shell": fileURLToPath(new URL("./frontend/shell.ts", import.meta.url)) } },
  test: {
    include: ["frontend/**/*.test.{ts,tsx}"],
    environment: "jsdom",
    css: false,
    restoreMocks: true,
    passWithNoTests: true,
  },
});
