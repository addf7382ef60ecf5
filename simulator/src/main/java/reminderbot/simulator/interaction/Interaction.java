package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.InteractionCause;
import reminderbot.simulator.model.User;

/** Something a person did that the bot must answer, and the answer so far. Guarded by the world's lock. */
public final class Interaction {

    private final long id;
    private final InteractionType type;
    private final User user;
    private final Channel channel;
    private final long targetMessage;
    private final Instant begun;
    private final List<Long> followUps = new ArrayList<>();
    private List<Choice> choices = List.of();
    private JsonNode modal = MissingNode.getInstance();
    private @Nullable CallbackType callback;
    private boolean ephemeral;
    private boolean changedLater;
    private long original;
    private @Nullable InteractionCause opener;

    Interaction(long id, InteractionType type, User user, Channel channel, long targetMessage, Instant begun) {
        this.id = id;
        this.type = type;
        this.user = user;
        this.channel = channel;
        this.targetMessage = targetMessage;
        this.begun = begun;
    }

    /** The interaction's id. */
    public long id() {
        return id;
    }

    /** The secret that answers carry. */
    public String token() {
        return "simulated-" + Long.toHexString(id);
    }

    /** What was done. */
    public InteractionType type() {
        return type;
    }

    /** Who did it. */
    public User user() {
        return user;
    }

    /** Where. */
    public Channel channel() {
        return channel;
    }

    /** When, by the simulator's clock. */
    public Instant begun() {
        return begun;
    }

    /** The message with the component, or the one that opened the form; 0 for none. */
    public long targetMessage() {
        return targetMessage;
    }

    /** What its answers say of it. */
    public InteractionCause cause() {
        return new InteractionCause(id, type.number(), user, targetMessage, opener);
    }

    /** Says which interaction opened this form. */
    void openedBy(Interaction opened) {
        opener = opened.cause();
    }

    /** The first answer's type, if there was one. */
    public Optional<CallbackType> callback() {
        return Optional.ofNullable(callback);
    }

    /** Takes the first answer. */
    public void acknowledge(CallbackType answered, boolean onlyForUser) {
        callback = answered;
        ephemeral = onlyForUser;
    }

    /** True when only the person sees the answer. */
    public boolean ephemeral() {
        return ephemeral;
    }

    /** The message that answers it, or that it changes; 0 for none. */
    public long original() {
        return original;
    }

    /** Says which message answers it. */
    public void answeredBy(long message) {
        original = message;
    }

    /** A first answer that was put off has come. */
    public void completed() {
        changedLater = true;
    }

    /** Messages after the first, oldest first. */
    public List<Long> followUps() {
        return followUps;
    }

    /** The proposals. */
    public List<Choice> choices() {
        return choices;
    }

    /** Takes the proposals. */
    public void propose(List<Choice> proposed) {
        choices = List.copyOf(proposed);
    }

    /** The form; the missing node for none. */
    public JsonNode modal() {
        return modal;
    }

    /** Takes the form. */
    public void open(JsonNode form) {
        modal = form.deepCopy();
    }

    /** True when the person has what they waited for: not only "thinking". */
    public boolean answered() {
        boolean putOff = callback == CallbackType.DEFERRED_REPLY || callback == CallbackType.DEFERRED_UPDATE;
        return callback != null && (!putOff || changedLater || !followUps.isEmpty());
    }
}
