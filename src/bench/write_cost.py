#!/usr/bin/env python3
"""Measures what a write costs whoever sends it, by how many findings its clause has.

write_cost.py --app http://127.0.0.1:8081 --database postgresql://superuser@host:port/name
              [--sizes 50,1000,50000] [--writes 100] [--log /path/to/the/server's/log] [--processes PID,PID]

The application is started without limits of requests (tracker.limits.requests-per-minute, person-requests-per-minute and
person-writes-per-minute are 0). For each size it imports a bundle whose one clause has so many accepted findings on one
lasting duty, over five years, by ten voices, one breach in ten without an end. Then findings of today are entered, corrected
and accepted, one request after another on one connection; each time is that from the first byte sent to the last received.
"no change" is a correction that changes nothing, "read" a page of one finding that no memory keeps, "fsync" the commit of a
transaction that writes nothing else. The log of the server, where it is given, tells how long a write keeps what all writers
share: from the begin of its seal to the end of its commit. Of the processes, such as the application and the postmaster, it
tells the processor time a write, with that of their children.
"""
import argparse
import base64
import hashlib
import http.client
import json
import os
import pathlib
import random
import re
import statistics
import string
import subprocess
import time
import urllib.parse
import zlib
from datetime import date, datetime, timedelta

LETTERS = string.digits + string.ascii_uppercase + string.ascii_lowercase
TODAY = date.today()
TEXT = "The observers heard shots from the eastern bank."


def psql(database, sql):
    return subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", database, "-c", sql],
                          check=True, capture_output=True, text=True).stdout.strip()


def key(database, name):
    """Makes a person with every role, and a key of theirs."""
    person = "p-" + "".join(random.choice("0123456789abcdefghjkmnpqrstvwxyz") for _ in range(26))
    id = "".join(random.choice(LETTERS) for _ in range(8))
    start = f"tct_{id}_" + "".join(random.choice(LETTERS) for _ in range(32))
    rest, check = zlib.crc32(start.encode()), ""
    for _ in range(6):
        check = LETTERS[rest % 62] + check
        rest //= 62
    digest = hashlib.sha256((start + check).encode()).hexdigest()
    psql(database, f"""
        insert into person (id, name, kind, state) values ('{person}', '{name}', 'HUMAN', 'ACTIVE');
        insert into membership (person_id, scope, role) select '{person}', '*', unnest(array['EDITOR', 'REVIEWER', 'ADMIN']);
        insert into api_key (id, sha256, person_id, name, scopes, agreements, ends_at)
        values ('{id}', '\\x{digest}', '{person}', 'bench', array['READ', 'WRITE', 'REVIEW', 'ADMIN'], '{{}}', now() + interval '1 day')""")
    return start + check


class App:
    def __init__(self, url):
        parts = urllib.parse.urlparse(url)
        self.connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=3600)

    def ask(self, method, path, key=None, body=None, type="application/json", expected=(200, 201, 202), **headers):
        """The milliseconds that it took, and the answer."""
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if key:
            headers["Authorization"] = f"Bearer {key}"
        data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        if data is not None:
            headers["Content-Type"] = type
        began = time.perf_counter()
        self.connection.request(method, "/api/v1/" + path, data, headers)
        response = self.connection.getresponse()
        answer = response.read()
        took = (time.perf_counter() - began) * 1000
        if response.status not in expected:
            raise SystemExit(f"{method} {path}: {response.status} {answer.decode()}")
        return took, (json.loads(answer) if answer.startswith(b"{") else {}), response


