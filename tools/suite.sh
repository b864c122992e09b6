#!/bin/sh
# Every test there is, one part after the other, also after a failure: `make test`. What cannot run here says why.
#   tools/suite.sh <python> <folder for the JUnit reports>
python=$1
reports=$2
failed=""

part() {
  name=$1
  shift
  echo "== $name"
  "$@" || failed="$failed $name"
}

on_server() {
  "$python" tools/databases.py "$1" "$python" -m pytest -m "(database or django_db) and not browser" \
    --junitxml="$reports/$1.xml"
}

front_end() {
  tools/node.sh || return 0
  make --no-print-directory node_modules/.installed &&
    npm run --silent test -- --reporter=default --reporter=junit --outputFile.junit="$reports/vitest.xml"
}

rm -f "$reports/sqlite.xml" "$reports/mariadb.xml" "$reports/postgres.xml" "$reports/vitest.xml"
tools/chromium.sh
part python "$python" -m pytest --junitxml="$reports/sqlite.xml"
part mariadb on_server mariadb
part postgres on_server postgres
part front-end front_end

if [ -n "$failed" ]; then
  echo "FAILED:$failed"
  exit 1
fi
"$python" tools/counts.py "$reports/sqlite.xml" "$reports/mariadb.xml" "$reports/postgres.xml" "$reports/vitest.xml"
