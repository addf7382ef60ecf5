package reminderbot.bootstrap.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import reminderbot.adapters.jsonlegacy.OlderBotFiles;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.application.legacy.CommandLine;
import reminderbot.bootstrap.config.Settings;
import reminderbot.domain.storage.StorageUnusable;

/** Keeps the bot from beginning with nothing in the folder where the older bot's events are. */
final class OlderBotFolder {
    /** The names the older bot gave its database. */
    private static final List<String> DATABASES = List.of("discord_bot.db", "data/discord_bot.db");

    private OlderBotFolder() {}

    /**
     * Refuses a storage that is not there yet while something of the older bot is.
     *
     * @throws StorageUnusable with the command that brings it over
     */
    static void requireBroughtOver(Path folder, Settings.Storage storage) {
        switch (storage.kind()) {
            case SQLITE -> requireBroughtOver(folder, storage.databasePath(), "sqlite");
            case JSON -> requireBroughtOver(folder, storage.jsonPath(), "json");
        }
    }

    private static void requireBroughtOver(Path folder, Path storage, String kind) {
        if (Files.notExists(storage)) {
            find(folder).ifPresent(source -> {
                throw new StorageUnusable(
                        "There is no %s yet, but %s holds events of the older bot, so the bot did not start with nothing; %s, or move that file to another folder to begin anew."
                                .formatted(storage, source.file(), remedy(source, storage, kind)));
            });
        }
    }

    private static String remedy(Source source, Path storage, String kind) {
        if (source.kind().equals(kind)) {
            return "go on with it by JSON_PATH="
                    + CommandLine.word(source.file().toString());
        }
        return "bring them over with %s (--zone names the time zone of the machine the older bot ran on)"
                .formatted(CommandLine.migrate(source.kind() + ":" + source.file(), kind + ":" + storage));
    }

    private static Optional<Source> find(Path folder) {
        return OlderBotFiles.find(folder)
                .map(file -> new Source("json", folder.relativize(file)))
                .or(() -> DATABASES.stream()
                        .map(Path::of)
                        .filter(name -> DatabaseFile.isOfOlderBot(folder.resolve(name)))
                        .findFirst()
                        .map(name -> new Source("legacy-sqlite", name)));
    }

    /** What the older bot left, as {@code migrate} names it. */
    private record Source(String kind, Path file) {}
}
