package reminderbot.simulator.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * What a message shows.
 *
 * @param embeds as Discord writes them
 * @param components as Discord writes them
 * @param flags Discord's message flags
 */
public record MessageBody(String content, ArrayNode embeds, ArrayNode components, int flags) {

    /** The flag of a message that only one person sees. */
    public static final int EPHEMERAL = 1 << 6;

    /** The flag of an answer that is still being worked on. */
    public static final int LOADING = 1 << 7;

    /** Copies the arrays, which Jackson leaves changeable. */
    public MessageBody {
        embeds = embeds.deepCopy();
        components = components.deepCopy();
    }

    /** Only text. */
    public static MessageBody text(String content) {
        return new MessageBody(content, JsonNodeFactory.instance.arrayNode(), JsonNodeFactory.instance.arrayNode(), 0);
    }

    /** True when the flag is set. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The same with other flags. */
    public MessageBody withFlags(int changed) {
        return new MessageBody(content, embeds, components, changed);
    }
}
