package reminderbot.bootstrap.migration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.ImportRules;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.LegacySource;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.Takeover;

/** A file of the older bot. */
record LegacyFile(StorageName name, LegacySource source, BiFunction<ImportOptions, LegacyContents, LegacyImport> judge)
        implements MigrationSource {
    /** What SQLite may keep beside a database, and without which it is not whole. */
    private static final List<String> LOGS = List.of("-wal", "-journal");

    /** Judged by the rules of this version. */
    static LegacyFile of(StorageName name, LegacySource source) {
        return new LegacyFile(name, source, (options, contents) -> new ImportRules(options).judge(contents));
    }

    @Override
    public List<Path> files() {
        Path file = name.path();
        Stream<Path> logs = name.kind() == StorageName.Kind.LEGACY_SQLITE
                ? LOGS.stream().map(suffix -> file.resolveSibling(file.getFileName() + suffix))
                : Stream.of();
        return Stream.concat(Stream.of(file), logs).filter(Files::isRegularFile).toList();
    }

    @Override
    public Takeover read(ImportOptions options) throws LegacyUnreadable {
        LegacyContents contents = source.read();
        return Takeover.of(judge.apply(options, contents), contents);
    }
}
