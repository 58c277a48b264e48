import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcome, reasonOf, scoreOf } from "./fixtures";

const ideal = {
  diet: { mepa: 16 },
  moderateMinutes: 150,
  vigorousMinutes: 0,
  nicotine: { status: "never", smokerAtHome: false },
  sleepHours: 8,
  bmi: 22,
  lipids: { totalCholesterol: 170, hdl: 60, treated: false },
  glucose: { diabetes: false, hba1c: 5.2 },
  bloodPressure: { systolic: 115, diastolic: 75, treated: false },
};

function pointsOf(part: string, inputs: object) {
  const { details } = outcome("le8", { ...ideal, ...inputs });
  return Object.entries(details?.components ?? {}).find(([name]) => name === part)?.[1];
}

const pressure = (systolic: number, diastolic: number, treated = false) => ({
  bloodPressure: { systolic, diastolic, treated },
});
const cholesterol = (totalCholesterol: number, hdl: number, treated = false) => ({
  lipids: { totalCholesterol, hdl, treated },
});

describe("each component, on both sides of its steps", () => {
  test.each([
    ["diet", { diet: { mepa: 15 } }, 100],
    ["diet", { diet: { mepa: 14 } }, 80],
    ["diet", { diet: { mepa: 12 } }, 80],
    ["diet", { diet: { mepa: 11 } }, 50],
    ["diet", { diet: { mepa: 8 } }, 50],
    ["diet", { diet: { mepa: 7 } }, 25],
    ["diet", { diet: { mepa: 4 } }, 25],
    ["diet", { diet: { mepa: 3 } }, 0],
    ["diet", { diet: { mepa: 0 } }, 0],
    ["diet", { diet: { percentile: 95 } }, 100],
    ["diet", { diet: { percentile: 94.9 } }, 80],
    ["diet", { diet: { percentile: 75 } }, 80],
    ["diet", { diet: { percentile: 74.9 } }, 50],
    ["diet", { diet: { percentile: 50 } }, 50],
    ["diet", { diet: { percentile: 49.9 } }, 25],
    ["diet", { diet: { percentile: 25 } }, 25],
    ["diet", { diet: { percentile: 24.9 } }, 0],
    ["physicalActivity", { moderateMinutes: 150 }, 100],
    ["physicalActivity", { moderateMinutes: 149 }, 90],
    ["physicalActivity", { moderateMinutes: 90 }, 80],
    ["physicalActivity", { moderateMinutes: 59.5 }, 40],
    ["physicalActivity", { moderateMinutes: 29 }, 20],
    ["physicalActivity", { moderateMinutes: 0 }, 0],
    ["physicalActivity", { moderateMinutes: 50, vigorousMinutes: 50 }, 100],
    ["nicotine", { nicotine: { status: "never" } }, 100],
    ["nicotine", { nicotine: { status: "never", smokerAtHome: true } }, 80],
    ["nicotine", { nicotine: { status: "former", quitYears: 5 } }, 75],
    ["nicotine", { nicotine: { status: "former", quitYears: 4.99 } }, 50],
    ["nicotine", { nicotine: { status: "former", quitYears: 1 } }, 50],
    ["nicotine", { nicotine: { status: "former", quitYears: 0.99 } }, 25],
    ["nicotine", { nicotine: { status: "former", quitYears: 0, smokerAtHome: true } }, 5],
    ["nicotine", { nicotine: { status: "current" } }, 0],
    ["nicotine", { nicotine: { status: "current", smokerAtHome: true } }, 0],
    ["sleep", { sleepHours: 7 }, 100],
    ["sleep", { sleepHours: 9 }, 90],
    ["sleep", { sleepHours: 10 }, 40],
    ["bmi", { bmi: 24.99 }, 100],
    ["bmi", { bmi: 25 }, 70],
    ["bmi", { bmi: 29.99 }, 70],
    ["bmi", { bmi: 30 }, 30],
    ["bmi", { bmi: 34.99 }, 30],
    ["bmi", { bmi: 35 }, 15],
    ["bmi", { bmi: 39.99 }, 15],
    ["bmi", { bmi: 40 }, 0],
    ["bmi", { bmi: 17 }, 100],
    ["lipids", cholesterol(199, 45), 60],
    ["lipids", cholesterol(174.5, 45), 100],
    ["lipids", cholesterol(175, 45), 60],
    ["lipids", cholesterol(200.1, 70.1), 60],
    ["lipids", cholesterol(204.9, 45), 60],
    ["lipids", cholesterol(205, 45), 40],
    ["lipids", cholesterol(235, 45), 20],
    ["lipids", cholesterol(264.9, 45), 20],
    ["lipids", cholesterol(265, 45), 0],
    ["lipids", cholesterol(175, 45, true), 40],
    ["lipids", cholesterol(235, 45, true), 0],
    ["lipids", cholesterol(300, 45, true), 0],
    ["glucose", { glucose: { diabetes: false, hba1c: 5.69 } }, 100],
    ["glucose", { glucose: { diabetes: false, hba1c: 5.7 } }, 60],
    ["glucose", { glucose: { diabetes: false, hba1c: 6.49 } }, 60],
    ["glucose", { glucose: { diabetes: false, hba1c: 6.5 } }, 40],
    ["glucose", { glucose: { diabetes: false, fastingGlucose: 99.9 } }, 100],
    ["glucose", { glucose: { diabetes: false, fastingGlucose: 100 } }, 60],
    ["glucose", { glucose: { diabetes: false, fastingGlucose: 125.9 } }, 60],
    ["glucose", { glucose: { diabetes: false, fastingGlucose: 126 } }, null],
    ["glucose", { glucose: { diabetes: false, fastingGlucose: 95, hba1c: 6 } }, 60],
    ["glucose", { glucose: { diabetes: false, fastingGlucose: 130, hba1c: 5 } }, 60],
    ["glucose", { glucose: { diabetes: true, hba1c: 5 } }, 40],
    ["glucose", { glucose: { diabetes: true, hba1c: 6.99 } }, 40],
    ["glucose", { glucose: { diabetes: true, hba1c: 7 } }, 30],
    ["glucose", { glucose: { diabetes: true, hba1c: 8 } }, 20],
    ["glucose", { glucose: { diabetes: true, hba1c: 9 } }, 10],
    ["glucose", { glucose: { diabetes: true, hba1c: 9.99 } }, 10],
    ["glucose", { glucose: { diabetes: true, hba1c: 10 } }, 0],
    ["glucose", { glucose: { diabetes: true, fastingGlucose: 90 } }, null],
    ["bloodPressure", pressure(118, 76), 100],
    ["bloodPressure", pressure(118, 76, true), 80],
    ["bloodPressure", pressure(125, 78), 75],
    ["bloodPressure", pressure(118, 95), 25],
    ["bloodPressure", pressure(119.9, 79.9), 100],
    ["bloodPressure", pressure(120, 79), 75],
    ["bloodPressure", pressure(129, 79), 75],
    ["bloodPressure", pressure(119, 80), 50],
    ["bloodPressure", pressure(130, 79), 50],
    ["bloodPressure", pressure(139, 89), 50],
    ["bloodPressure", pressure(140, 70), 25],
    ["bloodPressure", pressure(159, 99), 25],
    ["bloodPressure", pressure(160, 70), 0],
    ["bloodPressure", pressure(110, 100), 0],
    ["bloodPressure", pressure(145, 85, true), 5],
    ["bloodPressure", pressure(165, 85, true), 0],
  ])("%s of %j is %s", (part, inputs, points) => expect(pointsOf(part, inputs)).toBe(points));
});

