package reminderbot.adapters.discord.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.dv8tion.jda.api.entities.Guild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.TestDiscord;
import reminderbot.domain.guild.PublicLanguage;

class LocalesTest {
    private final TestDiscord discord = new TestDiscord();

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void the_language_that_was_set_counts_whatever_the_guild_has_in_discord() {
        discord.guild.speaks("de");
        discord.connect();
        Guild guild = discord.connection.jda().getGuildById(discord.guild.id());

        assertThat(Locales.of(PublicLanguage.ENGLISH, guild)).isEqualTo(Locale.ENGLISH);
        assertThat(Locales.of(PublicLanguage.FRENCH, guild)).isEqualTo(Locale.FRENCH);
        assertThat(Locales.of(PublicLanguage.OF_GUILD, guild)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void of_a_guild_that_is_not_known_the_language_is_english() {
        assertThat(Locales.of(PublicLanguage.OF_GUILD, null)).isEqualTo(Locale.ENGLISH);
        assertThat(Locales.of(PublicLanguage.FRENCH, null)).isEqualTo(Locale.FRENCH);
    }
}
