import { spawn } from "node:child_process";
import { interruption, watchForInterruption } from "../interruption.ts";
import { complain, speakAside } from "../output.ts";
import { installPackages } from "../packages.ts";
import { messageOf, Problem } from "../problem.ts";
import { stopAll } from "../processes.ts";
import { scriptArguments } from "../project-command.ts";
import { root } from "../root.ts";
import { opsEnvironment } from "./environment.ts";

// Standard output is the answer, for machines too: what is done on the way to it goes beside it.
speakAside();
process.umask(0o077);
watchForInterruption();
const args = process.argv.slice(2);
try {
  await installPackages();
  process.exitCode = await answer(await opsEnvironment(args));
} catch (error) {
  if (!interruption.aborted) complain(`✗ ${error instanceof Problem ? error.message : messageOf(error)}`);
  process.exitCode = interruption.aborted ? 130 : 1;
} finally {
  await stopAll();
}

/** Runs the command line itself in the person's terminal, with their input, and returns its exit code. */
function answer(env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, scriptArguments("ops", ...args), { cwd: root, env, stdio: "inherit" });
  // Ctrl-C reaches it by itself; a signal to us alone does not.
  interruption.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
