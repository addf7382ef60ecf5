package reminderbot.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reminderbot.simulator.interaction.CallbackType;
import reminderbot.simulator.interaction.Choice;
import reminderbot.simulator.interaction.Interaction;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.MessageBody;

/**
 * Something a person did, and what the bot answers to it. The waits last real time, end as soon as the thing happens and
 * throw {@link reminderbot.simulator.model.NotSeenInTimeException} otherwise. Thread-safe.
 */
public final class InteractionRecord {

    private final Stage stage;
    private final Interaction interaction;

    InteractionRecord(Stage stage, Interaction interaction) {
        this.stage = stage;
        this.interaction = interaction;
    }

    /** The interaction's id. */
    public long id() {
        return interaction.id();
    }

    /** How the bot answered first, if it did. */
    public Optional<CallbackType> acknowledged() {
        return stage.call(interaction::callback);
    }

    /** What the person sees now, if the bot answered at all. */
    public Optional<InteractionReply> reply() {
        return stage.call(this::read);
    }

    /** Waits for the first answer, "thinking" included. */
    public CallbackType awaitAcknowledged(Duration atMost) {
        return await(atMost, interaction::callback);
    }

    /** Waits for an answer that is not only "thinking". */
    public InteractionReply awaitReply(Duration atMost) {
        return awaitReply(reply -> true, atMost);
    }

    /** Waits for such an answer; "thinking" is none. */
    public InteractionReply awaitReply(Predicate<InteractionReply> such, Duration atMost) {
        return await(
                atMost, () -> read().filter(reply -> interaction.answered()).filter(such));
    }

    /** Waits for the proposals to what was typed. */
    public List<Choice> awaitChoices(Duration atMost) {
        return awaitReply(reply -> reply.first() == CallbackType.CHOICES, atMost)
                .choices();
    }

    /** Waits for the form. */
    public JsonNode awaitModal(Duration atMost) {
        return awaitReply(reply -> reply.first() == CallbackType.MODAL, atMost).modal();
    }

    /** Waits for at least {@code count} messages after the first. */
    public List<MessageBody> awaitFollowUps(int count, Duration atMost) {
        return awaitReply(reply -> reply.followUps().size() >= count, atMost).followUps();
    }

    /**
     * The message that answers, or that was changed; its buttons can be pressed.
     *
     * @throws IllegalStateException when there is none
     */
    public SimulatedMessage message() {
        return stage.call(() -> find(interaction.original())
                .map(message -> new SimulatedMessage(stage, message))
                .orElseThrow(() -> new IllegalStateException("no message answers interaction " + id())));
    }

    /** The messages after the first, oldest first, deleted ones left out. */
    public List<SimulatedMessage> followUps() {
        return stage.call(() -> interaction.followUps().stream()
                .flatMap(id -> find(id).stream())
                .map(message -> new SimulatedMessage(stage, message))
                .toList());
    }

    Interaction interaction() {
        return interaction;
    }

    private Optional<InteractionReply> read() {
        return interaction
                .callback()
                .map(first -> new InteractionReply(
                        first,
                        interaction.ephemeral(),
                        find(interaction.original()).map(Message::body).orElse(MessageBody.text("")),
                        interaction.followUps().stream()
                                .flatMap(id -> find(id).stream())
                                .map(Message::body)
                                .toList(),
                        interaction.choices(),
                        interaction.modal()));
    }

    private Optional<Message> find(long message) {
        return stage.world().messages().find(interaction.channel().id(), message);
    }

    private <T> T await(Duration atMost, Supplier<Optional<T>> state) {
        return stage.world()
                .monitor()
                .await(atMost, state, () -> "the answer to interaction %d so far: %s".formatted(id(), read()));
    }
}
