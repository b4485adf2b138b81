-- GET /api/v1/series?agreement={agreement}&clause={clause}&by=kind
-- one request in ten asks for one of the five clauses with the most findings
\set hot random(0, 9)
\set n random(0, :agreements * 30 - 1)
\set n case when :hot = 0 then mod(:n, 5) * 7919 else :n end
\set n mod(:n, :agreements * 30)
\set a 1 + :n / 30
\set k 1 + mod(:n, 30)
select json_build_object('by', json_build_array('kind'), 'lines', coalesce(json_agg(json_build_object('kind', m.kind, 'months', m.months)), '[]'))
  from (select kind, json_build_object('first', json_agg(month), 'last', json_agg(last_month), 'findings', json_agg(findings)) as months
          from (select kind, nullif(month, '-infinity') as month, nullif(last_month, '-infinity') as last_month, sum(findings) as findings
                  from finding_month
                 where agreement_id = 'accord-' || lpad(:a::text, 4, '0') and clause_label = ((:k + 4) / 5)::text || case when :k % 5 = 1 then '' else '.' || (:k - 1) % 5 end and clock = 'EVENT' and about = '*'
                 group by 1, 2, 3 order by 2, 3) by_month
         group by kind) m;
