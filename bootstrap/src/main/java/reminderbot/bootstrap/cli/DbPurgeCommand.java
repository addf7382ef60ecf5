package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.maintenance.Backup;
import reminderbot.adapters.sqlite.maintenance.Backups;
import reminderbot.application.reminder.PurgeReminderLogs;
import reminderbot.bootstrap.upkeep.Purges;
import reminderbot.domain.guild.Guild;

/** {@code db purge}: removes what nobody needs any more, after a backup. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Makes a backup, then removes guilds that the bot left more than 30 days ago, events that are over for"
                        + " longer than their guild keeps them, and the records of reminders that finished long ago and"
                        + " on which nothing depends any more. Stop the bot first; it does this by itself each day.")
final class DbPurgeCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 36_500;

    @Option(
            names = "--older-than-days",
            paramLabel = "N",
            description =
                    "Records of reminders that finished more than so many days ago, at least 1; ${DEFAULT-VALUE} unless you say"
                            + " otherwise.",
            defaultValue = "90")
    private int days;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (days < 1 || days > MOST_DAYS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--older-than-days is %d; write a number from 1 to %d.".formatted(days, MOST_DAYS));
        }
        OperatedStorage storage = OperatedStorage.read();
        DatabaseFile database = storage.requireIdle();
        Backups backups = storage.backups(null);
        try (SqliteStorage open =
                SqliteStorage.open(storage.database(), storage.time(), backups.beforeUpdate(storage.time()))) {
            Backup backup = backups.make(database, storage.time().instant());
            backups.rotate(backup.takenAt());
            Purges.Purged purged = Purges.of(open, storage.time())
                    .handleAll(new PurgeReminderLogs.Command(Duration.ofDays(days)), () -> false);
            Output.print(json, object(backup, purged), lines(backup, purged));
        }
        return 0;
    }

    private static ObjectNode object(Backup backup, Purges.Purged purged) {
        return Output.object()
                .put("guilds", purged.guilds())
                .put("events", purged.events())
                .put("records", purged.records())
                .put("backup", backup.file().toString());
    }

    private List<String> lines(Backup backup, Purges.Purged purged) {
        return List.of(
                "Backup made and checked: %s (%s)".formatted(backup.file(), Words.size(backup.bytes())),
                "Guilds removed: %d (left more than %d days ago)"
                        .formatted(purged.guilds(), Guild.KEPT_AFTER_LEAVING.toDays()),
                "Events removed: %d (over for longer than their guild keeps them)".formatted(purged.events()),
                "Records of reminders removed: %d (finished more than %d days ago)".formatted(purged.records(), days));
    }
}
