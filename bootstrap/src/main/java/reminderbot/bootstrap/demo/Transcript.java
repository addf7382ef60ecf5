package reminderbot.bootstrap.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.model.MessageBody;
import reminderbot.simulator.recording.SentMessage;

/** Prints what the simulator recorded, as a person would read it in Discord. */
final class Transcript {
    private static final Pattern MENTION = Pattern.compile("<@!?(\\d+)>");
    private static final Pattern TIME = Pattern.compile("<t:(\\d+)(?::([a-zA-Z]))?>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\((https?://[^)]+)\\)");
    private static final Pattern BARE_LINK = Pattern.compile("<https?://[^>]+>");
    private static final Pattern CHANNEL = Pattern.compile("<#\\d+>");
    private static final String INDENT = "    | ";

    private final PrintStream out;
    private final Map<Long, String> names;

    Transcript(PrintStream out, List<SimulatedMember> people) {
        this.out = out;
        this.names = people.stream().collect(Collectors.toMap(SimulatedMember::id, SimulatedMember::name));
    }

    void scene(String what) {
        out.println();
        out.println("== " + what);
    }

    void said(SimulatedMember who, MessageBody message) {
        out.println("  " + who.name() + " writes:");
        body(message.content(), message.embeds(), message.components());
    }

    void reacted(SimulatedMember who, String emoji) {
        out.println("  " + who.name() + " reacts with " + emoji);
    }

    void answered(SimulatedMember who, InteractionReply reply) {
        out.println("  The bot answers, and only " + who.name() + " sees it:");
        MessageBody message = reply.body();
        body(message.content(), message.embeds(), message.components());
    }

    void reminded(SentMessage message) {
        out.println("  The bot writes in #" + Cast.CHANNEL_NAME + ", as a reply to the message:");
        body(message.content(), message.embeds(), message.components());
        out.println("  Notified by Discord: " + names(message));
    }

    void told(SentMessage message) {
        out.println("  The bot writes to Morgan in a direct message:");
        body(message.content(), message.embeds(), message.components());
    }

    void summary(List<SentMessage> reminders) {
        out.println();
        out.println("== What the bot sent, from the simulator's records");
        reminders.forEach(message ->
                out.println("  reminder %d notified %s".formatted(reminders.indexOf(message) + 1, names(message))));
    }

    private String names(SentMessage message) {
        return message.pings().everyUser().stream()
                .map(id -> names.getOrDefault(id, id.toString()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void body(String content, JsonNode embeds, JsonNode components) {
        content.lines().forEach(this::line);
        embeds.forEach(this::embed);
        String buttons = buttons(components);
        if (!buttons.isEmpty()) {
            line(buttons);
        }
    }

    private void embed(JsonNode embed) {
        List.of("title", "description")
                .forEach(part -> embed.path(part).asText("").lines().forEach(this::line));
        embed.path("fields")
                .forEach(field -> line(field.path("name").asText() + ": "
                        + field.path("value").asText().replace("\n", ", ")));
        embed.path("footer").path("text").asText("").lines().forEach(this::line);
    }

    private static String buttons(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.path("components").spliterator(), false))
                .map(button -> button.path("emoji").path("name").asText("")
                        + button.path("label").asText(""))
                .map(text -> "[" + text + "]")
                .collect(Collectors.joining(" "));
    }

    private void line(String raw) {
        String named = MENTION.matcher(raw)
                .replaceAll(found -> "@" + names.getOrDefault(Long.parseLong(found.group(1)), found.group(1)));
        String timed = TIME.matcher(named).replaceAll(found -> ClockText.of(Long.parseLong(found.group(1))));
        String linked = BARE_LINK.matcher(LINK.matcher(timed).replaceAll("$1")).replaceAll("link to the message");
        String placed = CHANNEL.matcher(linked).replaceAll("#" + Cast.CHANNEL_NAME);
        out.println(INDENT + ESCAPE.matcher(placed).replaceAll("$1").replace("**", ""));
    }
}
