#!/bin/sh
# Whether the front-end's tools can run here: Node 20.19 or newer with npm. Says what is missing.
if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 &&
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
  exit 0
fi
echo "NOT RUN: the front-end's tools need Node 20.19 or newer and npm (the built files in static/ are committed and need neither)"
exit 1
