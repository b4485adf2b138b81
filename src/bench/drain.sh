#!/bin/sh
# Two nodes behind HAProxy are ended and started again, one after the other, under the load of wrk. Prints wrk's report, in
# which neither "Non-2xx" nor "Socket errors" may stand. Needs haproxy, wrk, curl and the packaged application; about three minutes.
#
#     src/bench/drain.sh            # all in a new directory below target
set -eu

work=$(mktemp -d "${PWD}/target/drain-XXXXXX")
jar=target/quarkus-app/quarkus-run.jar
started=''
trap 'for p in $started; do kill "$p" 2>/dev/null || true; done' EXIT

node() { # port
    QUARKUS_HTTP_PORT=$1 QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_SHUTDOWN_DELAY=8s \
        java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dquarkus.management.port=0 -Dtracker.limits.requests-per-minute=0 -jar "$jar" > "$work/node-$1.log" 2>&1 &
    last=$!
    started="$started $last"
}

ready() { # port
    until curl -fs -o /dev/null "http://127.0.0.1:$1/q/health/ready"; do sleep 0.2; done
}

# The first one only holds the database
TRACKER_DATABASE_DIRECTORY=$work/postgres TRACKER_DATABASE_PORT=18430 node 18080
ready 18080
password() { sed -n "s/^$1=//p" "$work/postgres/passwords.properties"; }
export QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:18430/clause_tracker
export QUARKUS_DATASOURCE_USERNAME=tracker_app QUARKUS_FLYWAY_USERNAME=tracker_owner
QUARKUS_DATASOURCE_PASSWORD=$(password tracker_app)
QUARKUS_FLYWAY_PASSWORD=$(password tracker_owner)
export QUARKUS_DATASOURCE_PASSWORD QUARKUS_FLYWAY_PASSWORD

cat > "$work/haproxy.cfg" <<CFG
defaults
    mode http
    timeout connect 2s
    timeout check 5s
    timeout client 30s
    timeout server 30s
frontend entrance
    bind 127.0.0.1:18000
    default_backend tracker
backend tracker
    option httpchk GET /q/health/ready
    http-check expect status 200
    option redispatch
    default-server check inter 1s fall 2 rise 2
    server a 127.0.0.1:18081
    server b 127.0.0.1:18082
CFG

node 18081; a=$last
node 18082; b=$last
ready 18081
ready 18082
haproxy -f "$work/haproxy.cfg" > "$work/haproxy.log" 2>&1 &
started="$started $!"
ready 18000
sleep 2

wrk -t1 -c8 -d90s http://127.0.0.1:18000/api/v1/agreements/nk-ceasefire-2020-11-10/clauses > "$work/wrk.txt" &
wrk=$!
sleep 5
kill "$a"; wait "$a" || true
node 18081
ready 18081
sleep 3
kill "$b"; wait "$b" || true
node 18082
ready 18082
wait "$wrk"
cat "$work/wrk.txt"
