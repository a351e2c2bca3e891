import { Command, CommanderError } from 'commander';
import { CommandError } from './command-error.js';
import type { Context, ExitCode } from './commands/context.js';
import { addInit } from './commands/init.js';
import { addMigrate } from './commands/migrate.js';
import { addConvert } from './commands/convert.js';
import { addExplain } from './commands/explain.js';
import { choiceOption } from './commands/options.js';
import { printFailure } from './commands/failure.js';
import { addDescribe } from './commands/describe.js';
import type { Run } from './commands/run.js';
import { addSite } from './commands/site.js';
import { addSchema } from './commands/schema.js';
import { addValidate } from './commands/validate.js';
import { colorsFor, type ColorChoice } from './terminal/colors.js';
import { Output } from './terminal/output.js';
import { version } from './version.js';

interface GlobalOptions {
  readonly color: ColorChoice;
  readonly quiet?: true;
  readonly debug?: true;
}

/** Runs the command with these arguments, and gives the exit code. Nothing is thrown. */
export async function runComity(args: readonly string[]): Promise<ExitCode> {
  const stdout = new Output(process.stdout);
  const stderr = new Output(process.stderr);
  const program = new Command('comity');
  let code: ExitCode = 0;
  const contextOf = (): Context => {
    const { color, quiet, debug } = program.opts<GlobalOptions>();
    return { stdout, stderr, color, quiet: quiet === true, debug: debug === true };
  };
  const run: Run = async (action) => {
    code = await action(contextOf());
  };
  declare(program, run);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return await failed(error, { ...contextOf(), debug: args.includes('--debug') });
  }
}

function declare(program: Command, run: Run): void {
  program
    .description(
      'Checks, converts and publishes datasets of official visits and the agreements they lead to.',
    )
    .version(version, '-V, --version', 'prints the version')
    .addOption(choiceOption('--color <when>', 'when to use colours', ['auto', 'always', 'never'], 'auto'))
    .option('-q, --quiet', 'prints findings and results alone')
    .option('--debug', 'shows the stack of an error')
    .helpOption('-h, --help', 'prints this help')
    .helpCommand('help [command]', 'prints the help of a command')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => {
        const colors = colorsFor(process.stderr);
        write(
          `${colors.red('✖')} ${text.replace(/^error: /, '').replace(/\n\((Did you mean [^)]*)\)/, '\n  $1')}`,
        );
      },
    });
  addValidate(program, run);
  addConvert(program, run);
  addDescribe(program, run);
  addSite(program, run);
  addExplain(program, run);
  addSchema(program, run);
  addInit(program, run);
  addMigrate(program, run);
  for (const command of program.commands) {
    command.exitOverride().helpOption('-h, --help', 'prints this help').copyInheritedSettings(program);
    command.showHelpAfterError(`  comity ${command.name()} --help shows all options.`);
  }
  program.showHelpAfterError('  comity --help shows all commands.');
}

async function failed(error: unknown, context: Context): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CommandError) await printFailure(error, context);
  else {
    const message = error instanceof Error ? error.message : String(error);
    await printFailure(
      new CommandError(
        `Something went wrong inside comity: ${message}`,
        context.debug
          ? undefined
          : 'Run it again with --debug to see where, and report it with the file that it was.',
      ),
      context,
    );
  }
  if (context.debug && error instanceof Error) await context.stderr.write(`${stackOf(error)}\n`);
  return 2;
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
