package reminderbot.adapters.discord.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.domain.event.Event;

/** One page of events with how many there are of each state. */
final class ListCard {
    /** The name of the buttons that turn pages; the page is in the custom id, so they outlive a restart. */
    static final String TURN = "list";

    static final int PER_PAGE = 10;

    private static final int LONGEST_TITLE = 60;

    private final Texts texts;

    ListCard(Locale locale) {
        texts = Texts.of("events", locale);
    }

    /**
     * The page.
     *
     * @param events all there are, in order
     * @param number counted from 0; the last page when there are fewer
     */
    Reply page(List<Event> events, int number) {
        if (events.isEmpty()) {
            return Reply.of(texts.get("list-empty"));
        }
        int pages = (events.size() + PER_PAGE - 1) / PER_PAGE;
        int page = Math.min(number, pages - 1);
        List<String> lines = new ArrayList<>();
        lines.add(counts(events));
        events.stream()
                .skip((long) page * PER_PAGE)
                .limit(PER_PAGE)
                .map(this::line)
                .forEach(lines::add);
        String heading = texts.get("list", page + 1, pages);
        return Reply.of(EventLines.card(heading, lines)).with(buttons(page, pages));
    }

    private String counts(List<Event> events) {
        Map<Event.Kind, Long> counts = events.stream()
                .collect(Collectors.groupingBy(
                        Event::kind, () -> new EnumMap<>(Event.Kind.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> texts.get("list-count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String line(Event event) {
        String kind = texts.get("state." + event.kind());
        String state = event.nextReminder()
                .map(next -> texts.get("list-next", kind, TimeText.relative(next)))
                .orElse(kind);
        return texts.get(
                "list-line",
                texts.get("mark." + event.kind()),
                EventLines.title(event, LONGEST_TITLE),
                MentionText.of(event.place().channel()),
                state);
    }

    private List<Button> buttons(int page, int pages) {
        if (pages == 1) {
            return List.of();
        }
        return List.of(
                turn(Math.max(page - 1, 0), texts.get("button-previous")).withDisabled(page == 0),
                turn(page + 1, texts.get("button-next")).withDisabled(page == pages - 1));
    }

    private static Button turn(int page, String label) {
        return Button.secondary(CustomId.of(TURN, page).text(), label);
    }
}
