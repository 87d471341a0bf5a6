/** Runs Vitest and counts what it reports. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run.ts';

/** One test by its full name. */
export interface Case {
  name: string;
  status: string;
}

/** Results of one step of `npm test`. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** One readable text a failure. */
  failures: string[];
  /** Figures worth printing though nothing failed. */
  notes: string;
  /** The tests one by one, where they are known. */
  cases: Case[];
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Runs the tests of one configuration file; a run that left no report throws with Vitest's own words. */
export async function runVitest(config: string, environment: NodeJS.ProcessEnv = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-report-'));
  const file = join(folder, 'report.json');
  try {
    const args = ['run', '--config', config, '--reporter=json', `--outputFile=${file}`];
    const run = await runTool('vitest', args, 'vitest', environment);
    return count(readReport(file, run.output), run.output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string, output: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    throw new Error(`vitest left no report:\n${output}`);
  }
}

function count(report: Report, output: string): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, failures: [], notes: '', cases: [] };
  for (const file of report.testResults) {
    for (const { fullName, status, failureMessages } of file.assertionResults) {
      tally.cases.push({ name: fullName, status: status === 'passed' || status === 'failed' ? status : 'skipped' });
      if (status === 'passed') tally.passed++;
      else if (status === 'failed') fail(tally, `${file.name}\n${fullName}\n${failureMessages.join('\n')}`);
      else tally.skipped++;
    }
    // A file that does not load fails without a test of its own to carry the blame.
    const isBlamed = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !isBlamed) fail(tally, `${file.name}\n${file.message}`);
  }
  if (!report.success && tally.failed === 0) fail(tally, `vitest failed outside its tests:\n${output}`);
  return tally;
}

function fail(tally: Tally, text: string): void {
  tally.failed++;
  tally.failures.push(text);
}