def bundle(slug, size, writes):
    """An agreement whose one clause has so many accepted findings."""
    chance = random.Random(size)
    voices = [f"{slug}-v{n}" for n in range(10)]
    parties = [dict(slug=p, name=p, kind="STATE", side=p, aliases=[], offices=[]) for p in [f"{slug}-obligor", *voices]]
    clause = dict(label="1", editorialLabel=False, ordinal=1, topics=[],
                  wordings=[dict(language="en", publisher="P", authority="AUTHENTIC", primary=True, text="All fire ceases.")],
                  commitments=[dict(id=f"{slug}/1.a", letter="a", summary="Nobody fires.", kind="CONTINUING",
                                    obligors=[dict(party=f"{slug}-obligor", namedInText=True)], beneficiaries=[],
                                    appliesFrom="2000-01-02", windowDays=30, reversible=True, deadlines=[])])
    agreement = dict(slug=slug, title=slug, otherNames=[], kind="CEASEFIRE", signedOn="2000-01-01", zone="UTC",
                     parties=[dict(party=f"{slug}-obligor", role="SIGNATORY")], relations=[], citations=[], clauses=[clause])
    statements, findings = [], []
    for n in range(size + writes):
        new = n >= size
        day = (TODAY if new else TODAY - timedelta(days=chance.randrange(5 * 365))).isoformat()
        statements.append(dict(id=f"{slug}-s{n}", source=f"{slug}-source", recordType="REPORT", mode="VERBATIM", text=TEXT, statedOn=day))
        if not new:
            kind = chance.choice(["BREACH", "COMPLIANCE", "DENIAL", "PARTIAL_COMPLIANCE"])
            findings.append(finding(slug, n, kind, day, chance.choice(voices), kind == "BREACH" and chance.random() < 0.1))
    return dict(format="clause-tracker-bundle/1", title=slug, parties=parties, agreements=[agreement],
                sources=[dict(id=f"{slug}-source", publisher=voices[0], title="Reports", publishedOn="2026-01-01")],
                statements=statements, findings=findings)


def finding(slug, n, kind, day, voice, ongoing, state="ACCEPTED"):
    return dict(id=f"{slug}-f{n}", statement=f"{slug}-s{n}", agreement=slug, clause="1", commitment=f"{slug}/1.a", kind=kind,
                alternatives=[], about=[f"{slug}-obligor"], reporter=voice, reporterRole="OUTSIDER", reporterSide=voice,
                sourceGrade="B", itemGrade=3, fit="DIRECT", excerpt="heard shots", eventOn=day, ongoing=ongoing,
                rationale="They name what they heard.", reviewState=state)


def load(app, admin, bundle):
    _, _, accepted = app.ask("POST", "imports", admin, bundle, "application/vnd.clause-tracker.bundle+json")
    address = accepted.headers["Location"].split("/api/v1/", 1)[1]
    while True:
        run = app.ask("GET", address, admin)[1]
        if run["endedAt"]:
            if run["state"] != "DONE":
                raise SystemExit(f"import: {run}")
            return
        time.sleep(0.2)


def ticks(pid):
    """Processor time of a process and of its children, in seconds."""
    total = 0
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if pid in (int(stat.parent.name), int(fields[1])):
            total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


class Taken:
    """What some requests of one sort took: milliseconds by the clock, and of processors in all."""

    def __init__(self, processes):
        self.processes = processes
        self.times = []
        self.used = [0.0 for _ in processes]

    def measure(self, requests):
        before = [ticks(pid) for pid in self.processes]
        answers = [request() for request in requests]
        self.times += [answer[0] for answer in answers]
        self.used = [(ticks(pid) - b) * 1000 for pid, b in zip(self.processes, before)]
        return answers


def writes(app, editor, reviewer, slug, numbers, processes=()):
    """Enters findings of today, corrects them and accepts them."""
    took = {what: Taken(processes) for what in ("enter", "correct", "no change", "accept", "read")}

    def given(n):
        fields = finding(slug, n, "BREACH", TODAY.isoformat(), f"{slug}-v{n % 10}", False)
        for left in ("id", "reviewState"):
            del fields[left]
        return {**fields, "excerpt": dict(text="heard shots")}

    def correct(id, version):
        return app.ask("PATCH", f"findings/{id}", editor, dict(itemGrade=2, reason="Read again."),
                       "application/merge-patch+json", If_Match=f'"v{version}"')

    entered = took["enter"].measure([lambda n=n: app.ask("POST", "findings", editor, given(n)) for n in numbers])
    ids = [answer[1]["id"] for answer in entered]
    took["correct"].measure([lambda id=id: correct(id, 1) for id in ids])
    took["no change"].measure([lambda id=id: correct(id, 2) for id in ids])
    took["accept"].measure([lambda id=id: app.ask("PUT", f"findings/{id}/review", reviewer, dict(decision="ACCEPTED"),
                                                  If_Match='"v2"') for id in ids])
    took["read"].measure([lambda n=n: app.ask("GET", f"findings?limit=1&agreement={slug}&eventFrom=2000-01-{1 + n % 28:02}", editor)
                          for n in numbers])
    return took


