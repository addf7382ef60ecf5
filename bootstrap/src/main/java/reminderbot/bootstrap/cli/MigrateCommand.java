package reminderbot.bootstrap.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.bootstrap.config.InvalidSettings;
import reminderbot.bootstrap.migration.Migration;
import reminderbot.bootstrap.migration.MigrationListener;
import reminderbot.bootstrap.migration.MigrationRefused;
import reminderbot.bootstrap.migration.MigrationReport;
import reminderbot.bootstrap.migration.StorageName;
import reminderbot.domain.id.GuildId;

/** {@code migrate}: brings everything from another storage over. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Brings the older bot's data over, or this bot's from one storage to another: makes a backup, copies,"
                        + " reads everything back, and only then puts it in its place. Never changes the source. Stop the bots"
                        + " first. Ends with 3 when records were refused.")
final class MigrateCommand implements Callable<Integer> {
    private static final int WITH_REJECTIONS = 3;

    @Option(
            names = "--from",
            paramLabel = "STORAGE",
            description = "The source: json:FILE, legacy-sqlite:FILE (the older bot's database) or sqlite:FILE.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "STORAGE", description = "The target: sqlite:FILE or json:FILE.")
    private @Nullable String to;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Of times without a zone, where the older bot ran, such as Europe/Paris; TIMEZONE or this"
                    + " machine's unless you say otherwise.")
    private @Nullable String zone;

    @Option(names = "--dry-run", description = "Only say what would be done; change nothing at all.")
    private boolean dryRun;

    @Option(names = "--replace", description = "Also when the target holds data, which the backup then keeps.")
    private boolean replace;

    @Option(
            names = "--guild-for-unknown",
            paramLabel = "ID",
            description = "The guild of events that do not say of which guild they are; else they are refused.")
    private @Nullable String guildForUnknown;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<String> problems = new ArrayList<>();
        StorageName source = storage("--from", from, problems);
        StorageName target = storage("--to", to, problems);
        if (target != null && target.kind() == StorageName.Kind.LEGACY_SQLITE) {
            problems.add(
                    "--to is \"%s\", and this bot does not write the older bot's databases; write sqlite:FILE or json:FILE."
                            .formatted(to));
        }
        ZoneId chosenZone = parsed("--zone", zone, ZoneId::of, "a time zone such as Europe/Paris", problems);
        GuildId guild = parsed(
                "--guild-for-unknown",
                guildForUnknown,
                ImportOptions::guild,
                "the id of a guild, such as 1100000000000000001",
                problems);
        OperatedStorage storage = configuration(problems);
        if (storage == null || source == null || target == null || !problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return migrate(source, target, storage.importOptions(chosenZone, guild), storage);
    }

    private int migrate(StorageName source, StorageName target, ImportOptions options, OperatedStorage storage) {
        MigrationListener progress = Progress.on(spec.commandLine().getErr(), json, storage.time());
        Path backups = storage.backupPath().orElse(target.path().resolveSibling("backups"));
        try {
            MigrationReport report = Migration.between(source, target, options, storage.time(), progress)
                    .handle(new Migration.Command(dryRun, replace, backups));
            Output.print(json, MigrationJson.of(report), MigrationText.of(report));
            if (json) {
                report.takeover().leftBehind().forEach(what -> progress.notice("Left behind: " + what + "."));
            }
            return report.takeover().hasRejections() ? WITH_REJECTIONS : 0;
        } catch (MigrationRefused e) {
            if (json) {
                Output.print(true, MigrationJson.refused(e, source, target, options.zone()), List.of());
            }
            throw e;
        }
    }

    private static @Nullable OperatedStorage configuration(List<String> problems) {
        try {
            return OperatedStorage.read();
        } catch (InvalidSettings e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private static @Nullable StorageName storage(String option, @Nullable String text, List<String> problems) {
        String wanted =
                option.equals("--from") ? "json:FILE, legacy-sqlite:FILE or sqlite:FILE" : "sqlite:FILE or json:FILE";
        if (text == null) {
            problems.add("%s is missing; write %s %s.".formatted(option, option, wanted));
            return null;
        }
        try {
            return StorageName.parse(text);
        } catch (IllegalArgumentException e) {
            problems.add("%s is \"%s\", %s; write %s.".formatted(option, text, e.getMessage(), wanted));
            return null;
        }
    }

    private static <T> @Nullable T parsed(
            String option, @Nullable String text, Function<String, T> parse, String wanted, List<String> problems) {
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add("%s is \"%s\", which cannot be used; write %s.".formatted(option, text, wanted));
            return null;
        }
    }
}
