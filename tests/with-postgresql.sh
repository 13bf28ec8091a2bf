#!/usr/bin/env bash
# Runs a command with LEDGER_TEST_CONNECTION naming a throwaway server, started from the programs in a directory:
#   tests/with-postgresql.sh /usr/lib/postgresql/15/bin dotnet test tests/GovernanceLedger.Postgres.Tests
# The server runs as the user postgres (or nobody) when this is run by root, since PostgreSQL refuses root.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: $0 BIN-DIRECTORY COMMAND..." >&2; exit 2; }
bin=$1
shift

home=$(mktemp -d /tmp/ledger-postgresql.XXXXXX)
as() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  user=$(id -u postgres >/dev/null 2>&1 && echo postgres || echo nobody)
  chown "$user" "$home"
  as() { (cd / && setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups "$@"); }
fi
stop() {
  as "$bin/pg_ctl" stop -s -m immediate -D "$home/data" || true
  rm -rf "$home"
}
trap stop EXIT

password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "$password" > "$home/password"
chmod 644 "$home/password"
as "$bin/initdb" -D "$home/data" -U ledger --pwfile="$home/password" -A scram-sha-256 -E UTF8 --no-locale --no-sync > /dev/null
as "$bin/pg_ctl" start -w -s -D "$home/data" -l "$home/log" -o "-c listen_addresses='' -c unix_socket_directories='$home' \
  -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off"

export LEDGER_TEST_CONNECTION="Host=$home;Username=ledger;Password=$password;Database=postgres"
"$@"
