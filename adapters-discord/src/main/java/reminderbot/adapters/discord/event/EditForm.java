package reminderbot.adapters.discord.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.text.DurationText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.application.event.EditEvent;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;

/** The form in which an event is changed, filled in with what holds now; a field that is left as it is changes nothing. */
final class EditForm {
    static final String NAME = "edit";

    private static final int LONGEST_FIELD = 400;

    private final GuildTimes times;

    EditForm(GuildTimes times) {
        this.times = times;
    }

    Modal of(Caller caller, Event event) {
        return filledIn(event, present(caller, event), caller.locale());
    }

    /**
     * The form.
     *
     * @param present what stands in its fields, by name
     */
    static Modal filledIn(Event event, Map<String, String> present, Locale locale) {
        Texts texts = Texts.of("forms", locale);
        List<Label> fields = new ArrayList<>();
        for (String name : List.of(
                EventOptions.TITLE,
                EventOptions.INTERVAL,
                EventOptions.MAXIMUM,
                EventOptions.ANSWERS,
                EventOptions.DEADLINE)) {
            fields.add(field(texts, name, present.getOrDefault(name, "")));
        }
        return Modal.create(CustomId.of(NAME, event.place().message()).text(), texts.get("edit"))
                .addComponents(fields)
                .build();
    }

    /** What is to be changed; refused when a field cannot be read. */
    EditEvent.Command read(Caller caller, Event event, Map<String, String> fields) {
        Map<String, String> present = present(caller, event);
        Map<String, String> changed = new HashMap<>(fields);
        changed.entrySet().removeIf(field -> field.getValue().strip().equals(present.getOrDefault(field.getKey(), "")));
        String title = changed.get(EventOptions.TITLE);
        String interval = changed.get(EventOptions.INTERVAL);
        String answers = changed.get(EventOptions.ANSWERS);
        String deadline = changed.get(EventOptions.DEADLINE);
        return new EditEvent.Command(
                event.id(),
                title == null ? null : EditOptions.title(title, event),
                interval == null ? null : EventOptions.requireDuration(interval),
                null,
                EditOptions.all(
                        maximum(changed.get(EventOptions.MAXIMUM)),
                        EditOptions.answers(answers == null ? null : AnswerEmojis.parse(answers)),
                        deadline == null ? UnaryOperator.identity() : deadline(deadline, caller)));
    }

    private UnaryOperator<EventRules> deadline(String typed, Caller caller) {
        return typed.isBlank() ? rules -> rules.until(null) : EditOptions.deadline(typed, caller, times);
    }

    private static UnaryOperator<EventRules> maximum(@Nullable String typed) {
        if (typed == null) {
            return UnaryOperator.identity();
        }
        if (!typed.strip().matches("\\d{1,6}")) {
            throw new Refused(Refusal.MAXIMUM_OUT_OF_RANGE, 1, EventRules.MOST_REMINDERS);
        }
        return EditOptions.maximum(Integer.valueOf(typed.strip()));
    }

    private Map<String, String> present(Caller caller, Event event) {
        EventRules rules = event.rules();
        Instant deadline = rules.deadline();
        return Map.of(
                EventOptions.TITLE, event.title().text(),
                EventOptions.INTERVAL, DurationText.format(event.interval().duration(), caller.locale()),
                EventOptions.MAXIMUM, Integer.toString(rules.maximum()),
                EventOptions.ANSWERS, AnswerEmojis.format(rules.required()),
                EventOptions.DEADLINE, deadline == null ? "" : times.format(caller, deadline));
    }

    private static Label field(Texts texts, String name, String value) {
        TextInput.Builder input = TextInput.create(name, TextInputStyle.SHORT)
                .setMaxLength(name.equals(EventOptions.TITLE) ? EventTitle.LONGEST : LONGEST_FIELD)
                .setRequired(!name.equals(EventOptions.DEADLINE));
        if (!value.isEmpty()) {
            input.setValue(value);
        }
        return Label.of(texts.get(name), texts.get(name + "-hint"), input.build());
    }
}
