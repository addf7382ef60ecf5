package reminderbot.adapters.discord.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.id.UserId;

/** Who is left alone, by reason. */
public final class ExcusedLines {
    private static final int MOST_NAMED = 10;

    private final Locale locale;
    private final Texts texts;

    public ExcusedLines(Locale locale) {
        this.locale = locale;
        texts = Texts.of("events", locale);
    }

    /** One line per reason that somebody has. */
    public List<String> of(Map<UserId, Excuse> excused) {
        return Arrays.stream(Excuse.values())
                .flatMap(reason -> line(reason, excused))
                .toList();
    }

    private Stream<String> line(Excuse reason, Map<UserId, Excuse> excused) {
        List<UserId> people = excused.entrySet().stream()
                .filter(entry -> entry.getValue() == reason)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingLong(UserId::value))
                .toList();
        return people.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        texts.get("excused." + reason, people.size(), MentionText.people(people, MOST_NAMED, locale)));
    }
}
