package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    private static final int TRIES = 20_000;

    @ParameterizedTest
    @MethodSource("everythingDiscordKnows")
    void nothing_that_discord_knows_is_left_of_what_people_write(String text) {
        assertThat(DiscordMarkdown.in(text)).as("the oracle sees it").isNotEmpty();

        assertThat(DiscordMarkdown.in(SafeText.of(text))).isEmpty();
    }

    static List<String> everythingDiscordKnows() {
        return List.of(
                "@everyone",
                "@here",
                "<@1>",
                "<@!1>",
                "<@&1>",
                "<#1>",
                "</event watch:1>",
                "<id:guide>",
                "<t:1>",
                "<t:1:R>",
                "<:a:1>",
                "<a:b:2>",
                ":smile:",
                "[x](http://evil.example)",
                "[x](<http://evil.example>)",
                "https://evil.example",
                "<https://evil.example>",
                "discord.gg/abc",
                "*a*",
                "**a**",
                "_a_",
                "__a__",
                "~~a~~",
                "||a||",
                "`a`",
                "``a``",
                "```a```",
                "# a",
                "### a",
                "-# a",
                "- a",
                "* a",
                "1. a",
                "> a",
                ">>> a");
    }

    @Test
    void whatever_people_write_is_one_line_of_plain_text() {
        HostileText hostile = new HostileText(1);
        for (int i = 0; i < TRIES; i++) {
            String text = hostile.next(12);

            String safe = SafeText.of(text);

            assertThat(DiscordMarkdown.in(safe)).as(text).isEmpty();
            assertThat(safe)
                    .as(text)
                    .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
            assertThat(safe).as(text).doesNotContain("@everyone", "@here").isEqualTo(safe.strip());
        }
    }

    @Test
    void whatever_people_write_changes_nothing_around_it() {
        HostileText hostile = new HostileText(2);
        for (String around :
                List.of("**%s** [→](https://discord.com/channels/1/2/3) in <#22>: *a*", "“%s”, `a` **b**")) {
            List<String> meant = DiscordMarkdown.in(around.formatted("Raid"));
            for (int i = 0; i < TRIES / 4; i++) {
                String safe = SafeText.of("x" + hostile.next(12));

                assertThat(DiscordMarkdown.in(around.formatted(safe))).as(safe).isEqualTo(meant);
            }
        }
    }

    @Test
    void the_text_itself_is_still_there_to_read() {
        HostileText hostile = new HostileText(3);
        for (int i = 0; i < TRIES / 4; i++) {
            String text = hostile.next(12);

            String shown =
                    SafeText.of(text).replaceAll("\\\\([^0-9A-Za-z\\s])", "$1").replace("\u200B", "");

            assertThat(shown).isEqualTo(PlainText.of(text));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "- first, \\- first",
        "1. first, 1\\. first",
        "-# small, \\-\\# small",
        "v1.2 - final, v1.2 - final",
        "2026-12-24, 2026\\-12-24"
    })
    void a_list_can_begin_at_the_beginning_only(String text, String safe) {
        assertThat(SafeText.of(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tournoi d’été 🏆 第1回", "שלום עולם", "مسابقة الجمعة", "นี่คือ", "v1.2, today + tomorrow!"})
    void plain_words_in_any_script_stay_as_they_are(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void cutting_splits_neither_a_character_nor_an_escape() {
        assertThat(SafeText.of("🏆🏆🏆🏆", 3)).isEqualTo("🏆🏆…");
        assertThat(SafeText.of("a**b", 3)).isEqualTo("a\\*…");
        assertThat(SafeText.of("a**", 3)).isEqualTo("a\\*\\*");
    }
}
