// GET /graphql?query=&variables= over the tables of the application, in the leanest form of PostGraphile. It needs the owner
// of the database: the search is a function, peerSearch, made here of ../sql/search.sql. Months without a beginning come as null.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const { DATABASE_URL, PORT = "7002" } = process.env;
const search = readFileSync(new URL("../sql/search.sql", import.meta.url), "utf8").replace(/^--.*\n/gm, "").replaceAll(":words", "words");
const owner = new pg.Client({ connectionString: DATABASE_URL });
await owner.connect();
await owner.query(`create schema if not exists peer;
  create or replace function peer.search(words text) returns json language sql stable as $$ ${search} $$`);
await owner.end();

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  plugins: [
    jsonPgSmartTags({
      version: 1,
      config: { class: { "public.finding_of_party": { tags: { foreignKey: "(finding_id) references public.finding (id)" } } } },
    }),
  ],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ["public", "peer"], poolConfig: { max: 10 } })],
  grafserv: { graphqlOverGET: true, graphiql: false, watch: false, websockets: false },
  grafast: { explain: false },
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), "127.0.0.1");