describe("the score", () => {
  test("is the mean of all eight: (80, 90, 75, 100, 70, 60, 100, 75) is 81.25, high", () => {
    const inputs = {
      ...ideal,
      diet: { mepa: 12 },
      moderateMinutes: 120,
      nicotine: { status: "former", quitYears: 6 },
      bmi: 27,
      ...cholesterol(199, 45),
      ...pressure(125, 78),
    };
    expect(outcome("le8", inputs)).toMatchObject({
      value: 81.25,
      missing: [],
      details: { band: "high", coverage: 1, status: "final" },
    });
  });
  test("six components are final, five provisional, four none", () => {
    const { diet: _, bmi: __, ...six } = ideal;
    const { lipids: ___, ...five } = six;
    const { glucose: ____, ...four } = five;
    expect(outcome("le8", six)).toMatchObject({
      value: 100,
      missing: ["diet", "bmi"],
      details: { status: "final", coverage: 0.75 },
    });
    expect(outcome("le8", five)).toMatchObject({ value: 100, details: { status: "provisional", coverage: 0.625 } });
    expect(outcome("le8", four)).toMatchObject({
      value: null,
      missing: ["diet", "bmi", "lipids", "glucose"],
      reason: { key: "tooFewParts" },
      details: { status: null, band: null, coverage: 0.5, components: { sleep: 100, glucose: null } },
    });
    expect(outcome("le8", {})).toMatchObject({ value: null, details: { coverage: 0 } });
  });
  test("its bands, from both sides", () => {
    const of = (points: object) => outcome("le8", { ...ideal, ...points }).details?.band;
    const none = { diet: { mepa: 0 }, nicotine: { status: "current" } };
    expect(of({ ...none, bmi: 27, sleepHours: 9 })).toBe("moderate"); // 70
    expect(of({ diet: { mepa: 0 }, bmi: 35, sleepHours: 9, nicotine: { status: "never" } })).toBe("moderate"); // 75.6
    expect(of({ diet: { mepa: 4 }, bmi: 35, nicotine: { status: "never" } })).toBe("high"); // 80
    expect(of({ ...none, bmi: 40, moderateMinutes: 0 })).toBe("moderate"); // 50
    expect(of({ ...none, bmi: 40, moderateMinutes: 0, sleepHours: 9 })).toBe("low"); // 48.75
  });
  test("an incomplete part is not scored and names what it lacks; the others stay as they are", () => {
    const inputs = {
      ...ideal,
      vigorousMinutes: null,
      nicotine: { status: "former" },
      bloodPressure: { systolic: 118, diastolic: null, treated: false },
    };
    expect(outcome("le8", inputs)).toMatchObject({
      value: 100,
      missing: ["vigorousMinutes", "nicotine.quitYears", "bloodPressure.diastolic"],
      details: { components: { physicalActivity: null, nicotine: null, bloodPressure: null, bmi: 100 } },
    });
  });
  test("a body that is too light is said, and scored as published", () => {
    expect(outcome("le8", { ...ideal, bmi: 18.4 })).toMatchObject({ value: 100, details: { underweight: true } });
    expect(outcome("le8", { ...ideal, bmi: 18.5 }).details?.underweight).toBe(false);
  });
});

