import { expect, test } from "vitest";
import { z } from "zod";
import { refusedFields } from "@/lib/actions/outcomes";
import { fieldFaults, formValues } from "@/lib/forms/parse";

function form(...fields: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

const schema = z.strictObject({ name: z.string() });

test("repeated names become a list, React's own keys and files are left out", () => {
  const values = formValues(
    form(["tag", "a"], ["tag", "b"], ["name", "x"], ["$ACTION_ID_1", ""], ["photo", new Blob(["x"])]),
  );
  expect(values).toEqual({ tag: ["a", "b"], name: "x" });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "a field named %s is refused as every other",
  (name) => {
    for (const fields of [
      [[name, "x"]],
      [
        [name, "x"],
        [name, "y"],
      ],
    ] satisfies [string, string][][]) {
      const values = formValues(form(["name", "Ava"], ...fields));
      expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
      const parsed = schema.safeParse(values);
      expect(parsed.success).toBe(false);
      const state = refusedFields("en-GB", parsed.error ? fieldFaults(parsed.error) : [], values);
      expect(state.values.name).toBe("Ava");
      expect(Object.getPrototypeOf(state.values)).toBe(Object.prototype);
      expect(Object.hasOwn(state.values, "__proto__")).toBe(false);
    }
    expect(Object.hasOwn(Object.prototype, "0")).toBe(false);
  },
);

test("what was typed is sent back, secrets never", () => {
  const typed = { name: "Ava", password: "a", currentPassword: "b", code: "123456", token: "t", clientSecret: "s" };
  expect(refusedFields("en-GB", [], typed).values).toEqual({ name: "Ava" });
});
