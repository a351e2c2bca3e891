import type { DateNumberOrder } from '@comity/core/dates/foreign';
import type { Command } from 'commander';
import { checkInput } from '../check/check-input.js';
import type { CheckOptions, Profile } from '../check/check-options.js';
import { CommandError } from '../command-error.js';
import { docOf } from '../explain/docs.js';
import { fixFile, paintDiff } from '../fix/fix-file.js';
import { findInputs, type Input } from '../input/find-inputs.js';
import { INPUT_FORMATS, type InputFormat } from '../input/file-format.js';
import { totalsOf, type FileReport } from '../report/file-report.js';
import { githubReport } from '../report/github.js';
import { jsonReport, ndjsonReport } from '../report/json.js';
import { prettyFile, prettySummary, type PrettyOptions } from '../report/pretty.js';
import { sarifReport } from '../report/sarif.js';
import { colorsFor } from '../terminal/colors.js';
import { Progress } from '../terminal/progress.js';
import { loadWords } from '../words/load-words.js';
import type { CommandWords, Language } from '../words/words.js';
import { fillWords } from '../words/fill-words.js';
import type { Context, ExitCode } from './context.js';
import type { Run } from './run.js';
import { printFailure } from './failure.js';
import { loadMapping } from '../load/load-mapping.js';
import { loadFormatMessages, loadMessages, loadRuleMessages } from './messages.js';
import {
  choiceOption,
  dayOfToday,
  languageOption,
  mapOption,
  profileOption,
  ruleOption,
  todayOption,
  wholeNumber,
} from './options.js';

/** How findings are written. */
const REPORT_FORMATS = ['pretty', 'json', 'ndjson', 'sarif', 'github'] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const satisfies readonly DateNumberOrder[];

interface ValidateOptions {
  readonly format: ReportFormat;
  readonly from?: InputFormat;
  readonly lang: Language;
  readonly profile: Profile;
  readonly today?: string;
  readonly maxWarnings?: number;
  readonly rules: boolean;
  readonly rule?: CheckOptions['severity'];
  readonly map?: string;
  readonly whole?: true;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly dateOrder?: DateNumberOrder;
  readonly all?: true;
  readonly stdinName?: string;
}

/** Declares `comity validate`. */
export function addValidate(program: Command, run: Run): void {
  program
    .command('validate')
    .summary('says what is wrong in files, and where')
    .description(
      'Checks files: their form, each record, the references between records, and the rules across records.',
    )
    .argument('<file...>', 'files, patterns such as "data/**/*.json", or - for standard input')
    .addOption(choiceOption('-f, --format <format>', 'how findings are written', REPORT_FORMATS, 'pretty'))
    .addOption(
      choiceOption('--from <format>', 'what the files are, where their names do not say it', INPUT_FORMATS),
    )
    .addOption(languageOption())
    .addOption(profileOption())
    .addOption(todayOption())
    .option('--max-warnings <number>', 'more warnings than these end with exit code 1', wholeNumber)
    .addOption(mapOption())
    .addOption(ruleOption())
    .option('--no-rules', 'checks each record alone, without the rules across records')
    .option(
      '--fix',
      'puts right what is safe: blanks, the case of codes, dates with --date-order; keeps a copy (.bak)',
    )
    .option('--dry-run', 'with --fix: shows what would change, and writes nothing')
    .addOption(
      choiceOption('--date-order <order>', 'with --fix: the order of day, month and year', DATE_ORDERS),
    )
    .option('--whole', 'reads even a very large file in one piece, so that the rules can be checked')
    .option('--all', 'shows every finding, and not the first of each kind alone')
    .option('--stdin-name <name>', 'what standard input is called in findings')
    .addHelpText('after', EXAMPLES)
    .action((names: string[], options: ValidateOptions) =>
      run((context) => validate(names, options, context)),
    );
}

const EXAMPLES = `
Exit code: 0 nothing to mend, 1 an error or too many warnings, 2 a file could not be checked.

Examples:
  comity validate data/visits.json
  comity validate "data/**/*.json" --max-warnings 0 --format github
  comity validate visits.json --fix --dry-run --date-order dmy
  comity validate register.csv --map register.mapping.json
  curl -s https://example.org/visits.ndjson | comity validate - --lang az
`;

