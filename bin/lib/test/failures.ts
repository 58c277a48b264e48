/**
 * The failed tests of Vitest's JSON report, and those that passed only at their second try: where each stands, and the first
 * lines of what it said. At the end of a long run they are what is left on the screen, or in the tail of a log that somebody
 * kept.
 */
export function vitestFailures({ testResults }: VitestResults): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === "failed" && assertionResults.length === 0) return [failure(name, message)];
    const told = assertionResults.filter((result) => result.failureMessages.length > 0);
    const unrun = assertionResults.filter((result) => result.status !== "passed" && !told.includes(result));
    return [
      ...told.map(({ status, fullName, failureMessages: [said] }) =>
        status === "passed" ? secondTry(`${name} › ${fullName}`, said) : failure(`${name} › ${fullName}`, said),
      ),
      ...(unrun.length > 0 ? [failure(name, `${unrun.length} tests were not run: what comes before them failed`)] : []),
    ];
  });
}

/** The failed tests of Playwright's JSON report, as {@link vitestFailures}. */
export function playwrightFailures({ errors, suites }: PlaywrightResults): string[] {
  return [...errors.map(({ message }) => failure("outside any test", message)), ...suites.flatMap(failuresIn)];
}

function failuresIn({ specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status !== "expected")
      .map(({ status, results }) => {
        const said = results.flatMap(({ errors }) => errors)[0]?.message;
        return status === "flaky" ? secondTry(`${file} › ${title}`, said) : failure(`${file} › ${title}`, said);
      }),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}

const linesOfFailure = 8;

function failure(where: string, message: string | undefined): string {
  return [`✗ ${where}`, ...firstLines(message)].join("\n");
}

function secondTry(where: string, message: string | undefined): string {
  return [`! ${where}: passed at its second try; the first said:`, ...firstLines(message)].join("\n");
}

function firstLines(message = "nothing said"): string[] {
  const lines = message.trim().split("\n").slice(0, linesOfFailure);
  return lines.map((line) => `    ${line}`);
}

/** The parts of Vitest's JSON report that tell of failures. */
export type VitestResults = {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
};

/** The parts of Playwright's JSON report that tell of failures. */
export type PlaywrightResults = { errors: { message?: string }[]; suites: PlaywrightSuite[] };

type PlaywrightSuite = {
  specs: {
    file: string;
    title: string;
    tests: { status: string; results: { errors: { message?: string }[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
};
