#!/usr/bin/env python3
"""Writes a bundle of any size to standard output, the same bytes for the same figures.

    src/bench/large_bundle.py AGREEMENTS CLAUSES FINDINGS [HOT] > bundle.json

CLAUSES and FINDINGS are per agreement; every third statement carries two findings. HOT findings more are added to the
first clause of the first agreement. Each clause has one lasting and one single duty of two parties.
"""
import json
import random
import sys
from datetime import date, timedelta

START = date(2000, 1, 10)
KINDS = ["BREACH"] * 6 + ["COMPLIANCE"] * 6 + ["PARTIAL_COMPLIANCE"] * 3 + ["DENIAL"] * 2 + ["INTENT", "RISK"]
REPORTERS = [("north", "PARTY", "north"), ("south", "PARTY", "south"), ("broker", "GUARANTOR", "broker"),
             ("monitor", "MONITOR", None), ("press", "OUTSIDER", None)]


def party(slug):
    return dict(slug=slug, name=slug.capitalize(), kind="STATE" if slug in ("north", "south") else "OTHER",
                defaultSourceGrade="B", aliases=[], offices=[], note="Made for measuring.")


def clause(slug, number):
    commitments = [dict(id=f"{slug}/{number}.{letter}", letter=letter, summary=f"Duty {letter} of point {number}.",
                        kind=kind, obligors=[dict(party=p, namedInText=True) for p in ("north", "south")],
                        beneficiaries=[], appliesFrom=START.isoformat(), windowDays=90, reversible=True, deadlines=deadlines)
                   for letter, kind, deadlines in (
                       ("a", "CONTINUING", []),
                       ("b", "ONE_OFF", [dict(due="2005-06-30", announcedOn=START.isoformat(), basis="by mid 2005")]))]
    wording = dict(language="en", publisher="Depositary", authority="AUTHENTIC", primary=True,
                   text=f"The parties shall keep point {number} and report on it to the commission each year.")
    return dict(label=str(number), editorialLabel=False, ordinal=number, heading=f"Point {number}", wordings=[wording],
                topics=[], commitments=commitments)


def agreement(number, clauses):
    slug = f"measured-{number}"
    return dict(slug=slug, title=f"Agreement {number} made for measuring", otherNames=[], kind="CEASEFIRE",
                signedOn=(START - timedelta(days=1)).isoformat(), zone="UTC", note="Made for measuring.", parties=[],
                relations=[], citations=[], clauses=[clause(slug, n) for n in range(1, clauses + 1)])


def main(agreements, clauses, findings, hot=0):
    chance = random.Random(20201110)
    out = sys.stdout
    out.write(json.dumps(dict(format="clause-tracker-bundle/1", title="Made for measuring", description="Random.",
                              codebook={}, parties=[party(r[0]) for r in REPORTERS],
                              sources=[dict(id="measured-source", publisher="press")]))[:-1])
    out.write(', "agreements": [')
    for a in range(agreements):
        out.write(("," if a else "") + json.dumps(agreement(a, clauses)))
    out.write('], "statements": [')
    plan, written = [], 0
    for a in range(agreements):
        left = findings + (hot if a == 0 else 0)
        while left > 0:
            stated = START + timedelta(days=int(9000 * chance.random() ** 0.5))
            id = f"M{written}"
            text = f"Statement {written}: the commission was told of point {written % 97} and of what followed."
            out.write(("," if written else "") + json.dumps(dict(
                id=id, source="measured-source", recordType="REPORT", mode="PARAPHRASE", text=text,
                statedOn=stated.isoformat())))
            count = 2 if written % 3 == 0 and left > 1 else 1
            for _ in range(count):
                number = 1 if a == 0 and left <= hot else 1 + int(clauses * chance.random() ** 2)
                plan.append((len(plan), id, a, number, stated, text))
            left -= count
            written += 1
    out.write('], "findings": [')
    for n, statement, a, number, stated, text in plan:
        reporter, role, side = chance.choice(REPORTERS)
        letter = "a" if chance.random() < 0.8 else "b"
        finding = dict(id=f"F-M{n}", statement=statement, agreement=f"measured-{a}", clause=str(number),
                       commitment=f"measured-{a}/{number}.{letter}", kind=chance.choice(KINDS), alternatives=[],
                       about=chance.choice([["north"], ["south"], ["north", "south"], []]), reporter=reporter,
                       reporterRole=role, sourceGrade=chance.choice("ABCD"), itemGrade=chance.choice([2, 3, 4, 6]),
                       fit="DIRECT", excerpt=text[:40], eventOn=(stated - timedelta(days=chance.randrange(30))).isoformat(),
                       ongoing=False, coderConfidence=0.9, rationale="Made for measuring.", reviewState="ACCEPTED")
        if side:
            finding["reporterSide"] = side
        out.write(("," if n else "") + json.dumps(finding))
    out.write("]}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
