package reminderbot.bootstrap.cli;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import reminderbot.adapters.discord.connection.CannotConnectException;
import reminderbot.adapters.sqlite.maintenance.UpkeepFailed;
import reminderbot.application.guild.TokenRejected;
import reminderbot.bootstrap.config.InvalidSettings;
import reminderbot.bootstrap.migration.MigrationRefused;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/** What an operator reads when a command fails: sentences, never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
    private static final int FAILED = 1;
    private static final int WRONG_CONFIGURATION = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InvalidSettings invalid) {
            invalid.problems().forEach(command.getErr()::println);
            return WRONG_CONFIGURATION;
        }
        command.getErr().println(sentence(failure));
        return FAILED;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof CannotConnectException
                || failure instanceof StorageUnusable
                || failure instanceof UpkeepFailed
                || failure instanceof MigrationRefused
                || failure instanceof StorageException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof TokenRejected) {
            return "Discord does not accept the token any more, so the bot stopped; set DISCORD_TOKEN to the present"
                    + " one and start it again.";
        }
        LoggerFactory.getLogger(Failures.class).error("the command failed in a way nobody foresaw", failure);
        return "The command failed, and the log above says how; please report it with that log.";
    }
}
