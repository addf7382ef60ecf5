package reminderbot.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.MessageBody;
import reminderbot.simulator.model.Pings;

/** A message, a person's or the bot's, as it is now. Thread-safe. */
public final class SimulatedMessage {

    private final Stage stage;
    private final Message posted;

    SimulatedMessage(Stage stage, Message posted) {
        this.stage = stage;
        this.posted = posted;
    }

    /** The message's id. */
    public long id() {
        return posted.id();
    }

    /** Where it is. */
    public SimulatedChannel channel() {
        return new SimulatedChannel(stage, posted.channelId());
    }

    /** The link that "Copy Message Link" gives. */
    public String link() {
        long guild = stage.call(() -> channel().channel().guildId());
        String server = guild == 0 ? "@me" : String.valueOf(guild);
        return "https://discord.com/channels/%s/%d/%d".formatted(server, posted.channelId(), posted.id());
    }

    /** True until it is deleted. */
    public boolean exists() {
        return find().isPresent();
    }

    /** What it shows now, or showed last. */
    public MessageBody body() {
        return find().orElse(posted).body();
    }

    /** Who it really notified. */
    public Pings pings() {
        return find().orElse(posted).pings();
    }

    /** Its buttons, in order. */
    public List<SimulatedButton> buttons() {
        return StreamSupport.stream(body().components().spliterator(), false)
                .flatMap(SimulatedMessage::tree)
                .filter(SimulatedButton::isButton)
                .map(SimulatedButton::of)
                .toList();
    }

    /**
     * The button with this label.
     *
     * @throws IllegalStateException when there is none
     */
    public SimulatedButton button(String label) {
        return buttons().stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no button %s in %s".formatted(label, buttons())));
    }

    /** The ids of those who reacted with a Unicode emoji, super reactions included. */
    public Set<Long> reactors(String emoji) {
        return reactors(Emoji.unicode(emoji));
    }

    /** The ids of those who reacted with this emoji, super reactions included. */
    public Set<Long> reactors(Emoji emoji) {
        return stage.call(() -> {
            var reactions = stage.world().messages().reactionsTo(posted.id());
            var all = new TreeSet<>(reactions.users(emoji, false));
            all.addAll(reactions.users(emoji, true));
            return Set.copyOf(all);
        });
    }

    /** Deletes it, as a moderator does. */
    public void delete() {
        stage.run(() -> stage.services().messages().delete(get(), false));
    }

    /** Takes all reactions away, as a moderator does. */
    public void clearReactions() {
        stage.run(() -> stage.services().reactions().clear(get()));
    }

    /** Takes everybody's reactions with one emoji away, as a moderator does. */
    public void clearReactions(String emoji) {
        stage.run(() -> stage.services().reactions().removeEmoji(get(), Emoji.unicode(emoji)));
    }

    Message get() {
        return find().orElseThrow(() -> new IllegalStateException("the message is gone: " + posted.id()));
    }

    static Stream<JsonNode> tree(JsonNode component) {
        Stream<JsonNode> children =
                StreamSupport.stream(component.path("components").spliterator(), false);
        Stream<JsonNode> accessory = Stream.of(component.path("accessory")).filter(JsonNode::isObject);
        return Stream.concat(
                Stream.of(component), Stream.concat(children, accessory).flatMap(SimulatedMessage::tree));
    }

    private Optional<Message> find() {
        return stage.call(() -> stage.world().messages().find(posted.channelId(), posted.id()));
    }
}
