package reminderbot.adapters.discord.interaction;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.AbstractMessageBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * What an interaction is answered with. It can never ping anybody.
 *
 * @param text empty when the card says everything
 * @param cards one below the other
 * @param rows of buttons, or of one menu each; at most five
 */
public record Reply(String text, List<MessageEmbed> cards, List<ActionRow> rows) {
    private static final EnumSet<Message.MentionType> NOBODY = EnumSet.noneOf(Message.MentionType.class);

    public Reply {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    public static Reply of(String text) {
        return new Reply(text, List.of(), List.of());
    }

    public static Reply of(MessageEmbed card) {
        return new Reply("", List.of(card), List.of());
    }

    /** With these words above its cards. */
    public Reply saying(String newText) {
        return new Reply(newText, cards, rows);
    }

    /** With one more row, of at most five buttons; without any nothing changes. */
    public Reply with(List<Button> buttons) {
        return buttons.isEmpty() ? this : with(ActionRow.of(buttons));
    }

    /** With one more row. */
    public Reply with(ActionRow row) {
        return new Reply(
                text, cards, Stream.concat(rows.stream(), Stream.of(row)).toList());
    }

    /** As a new message. */
    public MessageCreateData asMessage() {
        return fill(new MessageCreateBuilder()).build();
    }

    /** In place of everything a message held. */
    public MessageEditData asEdit() {
        return fill(new MessageEditBuilder().setReplace(true)).build();
    }

    private <B extends AbstractMessageBuilder<?, B>> B fill(B builder) {
        return builder.setContent(text)
                .setEmbeds(cards)
                .setComponents(rows)
                .setAllowedMentions(NOBODY)
                .mentionRepliedUser(false);
    }
}
