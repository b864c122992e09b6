/** The one place for what the linter asks of the front-end and of the build scripts. */
import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["static/**", "node_modules/**", "frontend/**/*.gen.ts"] },
  js.configs.recommended,
  {
    files: ["frontend/**/*.{ts,tsx}"],
    extends: [...ts.configs.strict, ...ts.configs.stylistic],
    plugins: { "react-hooks": hooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-globals": [
        "error",
        { name: "localStorage", message: "Device copies live in state/ (IndexedDB, encrypted)." },
        { name: "sessionStorage", message: "Device copies live in state/ (IndexedDB, encrypted)." },
        { name: "alert", message: "Say it in the page." },
        { name: "confirm", message: "Ask in the page." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Text is escaped on output; markup is written as JSX.",
        },
      ],
    },
  },
  {
    files: ["frontend/**/*.{ts,tsx}"],
    ignores: ["frontend/host/**", "frontend/**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-properties": ["error", { object: "window", property: "fetch", message: "host/ is the only place that fetches." }],
      "no-restricted-globals": ["error", "fetch", "localStorage", "sessionStorage", "alert", "confirm"],
    },
  },
  {
    files: ["frontend/**/*.test.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "@typescript-eslint/no-empty-function": "off" },
  },
  {
    files: ["tools/**/*.mjs", "benchmarks/**/*.mjs", "*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", Buffer: "readonly" } },
  },
);
