# Sourced by the commands. Leaves in NODE a program new enough for the product, fetched into .tools when the machine's is too old.

# Types are stripped by Node itself (from 22.18 and 24), so the commands need nothing installed to start.
node_suffices() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number);
    process.exit((a > 22 || (a === 22 && b >= 12)) && process.features.typescript ? 0 : 1)' 2>/dev/null
}

node_fetch_stopped() {
  # npm itself would go on for a while.
  kill -KILL "$node_npm" 2>/dev/null || true
  wait "$node_npm" 2>/dev/null || true
  rm -rf "$node_partial"
  exit 130
}

node_fetch() {
  rm -rf "$node_partial"
  mkdir -p "$node_partial"
  cp bin/lib/node/package.json bin/lib/node/package-lock.json "$node_partial/"
  # The binary lies in the package itself: install scripts, which npm may hold back, are not needed.
  npm ci --prefix "$node_partial" --ignore-scripts --no-audit --no-fund >.tools/node.log 2>&1 </dev/null &
  node_npm=$!
  trap node_fetch_stopped INT TERM HUP
  node_seconds=0
  while kill -0 "$node_npm" 2>/dev/null; do
    if ((node_seconds % 3 == 0)); then echo "… Fetching Node 24 (this machine's is too old) · $node_seconds s"; fi
    sleep 1
    node_seconds=$((node_seconds + 1))
  done
  if ! wait "$node_npm"; then
    rm -rf "$node_partial"
    echo "✗ Node 24 could not be fetched: $(grep -m1 -E '^npm (error|ERR!) [^c]' .tools/node.log || tail -n 1 .tools/node.log)" >&2
    exit 1
  fi
  trap - INT TERM HUP
  # Another command may have been quicker.
  if node_fetched; then
    rm -rf "$node_partial"
  else
    rm -rf .tools/node
    mv "$node_partial" .tools/node
  fi
}

node_fetched() {
  local found
  for found in .tools/node/node_modules/node-linux-*/bin/node .tools/node/node_modules/node/bin/node; do
    if [[ -x $found ]] && node_suffices "$found"; then
      NODE="$PWD/$found"
      return 0
    fi
  done
  return 1
}

node_partial=".tools/node.partial.$$"

# npm belongs to the machine's own Node and goes on running with it; everything else gets the one found here.
PURPOSEFUL_MACHINE_PATH="$PATH"
export PURPOSEFUL_MACHINE_PATH
NODE="$(command -v node || true)"
if [[ -z $NODE ]] || ! node_suffices "$NODE"; then
  if ! node_fetched; then
    if ! command -v npm >/dev/null; then
      echo "✗ Neither a Node of version 22.18 or newer nor npm to fetch one: install nodejs and npm." >&2
      exit 1
    fi
    mkdir -p .tools
    node_fetch
    if ! node_fetched; then
      # npm passes over an optional package that it cannot fetch.
      echo "✗ Node 24 could not be had from the npm registry for this machine ($(uname -sm)): install Node 22.18 or newer." >&2
      exit 1
    fi
  fi
  PATH="$(dirname "$NODE"):$PATH"
  export PATH
fi
