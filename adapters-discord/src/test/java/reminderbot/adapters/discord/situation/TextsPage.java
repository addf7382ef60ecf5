package reminderbot.adapters.discord.situation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reminderbot.adapters.discord.text.Bundles;

/** A page for whoever reads or translates texts: every message in both languages, and what Discord lists of the bot. */
final class TextsPage {
    private static final String TITLE = "Friday raid";

    private static final String HEAD = """
            # Texts

            Everything the bot says, by situation, as it is sent: *emphasis* and other markdown are Discord's. Buttons and fields stand in
            brackets. The texts themselves are in the resource bundles of `adapters-discord`; this page follows them: `SnapshotsTest` and
            `TextsPageTest` write it when they run with `-Dsnapshots.write=true`, and fail when it says something else.
            """;

    private TextsPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (String feature : Situations.features()) {
            page.append("\n## ").append(feature).append('\n');
            Situations.all().stream()
                    .filter(situation -> situation.feature().equals(feature))
                    .forEach(situation -> page.append(section(situation)));
        }
        for (String subject : List.of("commands", "names", "permissions", "durations")) {
            page.append("\n## ").append(subject).append("\n\n").append(table(subject));
        }
        return page.toString();
    }

    private static String section(Situation situation) {
        return "\n### %s\n\n```text\n%s\n```\n```text\n%s\n```\n"
                .formatted(situation.name(), words(situation, Locale.ENGLISH), words(situation, Locale.FRENCH));
    }

    private static String words(Situation situation, Locale locale) {
        var message = Json.of(situation.rendering().of(locale, TITLE));
        String buttons = Words.plain(message).stream()
                .map(word -> "[" + word + "]")
                .distinct()
                .collect(Collectors.joining(" "));
        return Stream.concat(Words.markdown(message).stream(), Stream.of(buttons))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String table(String subject) {
        Map<String, String> french = Bundles.texts(subject, Locale.FRENCH);
        String rows = Bundles.texts(subject, Locale.ENGLISH).entrySet().stream()
                .map(text ->
                        "| `%s` | %s | %s |\n".formatted(text.getKey(), text.getValue(), french.get(text.getKey())))
                .collect(Collectors.joining());
        return "| | English | Français |\n|---|---|---|\n" + rows;
    }
}
