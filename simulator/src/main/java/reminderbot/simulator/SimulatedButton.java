package reminderbot.simulator;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A button of a message.
 *
 * @param label empty when it shows only an emoji
 * @param emoji the characters, or a custom emoji's name; empty for none
 * @param customId what the bot gets; empty for a link
 */
public record SimulatedButton(String label, String emoji, String customId, boolean disabled) {

    private static final int BUTTON = 2;

    static boolean isButton(JsonNode component) {
        return component.path("type").asInt() == BUTTON;
    }

    static SimulatedButton of(JsonNode component) {
        return new SimulatedButton(
                component.path("label").asText(""),
                component.path("emoji").path("name").asText(""),
                component.path("custom_id").asText(""),
                component.path("disabled").asBoolean());
    }
}
