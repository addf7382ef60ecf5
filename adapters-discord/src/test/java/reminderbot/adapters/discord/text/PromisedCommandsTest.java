package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromisedCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w/:.])/([a-z]+(?: [a-z]+)?)");

    @ParameterizedTest
    @ValueSource(strings = {"answers", "errors", "events", "news", "refusals", "reminder"})
    void texts_name_only_commands_that_there_are(String subject) {
        ResourceBundle bundle = bundle(subject);

        for (String key : bundle.keySet()) {
            assertThat(COMMAND.matcher(bundle.getString(key)).results().map(MatchResult::group))
                    .as(key)
                    .allMatch(command -> commands().contains(command));
        }
    }

    private static Set<String> commands() {
        return bundle("commands").keySet().stream()
                .filter(key -> key.startsWith("event."))
                .map(key -> "/" + key.replace('.', ' '))
                .collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(String subject) {
        return Objects.requireNonNull(
                ResourceBundle.getBundle(Texts.class.getPackageName() + "." + subject, Locale.ROOT));
    }
}