describe("what cannot be is refused", () => {
  test.each([
    ["outside", { sleepHours: 25 }],
    ["outside", { bmi: 250 }],
    ["outside", { moderateMinutes: -1 }],
    ["outside", { diet: { mepa: 17 } }],
    ["outside", { diet: { percentile: 101 } }],
    ["outside", { nicotine: { status: "former", quitYears: -1 } }],
    ["looksLike", cholesterol(5.2, 50)],
    ["looksLike", { glucose: { diabetes: false, fastingGlucose: 5.4 } }],
    ["contradiction", cholesterol(150, 160)],
    ["contradiction", pressure(80, 80)],
    ["invalid", { diet: { mepa: 12, percentile: 80 } }],
    ["invalid", { nicotine: { status: "sometimes" } }],
    ["invalid", { lipids: { totalCholesterol: 170, hdl: 50, treated: false, ldl: 90 } }],
  ])("%s: %j", (reason, inputs) => {
    expect(scoreOf("le8", { ...ideal, ...inputs })).toBeNull();
    expect(reasonOf("le8", { ...ideal, ...inputs })).toBe(reason);
  });
});

test("leaving parts out never changes the others, and the score stays within 0 and 100", () => {
  const names = Object.keys(ideal);
  const measured = fc.record({
    sleepHours: fc.double({ min: 0, max: 24, noNaN: true }),
    bmi: fc.double({ min: 10, max: 100, noNaN: true }),
    moderateMinutes: fc.integer({ min: 0, max: 10_080 }),
  });
  fc.assert(
    fc.property(measured, fc.subarray(names, { maxLength: 4 }), (values, left) => {
      const whole = { ...ideal, ...values };
      const some = Object.fromEntries(Object.entries(whole).filter(([name]) => !left.includes(name)));
      const [before, after] = [outcome("le8", whole), outcome("le8", some)];
      const all = Object.entries(before.details?.components ?? {});
      const rest = Object.entries(after.details?.components ?? {}).filter(([, points]) => points !== null);
      for (const [name, points] of rest) expect(all).toContainEqual([name, points]);
      expect(after.value === null || (after.value >= 0 && after.value <= 100)).toBe(true);
    }),
  );
});
