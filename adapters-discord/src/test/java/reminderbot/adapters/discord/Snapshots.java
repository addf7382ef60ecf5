package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Compares JSON with a committed file. {@code -Dsnapshots.write=true} writes the files instead, for the diff to be read. */
public final class Snapshots {
    private static final Path FOLDER = Path.of("src/test/resources/reminderbot/adapters/discord");

    private Snapshots() {}

    public static void check(String name, DataObject actual) {
        String json = DataObject.fromJson(actual.toJson()).toPrettyString() + "\n";
        Path file = FOLDER.resolve(name + ".json");
        try {
            if (Boolean.getBoolean("snapshots.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, json);
            }
            assertThat(json).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
