package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void a_usual_path_stands_as_it_is() {
        assertThat(CommandLine.migrate("json:/srv/old-bot/events_1.json", "sqlite:data/bot.db"))
                .isEqualTo("./reminder-bot migrate --from json:/srv/old-bot/events_1.json --to sqlite:data/bot.db");
    }

    @Test
    void a_path_with_blanks_is_quoted_and_so_is_a_quote_in_it() {
        assertThat(CommandLine.migrate("json:my bot/events.json", "sqlite:it's/bot.db"))
                .isEqualTo("./reminder-bot migrate --from 'json:my bot/events.json' --to 'sqlite:it'\\''s/bot.db'");
    }

    @Test
    void what_a_shell_would_obey_is_quoted() {
        assertThat(CommandLine.word("$(reboot)")).isEqualTo("'$(reboot)'");
        assertThat(CommandLine.word("a;b")).isEqualTo("'a;b'");
        assertThat(CommandLine.word("")).isEqualTo("''");
    }
}
