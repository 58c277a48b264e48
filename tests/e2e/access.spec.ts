import { test } from "@playwright/test";
import { expectAsDeclared, isKindOfDoor, kindsOfDoors } from "@/tests/e2e/access/declared";
import { browserEnvironment } from "@/tests/support/browser-environment";

/*
 * Every door of the build, as each of eight visitors finds it: client A and B, their coaches, the house's people, nobody. The
 * lists of doors come from the build, so that a new one joins by existing.
 */

for (const title of Object.keys(kindsOfDoors).filter(isKindOfDoor))
  test(`${title.toLowerCase()} answer everybody as declared, and tell nobody what is not theirs`, async () => {
    test.setTimeout(400_000);
    await expectAsDeclared(title, browserEnvironment.baseURL);
  });
