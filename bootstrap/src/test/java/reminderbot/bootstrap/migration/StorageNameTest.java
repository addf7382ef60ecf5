package reminderbot.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be named as source or target. */
class StorageNameTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:/", "json:/", "json:", "json: "})
    void a_name_without_a_file_is_none(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StorageName.parse(name))
                .withMessageContaining("names no file");
    }

    @Test
    void a_link_is_followed_to_its_file() throws IOException {
        Path file = Files.createFile(folder.resolve("bot.db")).toRealPath();
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);

        assertThat(StorageName.parse("sqlite:" + link).located().path()).isEqualTo(file);
    }

    @Test
    void a_link_to_a_file_that_is_not_there_is_refused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("volume/bot.db"));

        assertThatThrownBy(() -> StorageName.parse("sqlite:" + link).located())
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("is a link to a file that is not there");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_device_is_neither_read_nor_replaced() {
        assertThatThrownBy(() -> StorageName.parse("sqlite:/dev/null").located())
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("is a device or a pipe");
    }
}
