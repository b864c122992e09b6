#!/bin/sh
# Finds a Chromium for the browser stories; as root on Debian it is installed. Without one the stories are skipped, and
# a message says so. Never fails: all other tests run without it.
for name in "$CHROMIUM" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "== installing chromium and Thai fonts for the browser stories"
  export DEBIAN_FRONTEND=noninteractive
  # The headless shell is a package of its own in Debian; Ubuntu has none.
  for package in chromium-headless-shell chromium; do
    if { apt-get update && apt-get install -y --no-install-recommends "$package" fonts-thai-tlwg; } \
      >/tmp/partnership-chromium.log 2>&1; then exit 0; fi
  done
fi
echo "NOT RUN: browser stories, there is no Chromium (apt-get install chromium fonts-thai-tlwg, or set CHROMIUM)"
