#!/usr/bin/env python3
"""Measures the hot reads of running applications against pgbench on equivalent SQL, all in one run.

measure.py --database postgresql://user:password@host:port/name --app uncached=http://127.0.0.1:8081,PID
           [--app cached=http://127.0.0.1:8082,PID] [--peer fastify=http://127.0.0.1:7001,PID]
           [--graphql postgraphile=http://127.0.0.1:7002,PID]
           [--reads clause_status,search] [--seconds 5] [--warmup 3] [--connections 32]

An application whose name begins with "cached" is asked for 200 addresses again and again, any other for 20,000; with
"conditional" every request carries the entity tag of the answer. A peer is asked for PATH/NAME?a=..&k=..&p=.. of each
read that pgbench has, one with GraphQL for the query of peers/graphql. pgbench runs the files of sql/ with as many clients as wrk has
connections, and with eight.
Needs wrk, pgbench, psql, and the database on this machine, since processor time is read from /proc.
"""
import argparse
import functools
import json
import os
import pathlib
import random
import re
import resource
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).parent
TICKS = os.sysconf("SC_CLK_TCK")
WORDS = ["ceasefire corridor", "peacekeepers", "prisoners exchange", "mines maps", "withdrawal artillery", "heritage monument damage",
         "hotline", "humanitarian aid", "ceasefire -mortar", "demarcation OR delimitation", "gas pipeline", "verification mechanism"]


def drawn_clause(draw, agreements):
    """Numbers of an agreement and of one of its 30 clauses: one in ten is one of the five with the most findings."""
    n = draw.randrange(agreements * 30)
    if draw.randrange(10) == 0:
        n = n % 5 * 7919 % (agreements * 30)
    return 1 + n // 30, 1 + n % 30


def label_of(k):
    """Of the k-th clause of an agreement, as fill.sql makes them."""
    return f"{(k + 4) // 5}" + ("" if k % 5 == 1 else f".{(k - 1) % 5}")


class Sample:
    """Draws what is asked for."""

    def __init__(self, agreements):
        self.agreements = agreements
        self.random = random.Random(1)

    def clause(self):
        a, k = drawn_clause(self.random, self.agreements)
        return f"accord-{a:04}", label_of(k)

    def path(self, read):
        agreement, label = self.clause()
        clause = f"/api/v1/agreements/{agreement}/clauses/{label}"
        any_agreement = f"accord-{self.random.randint(1, self.agreements):04}"
        return {
            "ping": lambda: "/q/health/live",
            "clause_status": lambda: clause + "/status",
            "clause": lambda: clause,
            "agreement_clauses": lambda: f"/api/v1/agreements/{any_agreement}/clauses",
            "findings_by_clause": lambda: clause + "/findings?limit=25",
            "findings_by_party": lambda: f"/api/v1/parties/party-{self.random.randrange(600):03}/findings?limit=25",
            "series": lambda: f"/api/v1/series?agreement={agreement}&clause={label}&by=kind",
            "search": lambda: "/api/v1/search?limit=20&q=" + urllib.parse.quote_plus(self.random.choice(WORDS)),
        }[read]()


READS = ["ping", "clause_status", "clause", "agreement_clauses", "findings_by_clause", "findings_by_party", "series", "search"]


def stat(pid):
    try:
        text = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    return text[text.rindex(")") + 2:].split()


def children_of(pid):
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            fields = stat(entry)
            if fields and fields[1] == str(pid):
                found.append(entry)
    return found


def processor_seconds(pid, with_children=False):
    """Of a process and, on request, of its children, those that have ended included."""
    fields = stat(pid)
    if not fields:
        return 0.0
    own = sum(int(f) for f in fields[11:15 if with_children else 13]) / TICKS
    return own + (sum(processor_seconds(child) for child in children_of(pid)) if with_children else 0)


def machine_seconds():
    fields = [int(f) for f in pathlib.Path("/proc/stat").read_text().splitlines()[0].split()[1:]]
    return (sum(fields) - fields[3] - fields[4]) / TICKS


def resident_mebibytes(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1]) // 1024


class Clock:
    """Processor time of everybody while a load runs."""

    def __init__(self, app, postmaster):
        self.app, self.postmaster = app, postmaster
        self.before, self.began = self.now(), time.time()

    def now(self):
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return [processor_seconds(self.app) if self.app else 0.0, processor_seconds(self.postmaster, True),
                usage.ru_utime + usage.ru_stime, machine_seconds()]

    def cores(self):
        seconds = time.time() - self.began
        app, database, load, machine = [(b - a) / seconds for a, b in zip(self.before, self.now())]
        return app, database, load, max(0.0, machine - app - database - load)


def psql(database, sql):
    return subprocess.run(["psql", "-XAt", database, "-c", sql], check=True, capture_output=True, text=True).stdout.strip()


