import { jobsHealth } from "@/lib/jobs/queries";
import { countOpenMessages } from "@/lib/mail/queries";
import { databaseAnswers } from "@/lib/ops/database-answers";
import packageFile from "@/package.json";
import { command } from "../command";
import { facts } from "../table";

export const healthCommands = [
  command({
    name: "health",
    about: "Whether the database answers and the work gets done; exit code 1 when not",
    async run() {
      const { version } = packageFile;
      if (!(await databaseAnswers())) {
        return {
          json: { status: "unavailable", database: "unreachable", version },
          text: "The database does not answer.",
          exitCode: 1,
        };
      }
      const jobs = await jobsHealth("operator");
      const messages = await countOpenMessages("operator");
      return {
        json: { status: "ok", database: "ok", version, jobs, messages },
        text: facts({
          database: "ok",
          version,
          "jobs waiting": jobs.waiting,
          "due since": jobs.overdueSince,
          "jobs running": jobs.running,
          "jobs dead": jobs.dead,
          "last finished": jobs.lastFinishedAt,
          "mails undelivered": messages.failed,
          "mails unknown": messages.unknown,
        }),
      };
    },
  }),
];
