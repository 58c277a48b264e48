import { headers } from "next/headers";

/** The least that a page rendered for each request can be: the yardstick for ours. */
export default async function BarePage() {
  const agent = (await headers()).get("user-agent");
  return <p>{agent}</p>;
}
