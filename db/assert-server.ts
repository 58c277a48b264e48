import { acquire, bounded } from "./bounded";
import { withoutParameters } from "./failure";
import { serverFaults } from "./server-faults";

/**
 * Refuses to start on a server that would lose, mangle or misread what people write, or on another build's schema.
 * @throws UnavailableError when the server is away, so that nothing is known of it.
 */
export async function assertServer(): Promise<void> {
  const faults = await lookAtServer().catch((error: unknown) => {
    throw withoutParameters(error);
  });
  if (faults.length)
    throw new Error(`The database is not set up as needed: ${faults.join("; ")}. See docs/operate.md.`);
}

async function lookAtServer(): Promise<string[]> {
  const connection = await acquire();
  try {
    const faults = await serverFaults(bounded(connection));
    connection.release();
    return faults;
  } catch (error) {
    connection.destroy();
    throw error;
  }
}
