package reminderbot.bootstrap.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import reminderbot.bootstrap.migration.MigrationRefused;
import reminderbot.bootstrap.migration.Rollback;
import reminderbot.bootstrap.migration.RolledBack;

/** {@code rollback}: takes a migration back. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Takes a migration back: what was in the target's place before is there again, and what is there now is"
                        + " kept aside. Stop the bot first.")
final class RollbackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The migration's backup, such as backups/migration-20261126T115000Z.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        OperatedStorage storage = OperatedStorage.read();
        try {
            RolledBack done = Rollback.with(storage.importOptions(null, null), storage.time())
                    .handle(folder);
            done.interrupted().forEach(spec.commandLine().getErr()::println);
            Output.print(json, object(done), lines(done));
            return 0;
        } catch (MigrationRefused e) {
            if (json) {
                ObjectNode object = Output.object();
                object.put("status", "refused");
                object.putObject("error").put("code", e.code().name()).put("message", e.getMessage());
                object.put("backup", folder.toString());
                Output.print(true, object, List.of());
            }
            throw e;
        }
    }

    private static ObjectNode object(RolledBack done) {
        ObjectNode object = Output.object();
        object.put("status", done.outcome().name().toLowerCase(Locale.ROOT));
        object.putNull("error");
        object.put("backup", done.backup().toString());
        object.put("target", done.target().toString());
        object.put("restored", done.restored());
        object.put("set_aside", done.aside().map(Path::toString).orElse(null));
        object.put("events_left_behind", done.leftBehind());
        return object;
    }

    private static List<String> lines(RolledBack done) {
        return switch (done.outcome()) {
            case NEVER_MIGRATED ->
                List.of("There is nothing to take back: that migration never changed " + done.target() + ".");
            case ALREADY_ROLLED_BACK -> {
                List<String> lines = new ArrayList<>();
                lines.add(
                        "This migration was taken back already, and nothing was changed; what has come to %s since stays there."
                                .formatted(done.target()));
                addAside(done, lines);
                yield lines;
            }
            case ROLLED_BACK -> rolledBack(done);
        };
    }

    private static List<String> rolledBack(RolledBack done) {
        List<String> lines = new ArrayList<>();
        lines.add(
                done.restored()
                        ? "Taken back: %s holds again what it held before the migration.".formatted(done.target())
                        : "Taken back: %s is gone again, as before the migration.".formatted(done.target()));
        addAside(done, lines);
        lines.add(
                done.leftBehind() == 0
                        ? "No event was made since the migration, so none is left behind."
                        : "Events made since the migration, which are only in what was set aside: "
                                + done.leftBehind());
        return lines;
    }

    private static void addAside(RolledBack done, List<String> lines) {
        done.aside()
                .ifPresent(aside -> lines.add(
                        "What was there until then is " + aside + "; delete it when you do not need it any more."));
    }
}
