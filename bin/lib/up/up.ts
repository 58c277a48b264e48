import { buildApp } from "../build.ts";
import { interruption, untilInterrupted } from "../interruption.ts";
import { acquireLock, type Lock } from "../lock.ts";
import { endOrphans } from "../orphans.ts";
import { say } from "../output.ts";
import { installPackages } from "../packages.ts";
import { freePort, holderOf, portRefusal } from "../ports.ts";
import { Problem } from "../problem.ts";
import { type Running, stopAll, watchProcesses } from "../processes.ts";
import { step } from "../steps.ts";
import { lanAddress } from "./addresses.ts";
import type { UpArguments } from "./arguments.ts";
import { localCertificate } from "./certificate.ts";
import { environmentOf, givenEnvironment } from "./environment.ts";
import { admitFirstAdmin, refuseUnknownAdmin, seedDemo } from "./first-people.ts";
import { folders, moveDataAside } from "./folders.ts";
import { greeting } from "./greeting.ts";
import { migrate } from "./migrate.ts";
import { populationOf, refuseMixture } from "./people.ts";
import { databaseOpener } from "./private-data.ts";
import { keepRunning, startApp, startWorker, untilEnded } from "./serve.ts";
import { readSettings, type Settings } from "./settings.ts";
import { startTlsFront, type TlsFront } from "./tls-front.ts";

/** Makes everything ready, serves until somebody asks to stop, and stops all that it started. Throws Problem. */
export async function up(args: UpArguments): Promise<void> {
  const given = givenEnvironment();
  const settings = readSettings(args, given);
  const lock = acquireLock(folders.lock, "bin/up");
  const fronts: TlsFront[] = [];
  try {
    await endOrphans(lock.left);
    watchProcesses((list) => lock.tell({ children: list.map(({ name, pid, started }) => ({ name, pid, started })) }));
    await refuseTakenPort(settings);
    refuseUnknownAdmin(settings, args.fresh);
    if (args.fresh) moveDataAside(new Date());
    const kept = await makeReady(settings, environmentOf(settings, given), lock, fronts);
    await Promise.race([...kept, untilInterrupted()]).catch((error: unknown) => {
      if (!interruption.aborted) throw error;
    });
  } finally {
    await step("Stopping", stopAll);
    await Promise.all(fronts.map((front) => front.close())); // after the app, whose last answers it hands on
    lock.release();
  }
}

/** Everything up to the greeting; returns what would end the run if it failed from now on. */
async function makeReady(
  settings: Settings,
  environment: NodeJS.ProcessEnv,
  lock: Lock,
  fronts: TlsFront[],
): Promise<Promise<never>[]> {
  // What may be refused comes before what takes long.
  const openDatabase = await databaseOpener(settings, environment.DATABASE_PASSWORD ?? "");
  await installPackages();
  await buildApp(".next", environment);
  const database = await openDatabase();
  const env = { ...environment, DATABASE_URL: database.url };
  await migrate(env, database);
  const population = await populationOf(database.url, settings.databaseAuthority);
  refuseMixture(settings.isDemo, population);
  if (settings.isDemo) await seedDemo(env);
  const invitation = settings.isDemo ? undefined : await admitFirstAdmin(env, population, settings);
  const place = settings.isHttps ? { host: "127.0.0.1", port: await freePort() } : settings;
  const app = await startApp(env, { host: place.host, port: place.port, logs: folders.logs });
  if (settings.isHttps) fronts.push(await speakTls(settings, place.port));
  const worker: Running = await startWorker(env, folders.logs);
  lock.tell({ address: settings.appUrl, databaseUrl: database.url });
  for (const line of greeting(settings, invitation)) say(line);
  return [
    untilEnded(app, folders.logs),
    keepRunning(worker, () => startWorker(env, folders.logs)),
    ...(database.own ? [keepRunning(database.own.server, database.own.restart)] : []),
  ];
}

async function speakTls({ host, port, appUrl }: Settings, appPort: number): Promise<TlsFront> {
  const names = new Set([
    "localhost",
    "127.0.0.1",
    new URL(appUrl).hostname.replace(/^\[|\]$/g, ""),
    lanAddress() ?? "localhost",
  ]);
  const certificate = await step("Looking for the certificate", () => localCertificate(folders.tls, [...names]));
  return startTlsFront(certificate, { host, port, appPort });
}

async function refuseTakenPort({ host, port }: Settings): Promise<void> {
  const refusal = await portRefusal(port, host);
  if (refusal === undefined) return;
  if (refusal !== "EADDRINUSE") throw new Problem(`The app cannot listen on ${host}, port ${port}: ${refusal}.`);
  const holder = holderOf(port);
  throw new Problem(
    `Port ${port} is taken${holder ? ` by ${holder}` : ""}: free it, or choose another: PORT=${port + 1} bin/up`,
  );
}
