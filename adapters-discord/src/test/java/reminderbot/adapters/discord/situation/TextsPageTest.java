package reminderbot.adapters.discord.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextsPageTest {
    private static final Path PAGE = Path.of("../docs/texts.md");

    /** {@code -Dsnapshots.write=true} writes it instead. */
    @Test
    void the_page_of_texts_says_what_the_bot_says() throws IOException {
        if (Boolean.getBoolean("snapshots.write")) {
            Files.writeString(PAGE, TextsPage.text());
        }

        assertThat(Files.readString(PAGE)).as(Situations.IF_MEANT).isEqualTo(TextsPage.text());
    }
}
