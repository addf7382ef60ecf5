package reminderbot.adapters.discord.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

class MessageReferenceTest {
    private static final GuildId GUILD = new GuildId(11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://discord.com/channels/11/22/33",
                "https://ptb.discord.com/channels/11/22/33",
                "https://discordapp.com/channels/11/22/33",
                " <https://discord.com/channels/11/22/33> "
            })
    void a_link_names_channel_and_message(String text) {
        assertThat(MessageReference.parse(text, GUILD))
                .contains(new MessageReference(new ChannelId(22), new MessageId(33)));
    }

    @Test
    void an_id_names_the_message_alone() {
        assertThat(MessageReference.parse(" 33 ", GUILD)).contains(new MessageReference(null, new MessageId(33)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Raid",
                "0",
                "-33",
                "99999999999999999999",
                "https://discord.com/channels/12/22/33",
                "https://discord.com/channels/@me/22/33",
                "https://discord.com/channels/11/22",
                "https://discord.com/channels/11/0/33",
                "https://discord.com/channels/11/22/99999999999999999999",
                "see https://discord.com/channels/11/22/33",
                "https://evil.example/?https://discord.com/channels/11/22/33"
            })
    void anything_else_and_other_guilds_name_nothing(String text) {
        assertThat(MessageReference.parse(text, GUILD)).isEmpty();
    }
}
