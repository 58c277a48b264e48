/** What a check counted. */
export type Tally = { passed: number; failed: number };

/** What a check counted, and what there is to read of its failed tests. */
export type Counted = Tally & { failures?: string[] };

/** Several counts as one. */
export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * The closing line, alone on the last line. A run that checked nothing has failed.
 */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${passed + failed === 0 ? 1 : failed} failed`;
}

/**
 * The count of a Vitest JSON report. A file that could not even be loaded holds no test: it counts as one failed.
 * Skipped tests count as failed: in this house nothing is skipped.
 */
export function vitestTally(report: VitestReport): Tally {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const { numTotalTests: total, numPassedTests: passed } = report;
  const failed = total - passed + unloaded.length;
  return { passed, failed: failed === 0 && !report.success ? 1 : failed };
}

/** The parts that we read of Vitest's JSON report. */
export type VitestReport = {
  success: boolean;
  numTotalTests: number;
  numPassedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** The count of a Playwright JSON report. A test that was skipped has failed; one that passed at its second try is named beside. */
export function playwrightTally({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}

/** The parts that we read of Playwright's JSON report. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};
