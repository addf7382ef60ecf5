package reminderbot.simulator.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The interaction that a message answers.
 *
 * @param type Discord's number: 2 command, 3 component, 5 form
 * @param user who acted
 * @param messageId the message acted on; 0 for none
 * @param opener the interaction that opened the form; null for anything but a form
 */
public record InteractionCause(
        long id,
        int type,
        User user,
        long messageId,
        @Nullable InteractionCause opener) {

    /** The interaction that opened the form, if this is one. */
    public Optional<InteractionCause> openedBy() {
        return Optional.ofNullable(opener);
    }
}
