#!/usr/bin/env bash
# Builds the web client into the folder given, unless nothing of it changed since the last time.
set -euo pipefail
out=$1
cd "$(dirname "$0")/../web"
wanted=$(find . \( -name node_modules -o -name dist -o -name schema.d.ts \) -prune -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
stamp="$out/.stamp"
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && exit 0
command -v npm >/dev/null || { echo "The web client needs Node 20.19 or newer with npm; or build with -Dweb.skip=true." >&2; exit 1; }
lock=$(sha256sum package-lock.json | cut -d' ' -f1)
if [ ! -f node_modules/.stamp ] || [ "$(cat node_modules/.stamp)" != "$lock" ]; then
  echo "Fetching the web client's libraries ..."
  npm ci --no-audit --no-fund --loglevel=error
  echo "$lock" > node_modules/.stamp
fi
echo "Building the web client ..."
rm -rf "$out"
WEB_OUT="$out" npm run --silent build
weighed=$(WEB_OUT="$out" npm run --silent size) || { echo "$weighed" >&2; exit 1; }
echo "$wanted" > "$stamp"
