import { type Chain, connectChain, logosHome } from "@logos/chain-client";
import { resolveAddress } from "../account.js";
import { resolveEndpoint } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { accountCheck, clockCheck, endpointCheck } from "../doctor/chain.js";
import { examine, findingsText } from "../doctor/finding.js";
import { mirrorCheck, portCheck } from "../doctor/run.js";
import { nodeCheck, terraformCheck } from "../doctor/tools.js";

const CONNECT_MS = 5_000;

export const doctor: Command = defineCommand({
  path: ["doctor"],
  summary:
    "checks Node, terraform, endpoint, account, provider and clock, and says what to do; exit code 1 if one fails",
  example: "logos doctor --account //Alice",
  options: {},
  run: async (invocation) => {
    const { environment, directory, options, output, signal } = invocation;
    const home = logosHome(environment);
    const endpoint = resolveEndpoint(options.endpoint, environment);
    let chain: Chain | undefined;
    const connect = async (): Promise<Chain> => {
      chain = await connectChain({ endpoint, signal, timeoutMs: CONNECT_MS });
      return chain;
    };
    try {
      const findings = await examine([
        nodeCheck(process.version, process.execPath),
        terraformCheck(environment, directory),
        mirrorCheck(home, environment, directory),
        portCheck(home, environment),
        endpointCheck(endpoint, connect),
        clockCheck(() => chain, Date.now),
        accountCheck(
          options.account,
          () => chain,
          (connected) => resolveAddress(invocation, connected),
        ),
      ]);
      const failed = findings.some(({ verdict }) => verdict === "failed");
      output.result({ healthy: !failed, findings }, findingsText(findings));
      return failed ? 1 : 0;
    } finally {
      await chain?.close();
    }
  },
});