def pgbench(args, read, clients, agreements, postmaster):
    source = (HERE / "sql" / f"{read}.sql").read_text()
    variants = [source]
    if ":words" in source:
        variants = [source.replace(":words;", "").replace("(:words)", f"('{words}')") for words in WORDS]
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for i, variant in enumerate(variants):
            file = pathlib.Path(folder, f"{i}.sql")
            file.write_text(re.sub(r"^--.*\n", "", variant, flags=re.M))
            files += ["-f", str(file)]

        def run(seconds, *more):
            return subprocess.run(["pgbench", "-n", "-M", "prepared", "-c", str(clients), "-j", "1", "-T", str(seconds), "-D",
                                   f"agreements={agreements}", *more, *files, args.database],
                                  check=True, capture_output=True, text=True, cwd=folder).stdout

        run(min(2, args.warmup))
        clock = Clock(None, postmaster)
        answer = run(args.seconds, "-l")
        cores = clock.cores()
        latencies = sorted(int(line.split()[2]) / 1000
                           for log in pathlib.Path(folder).glob("pgbench_log.*") for line in log.read_text().splitlines())
    return {"rate": float(re.search(r"tps = ([\d.]+)", answer)[1]), "p50": latencies[len(latencies) // 2],
            "p99": latencies[len(latencies) * 99 // 100], "errors": 0, "bytes": 0, "cores": cores, "rss": 0}


def tag_of(url):
    with urllib.request.urlopen(url) as answer:
        answer.read()
        return answer.headers.get("ETag", "")


def wrk(args, base, paths, pid, conditional, postmaster):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as requests:
        for path in paths:
            requests.write(f"{path}\t{tag_of(base + path) if conditional else ''}\n")
        requests.flush()

        def run(seconds):
            answer = subprocess.run(["wrk", "-t", "1", "-c", str(args.connections), "-d", f"{seconds}s", "--timeout", "30s", "-s",
                                     str(HERE / "replay.lua"), base], check=True, capture_output=True, text=True,
                                    env={**os.environ, "REQUESTS": requests.name}).stdout
            return [float(f) for f in re.search(r"^figures (.*)$", answer, re.M)[1].split()]

        run(args.warmup)
        clock = Clock(pid, postmaster)
        rate, p50, p99, errors, size = run(args.seconds)
        cores = clock.cores()
    return {"rate": rate, "p50": p50, "p99": p99, "errors": int(errors), "bytes": size, "cores": cores,
            "rss": resident_mebibytes(pid) if pid else 0}


def line(read, target, figures, reference):
    app, database, load, other = figures["cores"]
    if not figures["rate"]:
        return f"| {read} | {target} | 0 | - | - | - | {figures['errors']} | - | {app:.2f}/{database:.2f}/{load:.2f}/{other:.2f} | - | - | - | - |"
    cost = (app + database) / figures["rate"] * 1e6
    ratio = by_cost = "-"
    if reference:
        ratio = f"{figures['rate'] / reference['rate']:.2f}"
        by_cost = f"{sum(reference['cores'][:2]) / reference['rate'] * 1e6 / cost:.2f}" if cost else "-"
    return (f"| {read} | {target} | {figures['rate']:.0f} | {ratio} | {figures['p50']:.1f} | {figures['p99']:.1f} | "
            f"{figures['errors']} | {figures['bytes'] / 1024:.1f} | {app:.2f}/{database:.2f}/{load:.2f}/{other:.2f} | "
            f"{app / figures['rate'] * 1e6:.0f} | {database / figures['rate'] * 1e6:.0f} | {by_cost} | {figures['rss'] or '-'} |")


def targets(values):
    for value in values:
        name, _, where = value.partition("=")
        base, _, pid = where.partition(",")
        yield name, base, int(pid) if pid else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", required=True)
    parser.add_argument("--app", action="append", default=[])
    parser.add_argument("--peer", action="append", default=[])
    parser.add_argument("--graphql", action="append", default=[])
    parser.add_argument("--reads", default=",".join(READS))
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--warmup", type=int, default=3)
    parser.add_argument("--connections", type=int, default=32)
    args = parser.parse_args()
    agreements = int(psql(args.database, "select count(*) from agreement"))
    postmaster = int(psql(args.database, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"))
    print("| read | target | per second | x pgbench | p50 ms | p99 ms | errors | KiB | cores app/database/load/other | app us | database us | "
          "x pgbench by processor time | RSS MiB |")
    print("|" + "---|" * 13, flush=True)
    for read in args.reads.split(","):
        reference = None
        if (HERE / "sql" / f"{read}.sql").exists():
            reference = pgbench(args, read, args.connections, agreements, postmaster)
            print(line(read, "pgbench", reference, reference), flush=True)
            print(line(read, "pgbench, 8 clients", pgbench(args, read, 8, agreements, postmaster), reference), flush=True)
        for name, base, pid in targets(args.app):
            sample = Sample(agreements)
            paths = [sample.path(read) for _ in range(200 if name.startswith(("cached", "conditional")) else 20_000)]
            figures = wrk(args, base, paths, pid, name.startswith("conditional"), postmaster)
            print(line(read, name, figures, reference), flush=True)
        if reference is None:
            continue
        for path_of, peers in ((peer_path, args.peer), (graphql_path, args.graphql)):
            for name, base, pid in targets(peers):
                paths = [path_of(read, peer_values(agreements, i)) for i in range(20_000)]
                print(line(read, name, wrk(args, base, paths, pid, False, postmaster), reference), flush=True)


def peer_values(agreements, number):
    """The same draw as numbers, as the SQL of sql/ takes them."""
    draw = random.Random(number)
    a, k = drawn_clause(draw, agreements)
    return {"a": a, "k": k, "p": draw.randrange(600), "words": draw.choice(WORDS)}


def peer_path(read, values):
    return f"/{read}?" + urllib.parse.urlencode(values)


@functools.cache
def graphql_query(read):
    return " ".join((HERE / "peers" / "graphql" / f"{read}.graphql").read_text().split())


def graphql_path(read, values):
    variables = {"agreement": f"accord-{values['a']:04}", "clause": label_of(values["k"]), "party": f"party-{values['p']:03}",
                 "words": values["words"]}
    return "/graphql?" + urllib.parse.urlencode({"query": graphql_query(read), "variables": json.dumps(variables)})


if __name__ == "__main__":
    main()
