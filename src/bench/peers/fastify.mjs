// GET /NAME?a=&k=&p=&words= answers with the JSON that the SQL of ../sql/NAME.sql makes.
import { readdirSync, readFileSync } from "node:fs";
import Fastify from "fastify";
import pg from "pg";

const { DATABASE_URL, PORT = "7001" } = process.env;
const folder = new URL("../sql/", import.meta.url);
const text = { getTypeParser: () => (value) => value };
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const server = Fastify();

for (const file of readdirSync(folder)) {
  const name = file.replace(/\.sql$/, "");
  const parameters = [];
  const sql = readFileSync(new URL(file, folder), "utf8")
    .replace(/^(--|\\set).*\n/gm, "")
    .replace(/(?<!:):([a-z]+)/g, (_, parameter) => {
      if (!parameters.includes(parameter)) parameters.push(parameter);
      return `$${1 + parameters.indexOf(parameter)}${parameter === "words" ? "::text" : "::int"}`;
    });
  server.get(`/${name}`, async (request, reply) => {
    const values = parameters.map((parameter) => request.query[parameter]);
    const { rows } = await pool.query({ name, text: sql, values, rowMode: "array", types: text });
    if (rows.length === 0) return reply.code(404).send({ error: "not found" });
    return reply.type("application/json; charset=utf-8").send(rows[0][0]);
  });
}
await server.listen({ host: "127.0.0.1", port: Number(PORT) });
