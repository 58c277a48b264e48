import { describe, expect, test } from "vitest";
import { assessConversation, assessText } from "@/lib/safety/crisis/assess";

const level = (text: string) => assessText(text).level;

describe("denial, people, past and figures of speech", () => {
  test.each(["I would never kill myself", "I'm not suicidal", "I am not going to hurt myself"])(
    "a denial lowers 3 to 2: %s",
    (text) => {
      expect(level(text)).toBe(2);
    },
  );

  test.each(["I'm not gonna lie, I want to kill myself", "I can't stop thinking about killing myself"])(
    "not every 'not' denies: %s",
    (text) => {
      expect(level(text)).toBe(3);
    },
  );

  test.each(["My son wants to kill himself", "I think my friend is suicidal", "my sister says she wants to die"])(
    "somebody else at risk is level 2: %s",
    (text) => expect(level(text)).toBe(2),
  );

  test("what is long past is level 2", () =>
    expect(level("I tried to kill myself years ago when I was a teenager")).toBe(2));

  test("the long past told from a life regained asks for nothing", () => {
    expect(level("Ten years ago I tried to kill myself. Today I have two kids and I'm glad I'm here.")).toBe(1);
  });

  test("beside a thing of daily life an indirect sign only adds up", () => {
    expect(level("I can't see a future")).toBe(2);
    expect(level("I can't see a future in this company, so I'm updating my CV")).toBeLessThanOrEqual(1);
  });

  test("a sentence without a known phrase is weighed by its concepts, and says which", () => {
    const { level: found, reasons } = assessText("I can't see a version of my life that's worth the trouble");
    expect(found).toBe(2);
    expect(reasons.some((reason) => reason.startsWith("concept:"))).toBe(true);
  });

  test.each([
    "this traffic is killing me",
    "dead tired",
    "I'm dead 😂",
    "I cut myself shaving",
    "killing it at work",
    "ran 10 kms",
  ])("a figure of speech is nothing: %s", (text) => expect(level(text)).toBe(0));

  test("an idiom is not believed when the writer says it was on purpose", () => {
    expect(level("I burned myself on the stove on purpose")).toBe(3);
  });

  test("a character's wish is not the writer's", () => {
    expect(level("In my novel the character wants to kill himself")).toBeLessThanOrEqual(1);
  });
});

describe("disguises", () => {
  test.each([
    "k1ll mys3lf",
    "I want to k*ll myself",
    "i wanna d!e",
    "k i l l  m y s e l f",
    "I want to die",
    "ｋｉｌｌ ｍｙｓｅｌｆ",
    "kiiiill myselfff",
    "I wаnt to kіll myself",
  ])("%s is read", (text) => expect(level(text)).toBe(3));

  test.each(["kms", "i might unalive", "ready to go sewerslide"])("%s asks for a question", (text) =>
    expect(level(text)).toBe(2),
  );
});

describe("conversations", () => {
  test("a later denial does not lower the level", () => {
    expect(assessConversation(["I want to kill myself", "just kidding, I'm fine", "I would never do that"]).level).toBe(
      3,
    );
  });

  test("an oblique ending and hopelessness in different turns come together", () => {
    expect(
      assessConversation(["There is no hope left for me.", "I won't be dealing with this much longer."]).level,
    ).toBe(3);
  });

  test("no turns are no sign", () => expect(assessConversation([])).toEqual({ level: 0, reasons: [] }));
});

describe("other languages, the plain ways to say it", () => {
  test.each([
    "Ich will mich umbringen",
    "Ich will nicht mehr leben und habe die Tabletten schon geschluckt, alle",
    "quiero matarme",
    "me quiero morir",
    "je veux mourir",
    "je vais me suicider ce soir",
  ])("%s", (text) => expect(level(text)).toBe(3));
  test.each(["Ich möchte nicht mehr aufwachen", "no quiero vivir más", "je ne veux plus vivre"])("%s", (text) =>
    expect(level(text)).toBe(2),
  );
  test.each(["Ich habe mich totgelacht", "me muero de hambre", "je meurs de faim", "Die Arbeit bringt mich um"])(
    "%s",
    (text) => {
      expect(level(text)).toBeLessThanOrEqual(1);
    },
  );
});
