-- GET /api/v1/agreements/{agreement}/clauses/{clause}/status
-- one request in ten asks for one of the five clauses with the most findings
\set hot random(0, 9)
\set n random(0, :agreements * 30 - 1)
\set n case when :hot = 0 then mod(:n, 5) * 7919 else :n end
\set n mod(:n, :agreements * 30)
\set a 1 + :n / 30
\set k 1 + mod(:n, 30)
select r.answer from clause_current r join agreement a on a.slug = r.agreement_id
 where r.agreement_id = 'accord-' || lpad(:a::text, 4, '0') and r.clause_label = ((:k + 4) / 5)::text || case when :k % 5 = 1 then '' else '.' || (:k - 1) % 5 end
   and r.answer is not null and r.computed_for = (now() at time zone a.zone)::date;
