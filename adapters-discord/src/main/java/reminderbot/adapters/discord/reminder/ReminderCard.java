package reminderbot.adapters.discord.reminder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import reminderbot.adapters.discord.reaction.AnswerButton;
import reminderbot.adapters.discord.reaction.JdaEmoji;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Emoji;

/** What one message of a reminder looks like: the same message gives the same card. Asks nobody. */
final class ReminderCard {
    /** Discord's blurple (Discord brand guidelines). */
    private static final int COLOUR = 0x5865F2;

    /** Buttons in one row (Discord documentation, "Component reference"). */
    private static final int ROW = 5;

    private ReminderCard() {}

    /** Renders a part; it can ping its recipients and nobody else. */
    static MessageCreateData render(ReminderMessage message, Locale locale, CardOptions options) {
        ReminderText text = new ReminderText(message, locale);
        List<Button> answers = answerButtons(message, options);
        MessageCreateBuilder builder = new MessageCreateBuilder()
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .mentionUsers(
                        message.recipients().stream().mapToLong(UserId::value).toArray());
        if (options.embeds()) {
            builder.setContent(text.mentions())
                    .setEmbeds(new EmbedBuilder()
                            .setColor(COLOUR)
                            .setTitle(text.title(), message.event().place().link())
                            .setDescription(text.card(!answers.isEmpty()))
                            .build());
        } else {
            builder.setContent(text.mentions() + "\n" + text.plain(!answers.isEmpty()));
        }
        return builder.setComponents(rows(answers, whyButton(message, text))).build();
    }

    private static List<ActionRow> rows(List<Button> answers, Button why) {
        List<ActionRow> rows = new ArrayList<>();
        for (int from = 0; from < answers.size(); from += ROW) {
            rows.add(ActionRow.of(answers.subList(from, Math.min(from + ROW, answers.size()))));
        }
        rows.add(ActionRow.of(why));
        return rows;
    }

    private static Button whyButton(ReminderMessage message, ReminderText text) {
        return Button.secondary(WhyButton.id(message.key(), message.part()).text(), text.why());
    }

    private static List<Button> answerButtons(ReminderMessage message, CardOptions options) {
        if (message.part() != 1 || !options.answerButtons()) {
            return List.of();
        }
        List<Emoji> emojis = message.event().rules().required().emojis();
        return IntStream.range(0, emojis.size())
                .mapToObj(index -> answerButton(message, emojis.get(index), index, options))
                .toList();
    }

    private static Button answerButton(ReminderMessage message, Emoji emoji, int index, CardOptions options) {
        String id = AnswerButton.id(message.event().place().message(), index).text();
        JdaEmoji shown = JdaEmoji.of(emoji);
        return shown.isCustom() && !options.usable().test(emoji)
                ? Button.secondary(id, shown.name())
                : Button.secondary(id, shown.toUnion());
    }
}
