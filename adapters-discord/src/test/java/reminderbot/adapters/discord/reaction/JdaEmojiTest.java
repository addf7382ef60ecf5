package reminderbot.adapters.discord.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.emoji.EmojiUnion;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.domain.reaction.Emoji;

class JdaEmojiTest {
    private static final long ID = 600_000_000_000_000_001L;

    @ParameterizedTest
    @ValueSource(strings = {"✅", "👎🏽", "<:party:600000000000000001>", "<a:party:600000000000000001>"})
    void is_the_same_from_the_domain_the_gateway_and_a_message(String text) {
        JdaEmoji emoji = JdaEmoji.of(Emoji.of(text));
        EmojiUnion union = emoji.toUnion();

        assertThat(emoji.toEmoji()).map(Emoji::text).contains(text);
        assertThat(Stream.of(
                        JdaEmoji.of(union),
                        JdaEmoji.of(DataObject.fromJson(union.toData().toJson()))))
                .containsOnly(emoji);
        assertThat(emoji.code()).isEqualTo(union.getAsReactionCode());
    }

    @Test
    void a_deleted_emoji_counts_by_its_id() {
        DataObject deleted = DataObject.empty().put("id", ID).put("name", null);

        JdaEmoji emoji = JdaEmoji.of(deleted);

        assertThat(emoji.toEmoji()).contains(Emoji.of("<:party:%d>".formatted(ID)));
        assertThat(emoji.code()).endsWith(":" + ID);
    }
}