async function validate(
  names: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const { inputs, errors } = await findInputs(names, options.stdinName);
  const words = await loadWords(options.lang);
  const printer = new Printer(options, words, context);
  const checkOptions: CheckOptions = {
    messages: await loadMessages(options.lang),
    ruleMessages: await loadRuleMessages(options.lang),
    formatMessages: await loadFormatMessages(options.lang),
    words,
    severity: options.rule ?? {},
    ...(options.map === undefined ? {} : { mapping: await loadMapping(options.map, options.lang) }),
    progress: new Progress(context.stderr.stream, context.quiet),
    rules: options.rules,
    profile: options.profile,
    today: options.today ?? dayOfToday(),
    whole: options.whole === true,
  };
  mustBeSound(options);
  const reports: FileReport[] = [];
  const failures: CommandError[] = [...errors];
  for (const input of inputs) {
    const report = await tryCheck(input, options, checkOptions, { failures, context });
    if (report === undefined) continue;
    reports.push(report);
    await printer.file(report);
  }
  await printer.end(reports);
  for (const failure of failures) await printFailure(failure, context);
  if (failures.length > 0) return 2;
  const totals = totalsOf(reports);
  const tooMany = options.maxWarnings !== undefined && totals.warnings > options.maxWarnings;
  if (tooMany && totals.errors === 0) {
    await context.stderr.write(
      `${fillWords(words.tooManyWarnings, { most: String(options.maxWarnings) })}\n`,
    );
  }
  return totals.errors > 0 || reports.some(({ ok }) => !ok) || tooMany ? 1 : 0;
}

/** Options that say nothing without another. */
function mustBeSound({ fix, dryRun, dateOrder }: ValidateOptions): void {
  if (fix === true || (dryRun === undefined && dateOrder === undefined)) return;
  throw new CommandError(
    `${dryRun === true ? '--dry-run' : '--date-order'} goes with --fix.`,
    'Say --fix too.',
  );
}

/** Puts right what is safe, and says what it was. */
async function fix(
  input: Input,
  { dryRun, dateOrder }: ValidateOptions,
  { stdout, stderr, color, quiet }: Context,
): Promise<void> {
  const options = dateOrder === undefined ? {} : { dateOrder };
  const { changes, backup, preview } = await fixFile(input, options, dryRun === true);
  if (preview !== undefined) await stdout.write(`${paintDiff(preview, colorsFor(stdout.stream, color))}\n`);
  if (quiet) return;
  const what =
    changes === 0
      ? 'nothing can be fixed safely'
      : backup === undefined
        ? `${String(changes)} values would change; nothing was written`
        : `${String(changes)} values were changed; the old file is ${backup}`;
  await stderr.write(`${input.name}: ${what}.\n`);
}

/** The report of one file. What keeps one from being checked does not keep the others. */
async function tryCheck(
  input: Input,
  validateOptions: ValidateOptions,
  options: CheckOptions,
  { failures, context }: { failures: CommandError[]; context: Context },
): Promise<FileReport | undefined> {
  const { from } = validateOptions;
  try {
    if (validateOptions.fix === true) await fix(input, validateOptions, context);
    return (await checkInput(input, options, from)).report;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    failures.push(error);
    return undefined;
  } finally {
    options.progress.end();
  }
}

/** Writes reports in the format that was asked for. */
class Printer {
  private readonly pretty: PrettyOptions;

  constructor(
    private readonly options: ValidateOptions,
    private readonly words: CommandWords,
    private readonly context: Context,
  ) {
    const { stream } = context.stdout;
    this.pretty = {
      words,
      colors: colorsFor(stream, context.color),
      width: stream.isTTY ? stream.columns : 100,
      all: options.all === true,
    };
  }

  async file(report: FileReport): Promise<void> {
    const { stdout, stderr, quiet } = this.context;
    if (!quiet) for (const note of report.notes) await stderr.write(`${note}\n`);
    const { format } = this.options;
    if (format === 'pretty' && !(quiet && report.findings.length === 0)) {
      await stdout.write(prettyFile(report, this.pretty));
    }
    if (format === 'ndjson') await stdout.write(ndjsonReport(report));
    if (format === 'github') await stdout.write(githubReport(report, this.words));
  }

  async end(reports: readonly FileReport[]): Promise<void> {
    const { stdout, quiet } = this.context;
    const { format } = this.options;
    if (format === 'pretty' && !quiet) await stdout.write(prettySummary(reports, this.pretty));
    if (format === 'json') await stdout.write(jsonReport(reports));
    if (format === 'sarif') await stdout.write(sarifReport(reports, this.words, docOf));
  }
}
