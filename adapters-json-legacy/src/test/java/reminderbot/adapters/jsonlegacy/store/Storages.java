package reminderbot.adapters.jsonlegacy.store;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.storage.StorageUnusable;

/** Opens storages for tests, with the older bot in Paris. */
final class Storages {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Storages() {}

    static JsonStorage open(Path file) {
        return open(file, new HastyDisk());
    }

    static JsonStorage open(Path file, Disk disk) {
        return open(file, disk, lost -> {});
    }

    static JsonStorage open(Path file, Disk disk, Consumer<StorageUnusable> whenLost) {
        return JsonStorage.open(settings(file), new TestClock(), whenLost, disk);
    }

    static JsonSettings settings(Path file) {
        return new JsonSettings(file, ZONE, OperatingMode.STANDARD, GuildSettings.DEFAULT);
    }
}
