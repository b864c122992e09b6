/**
 * The one place for how the front-end's tests run: in jsdom, beside the sources they are about.
 *
 * To make a jsdom and to load the front-end anew costs a file more than its tests do, so files share both (`shared`);
 * `frontend/fresh.setup.ts` takes away what a file leaves in them. A test of what a window has only once, an entry or
 * what waits for one, needs a window of its own, and so does one that loads modules anew: it is named in `OWN_WINDOW`.
 */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const OWN_WINDOW = [
  "frontend/views/*.test.{ts,tsx}",
  "frontend/components/later.test.tsx",
  "frontend/components/LearnerPage.test.tsx",
  "frontend/activities/calm.test.tsx",
  "frontend/drawing/background.test.tsx",
  "frontend/state/people.test.ts",
];

export default defineConfig({
  resolve: { alias: { "@shell": fileURLToPath(new URL("./frontend/shell.ts", import.meta.url)) } },
  test: {
    environment: "jsdom",
    css: false,
    restoreMocks: true,
    passWithNoTests: true,
    // Left to itself it leaves one core to others: of two, half of all there is.
    maxWorkers: availableParallelism(),
    // Not to be waited for in vain; how busy the machine is decides nothing.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: "own window", include: OWN_WINDOW } },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["frontend/**/*.test.{ts,tsx}"],
          exclude: OWN_WINDOW,
          isolate: false,
          setupFiles: ["frontend/fresh.setup.ts"],
        },
      },
    ],
  },
});
