package reminderbot.adapters.discord.situation;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.adapters.discord.interaction.Reply;

/**
 * One message that the bot can send.
 *
 * @param name feature and situation, such as {@code event/paused}
 * @param way how it goes out
 */
public record Situation(String name, Way way, Rendering rendering) {
    /** Types of a first answer (Discord reference, "Interaction Callback Type"). */
    private static final int AUTOCOMPLETE = 8;

    private static final int MODAL = 9;

    /** How it looks to readers of a language, when the event has this title. */
    @FunctionalInterface
    public interface Rendering {
        DataObject of(Locale locale, String title);
    }

    /** Like {@link Rendering}, of an answer to an interaction. */
    @FunctionalInterface
    public interface Answer {
        Reply of(Locale locale, String title);
    }

    /** A request that carries a message. */
    public enum Way {
        ANSWER("PATCH", "/webhooks/1/token/messages/@original"),
        MESSAGE("POST", "/channels/2/messages"),
        FIRST_ANSWER("POST", "/interactions/3/token/callback");

        final String method;
        final String path;

        Way(String method, String path) {
            this.method = method;
            this.path = path;
        }
    }

    /** The answer to a command or button. */
    public static Situation answer(String name, Answer answer) {
        return new Situation(
                name,
                Way.ANSWER,
                (locale, title) -> answer.of(locale, title).asEdit().toData());
    }

    /** A form. */
    public static Situation form(String name, BiFunction<Locale, String, Modal> form) {
        return first(name, MODAL, (locale, title) -> form.apply(locale, title).toData());
    }

    /** What is suggested while somebody types. */
    public static Situation choices(String name, BiFunction<Locale, String, List<Command.Choice>> choices) {
        return first(
                name,
                AUTOCOMPLETE,
                (locale, title) -> DataObject.empty()
                        .put(
                                "choices",
                                DataArray.fromCollection(choices.apply(locale, title).stream()
                                        .map(choice -> choice.toData(OptionType.STRING))
                                        .toList())));
    }

    private static Situation first(String name, int type, Rendering data) {
        return new Situation(
                name,
                Way.FIRST_ANSWER,
                (locale, title) -> DataObject.empty().put("type", type).put("data", data.of(locale, title)));
    }

    /** A message in a channel. */
    public static Situation message(String name, Rendering rendering) {
        return new Situation(name, Way.MESSAGE, rendering);
    }

    String feature() {
        return name.substring(0, name.indexOf('/'));
    }

    @Override
    public String toString() {
        return name;
    }
}
