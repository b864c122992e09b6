#!/bin/sh
# Finds a Chromium for the browser stories; as root on Debian it is installed. Without one the stories are skipped, and
# this says so. Never fails: everything else can be tested without.
for name in "$CHROMIUM" chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "== installing chromium and Thai fonts for the browser stories"
  if { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-thai-tlwg; } \
    >/tmp/partnership-chromium.log 2>&1; then exit 0; fi
fi
echo "NOT RUN: browser stories, there is no Chromium (apt-get install chromium fonts-thai-tlwg, or set CHROMIUM)"
