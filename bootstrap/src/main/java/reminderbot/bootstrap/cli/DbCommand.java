package reminderbot.bootstrap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code db}: what the database needs now and then. */
@Command(
        name = "db",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Looks after the database. The bot does it by itself once a day.",
        subcommands = {DbStatusCommand.class, DbOptimizeCommand.class, DbPurgeCommand.class})
final class DbCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: status, optimize or purge.");
    }
}
