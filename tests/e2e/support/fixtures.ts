import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { sessionCookie } from "@/tests/e2e/support/session";
import { aClient, aCoach, aNewClient, anAdmin, aPartner, aSupporter, type TestPerson } from "@/tests/factories/people";

/** A person of their own for each test, already signed in: the journey through sign-in has its own test. */
type SignedIn = TestPerson & { page: Page };
type People = {
  newcomer: SignedIn;
  client: SignedIn;
  coach: SignedIn;
  admin: SignedIn;
  partner: SignedIn;
  supporter: SignedIn;
};

async function signedIn(context: BrowserContext, baseURL: string | undefined, person: TestPerson): Promise<SignedIn> {
  if (!baseURL) throw new Error("baseURL is set in playwright.config.ts");
  await context.addCookies([await sessionCookie(person, baseURL)]);
  return { ...person, page: await context.newPage() };
}

const as =
  (make: () => Promise<TestPerson>) =>
  async (
    { browser, baseURL }: { browser: import("@playwright/test").Browser; baseURL: string | undefined },
    use: (person: SignedIn) => Promise<void>,
  ) => {
    const context = await browser.newContext();
    await use(await signedIn(context, baseURL, await make()));
    await context.close();
  };

export const test = base.extend<People>({
  newcomer: as(aNewClient),
  client: as(aClient),
  coach: as(aCoach),
  admin: as(anAdmin),
  partner: as(aPartner),
  supporter: as(aSupporter),
});

/** No violation of axe's WCAG 2.2 A and AA rules on what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // no page of ours holds a foreign frame: without it each look opens one more page, to put frames together
    .options({ resultTypes: ["violations"] }) // what passed is half of its work, and read by nobody
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}

export { expect };
