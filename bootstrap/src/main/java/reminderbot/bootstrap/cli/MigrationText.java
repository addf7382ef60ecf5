package reminderbot.bootstrap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reminderbot.application.legacy.CommandLine;
import reminderbot.application.legacy.FirstReminders;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.Takeover;
import reminderbot.bootstrap.migration.MigrationReport;
import reminderbot.bootstrap.migration.StorageName;
import reminderbot.domain.storage.Everything;

/** A migration's report for people. */
final class MigrationText {
    /** Of each kind of correction. */
    private static final int KEYS = 3;

    private MigrationText() {}

    static List<String> of(MigrationReport report) {
        List<String> lines = new ArrayList<>();
        boolean dry = report.status() == MigrationReport.Status.DRY_RUN;
        lines.add(
                dry
                        ? "Dry run, nothing was changed: what a migration from %s to %s would do."
                                .formatted(report.from(), report.to())
                        : "Migrated: %s now holds what %s holds.".formatted(report.to(), report.from()));
        addContents(report, dry, lines);
        if (!report.keptBeside().isEmpty()) {
            lines.add("The older bot's file has no place for these; this bot keeps them in the sidecar beside it:");
            report.keptBeside().forEach(what -> lines.add("  " + what));
        }
        addReminders(report.firstReminders(), lines);
        report.backup().ifPresent(backup -> addWhatNext(report, backup, lines));
        if (report.needsReplacing()) {
            lines.add(
                    report.to() + " holds data; the migration needs --replace, which makes a backup and replaces it.");
        }
        return lines;
    }

    private static void addContents(MigrationReport report, boolean dry, List<String> lines) {
        Takeover takeover = report.takeover();
        Everything everything = takeover.everything();
        lines.add("%s: guilds %d, events %d, answers %d, people %d"
                .formatted(
                        dry ? "Would come over" : "Came over, and were read back the same",
                        everything.guilds().size(),
                        everything.events().size(),
                        everything.answers(),
                        everything.members().size()));
        addZone(report, lines);
        addRejections(takeover.rejected(), lines);
        addWarnings(takeover.warnings(), lines);
        takeover.leftBehind().forEach(what -> lines.add("Left behind: " + what));
    }

    /** The older bot's files know no zones, whether they are read or written. */
    private static void addZone(MigrationReport report, List<String> lines) {
        if (report.from().kind() != StorageName.Kind.SQLITE) {
            lines.add("Times without a zone were read as times in %s; --zone names another.".formatted(report.zone()));
        }
        if (report.to().kind() == StorageName.Kind.JSON) {
            lines.add(
                    "Times are written without a zone, as times in %s; if the older bot runs elsewhere, --zone names where."
                            .formatted(report.zone()));
        }
    }

    private static void addRejections(List<LegacyImport.Rejection> rejected, List<String> lines) {
        if (!rejected.isEmpty()) {
            lines.add("Refused: %d; the source still holds them".formatted(rejected.size()));
        }
        for (LegacyImport.Rejection one : rejected) {
            lines.add("  %s: %s (%s)".formatted(visible(one.key()), words(one.reason()), visible(one.detail())));
        }
        if (rejected.stream().anyMatch(one -> one.reason() == LegacyImport.Reason.GUILD_UNKNOWN)) {
            lines.add("  Those without a guild come over with --guild-for-unknown ID, which names their guild.");
        }
    }

    private static void addWarnings(List<LegacyImport.Warning> warnings, List<String> lines) {
        if (!warnings.isEmpty()) {
            lines.add("Corrected: %d; --json lists each".formatted(warnings.size()));
        }
        Map<LegacyImport.Code, List<LegacyImport.Warning>> byCode = warnings.stream()
                .collect(Collectors.groupingBy(LegacyImport.Warning::code, TreeMap::new, Collectors.toList()));
        byCode.forEach((code, some) -> lines.add("  %s %d: %s".formatted(words(code), some.size(), firstOf(some))));
    }

    private static String firstOf(List<LegacyImport.Warning> some) {
        String first = some.stream()
                .limit(KEYS)
                .map(one -> one.key().isEmpty()
                        ? visible(one.detail())
                        : "%s (%s)".formatted(visible(one.key()), visible(one.detail())))
                .collect(Collectors.joining(", "));
        return some.size() > KEYS ? first + ", and %d more".formatted(some.size() - KEYS) : first;
    }

    private static void addReminders(FirstReminders first, List<String> lines) {
        lines.add(first.earliest()
                .map(earliest -> "Reminders: %s, the first at %s at the earliest"
                        .formatted(
                                first.events() == 1 ? "one event will remind" : first.events() + " events will remind",
                                earliest))
                .orElse("Reminders: no event will remind by itself"));
    }

    private static void addWhatNext(MigrationReport report, Path backup, List<String> lines) {
        lines.add("Backup: " + backup);
        lines.add("To start: " + start(report.to()));
        lines.add("To go back: " + CommandLine.rollback(backup.toString()));
    }

    private static String start(StorageName to) {
        String variable =
                to.kind() == StorageName.Kind.JSON ? "STORAGE=json JSON_PATH" : "STORAGE=sqlite DATABASE_PATH";
        return "%s=%s ./reminder-bot run"
                .formatted(variable, CommandLine.word(to.path().toString()));
    }

    /** What stood in a file may hold anything, also what a terminal would obey. */
    private static String visible(String text) {
        return text.codePoints()
                .map(character -> Character.isISOControl(character) ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String words(LegacyImport.Reason reason) {
        return switch (reason) {
            case GUILD_UNKNOWN -> "it does not say of which guild it is";
            case ID_INVALID -> "an id in it cannot be one";
            case ID_MISMATCH -> "its key and its id are two different messages";
            case ID_DUPLICATE -> "another record is about the same message";
            case CHANNEL_INVALID -> "its channel cannot be one";
            case NOT_AN_OBJECT -> "it is no record";
        };
    }

    private static String words(LegacyImport.Code code) {
        return switch (code) {
            case INTERVAL_DEFAULTED -> "interval set to the usual";
            case INTERVAL_CLAMPED -> "interval brought into the limits";
            case TITLE_CUT -> "title cut";
            case TITLE_CLEANED -> "title cleaned";
            case TITLE_DEFAULTED -> "title made up";
            case TIME_UNREADABLE -> "time not readable";
            case TIME_IN_FUTURE -> "time in the future";
            case EMOJI_DROPPED -> "answer emoji dropped";
            case EMOJIS_DEFAULTED -> "answer emojis set to the usual";
            case USERS_DROPPED -> "people dropped";
            case FLAG_COERCED -> "yes or no guessed";
            case KEY_IGNORED -> "key not used";
            case KEY_DUPLICATE -> "name twice";
            case FIELD_DEFAULTED -> "missing value set to the usual";
            case FIELD_UNKNOWN -> "unknown field ignored";
        };
    }
}
