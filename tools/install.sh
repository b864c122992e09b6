#!/bin/sh
# Installs requirements into the environment of the given python: with uv, which takes seconds where pip takes minutes;
# with pip where uv cannot be had or does not reach the package index that pip is set up for.
#   tools/install.sh <python> <what pip install takes>
python=$1
shift
uv=$(dirname "$python")/uv
[ -x "$uv" ] || "$python" -m pip install --quiet --disable-pip-version-check "uv>=0.9,<1" 2>/dev/null
[ -x "$uv" ] && "$uv" pip install --quiet --python "$python" "$@" 2>/dev/null && exit 0
exec "$python" -m pip install --quiet --disable-pip-version-check "$@"
