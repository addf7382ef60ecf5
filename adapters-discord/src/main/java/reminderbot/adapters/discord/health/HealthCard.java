package reminderbot.adapters.discord.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.event.ReminderLines;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.PermissionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.reminder.FindFailures;
import reminderbot.domain.id.ChannelId;

/** How the bot is, a line for each thing that can be wrong. */
final class HealthCard {
    /** Longer lists leave no room for what else is to be said. */
    private static final int MOST = 8;

    private final Locale locale;
    private final Texts texts;

    HealthCard(Locale locale) {
        this.locale = locale;
        texts = Texts.of("health", locale);
    }

    /** How Discord and the scheduler are, and what is wrong with the events that the reader may manage. */
    Reply of(Health health) {
        List<String> lines = new ArrayList<>();
        lines.add(
                health.discord() == JDA.Status.CONNECTED
                        ? texts.get("discord.fine", health.pingMillis())
                        : texts.get("discord.wrong", health.discord().name()));
        lines.add(texts.get(health.scheduling() ? "scheduler.fine" : "scheduler.wrong"));
        lines.add(texts.get(health.events().isPresent() ? "storage.fine" : "storage.wrong"));
        health.events().ifPresent(events -> {
            addRights(health.lacking(), lines);
            addFailures(events, lines);
        });
        return Reply.of(EventLines.card(texts.get("health"), lines));
    }

    private void addRights(Map<ChannelId, List<Permission>> lacking, List<String> lines) {
        if (lacking.isEmpty()) {
            lines.add(texts.get("rights.fine"));
        }
        lacking.entrySet().stream()
                .limit(MOST)
                .map(channel -> texts.get(
                        "rights.wrong",
                        MentionText.of(channel.getKey()),
                        new PermissionText(locale).of(channel.getValue())))
                .forEach(lines::add);
    }

    private void addFailures(List<FindFailures.Found> events, List<String> lines) {
        List<String> failures = events.stream()
                .filter(found -> found.wrong().isPresent())
                .limit(MOST)
                .map(found -> texts.get(
                        "reminder.wrong",
                        EventLines.title(found.event()),
                        new ReminderLines(locale).line(found.wrong().orElseThrow())))
                .toList();
        lines.addAll(failures.isEmpty() ? List.of(texts.get("reminders.fine", events.size())) : failures);
    }
}
