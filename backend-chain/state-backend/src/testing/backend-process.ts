// A state backend in a process of its own, for tests that kill it: over a fake chain that a file remembers block by block.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { FakeChain } from "@logos/chain-client/testing";
import { serveStateBackend } from "../backend/serve.js";
import { crashAt } from "../crash-points.js";
import { tokenHash } from "../server/tokens.js";
import { FakeTfstate } from "./fake-tfstate.js";
import { OWNER, TOKEN } from "./stand.js";

const [home = "", chainFile = "", port = "0"] = process.argv.slice(2);
const chain = new FakeChain();
const signer = chain.signer({ address: OWNER });
const tfstate = new FakeTfstate(chain, signer);
if (existsSync(chainFile)) tfstate.load(readFileSync(chainFile, "utf8"), OWNER);
const next = chain.next.bind(chain);
chain.next = () => {
  writeFileSync(`${chainFile}.new`, tfstate.save());
  renameSync(`${chainFile}.new`, chainFile);
  return next();
};
chain.timeMs = Date.now();
setInterval(() => {
  chain.timeMs = Date.now();
}, 20).unref();

const say = (level: string) => (text: string) => void process.stderr.write(`${level}: ${text}\n`);
const backend = await serveStateBackend({
  chain,
  signer,
  label: "alice",
  home,
  port: Number(port),
  leaseMs: 3_000,
  logger: { debug: () => {}, info: say("info"), warn: say("warn") },
  reach: crashAt(process.env["LOGOS_CRASH_AT"], () => process.kill(process.pid, "SIGKILL")),
});
backend.admit(tokenHash(TOKEN));
process.stdout.write(`${backend.address}\n`);
process.once("SIGTERM", () => void backend.close());