def held(log, offset):
    """Milliseconds from the begin of each seal to the end of its commit, as the log tells them."""
    line = re.compile(r"^(\S+ \S+) \S+ \[(\d+)\].*duration: ([0-9.]+) ms  (.*)")
    sealed, held = {}, []
    with open(log, errors="replace") as lines:
        lines.seek(offset)
        for text in lines:
            found = line.match(text)
            if not found:
                continue
            ended = datetime.strptime(found[1], "%Y-%m-%d %H:%M:%S.%f").timestamp() * 1000
            if "seal_edit" in found[4]:
                if "execute" in found[4]:
                    sealed[found[2]] = ended - float(found[3])
            elif found[4].strip().upper().endswith("COMMIT") and found[2] in sealed:
                held.append(ended - sealed.pop(found[2]))
    return held


def log_statements(database, longest):
    psql(database, f"alter system set log_min_duration_statement = {longest}")
    psql(database, "select pg_reload_conf()")
    time.sleep(0.5)


def row(name, size, times, used=()):
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    processors = "".join(f" | {each / len(ordered):.1f} ms" for each in used)
    print(f"| {size} | {name} | {statistics.median(ordered):.1f} ms | {p95:.1f} ms | {len(ordered)}{processors} |", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--app", required=True)
    options.add_argument("--database", required=True)
    options.add_argument("--sizes", default="50,1000,50000")
    options.add_argument("--writes", type=int, default=100)
    options.add_argument("--warmup", type=int, default=60)
    options.add_argument("--log")
    options.add_argument("--processes", type=lambda pids: [int(pid) for pid in pids.split(",")], default=[])
    given = options.parse_args()
    app = App(given.app)
    editor, reviewer = key(given.database, "Editor"), key(given.database, "Reviewer")
    run = base64.b32encode(random.randbytes(5)).decode().lower()
    print("| findings | write | median | 95th percentile | writes |" + "".join(f" of {pid} |" for pid in given.processes))
    print("|---|---|---|---|---|" + "---|" * len(given.processes))
    for size in map(int, given.sizes.split(",")):
        slug = f"cost-{run}-{size}"
        many = given.writes if size < 10_000 else max(5, given.writes // 10)
        warm = given.warmup if size < 10_000 else max(3, given.warmup // 10)
        begin, end, logged = size + warm, size + warm + many, size + warm + many + max(5, many // 5)
        load(app, editor, json.dumps(bundle(slug, size, logged)).encode())
        psql(given.database, "vacuum analyze")
        writes(app, editor, reviewer, slug, range(size, begin))
        for name, taken in writes(app, editor, reviewer, slug, range(begin, end), given.processes).items():
            row(name, size, taken.times, taken.used)
        if given.log:
            offset = os.path.getsize(given.log)
            log_statements(given.database, "0")
            writes(app, editor, reviewer, slug, range(end, logged))
            log_statements(given.database, "-1")
            row("shared locks", size, held(given.log, offset))
    fsync = [float(t) for t in re.findall(r"Time: ([0-9.]+) ms", subprocess.run(
        ["psql", "-X", "-q", given.database], input="\\timing on\n" + "select pg_logical_emit_message(true, 'bench', '') \\g /dev/null\n" * 200,
        check=True, capture_output=True, text=True).stdout)]
    row("fsync", 0, fsync)


if __name__ == "__main__":
    main()
