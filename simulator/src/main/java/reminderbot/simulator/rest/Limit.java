package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;

/** Refuses what is too long. */
final class Limit {

    private Limit() {}

    static void atMost(String field, int size, int most) {
        if (size > most) {
            throw ApiException.invalid(field, "Must be %d or fewer in length.".formatted(most));
        }
    }

    /** Lengths are counted in characters, not in UTF-16 units. */
    static void text(String field, JsonNode text, int most) {
        String value = text.asText("");
        atMost(field, value.codePointCount(0, value.length()), most);
    }

    static void required(String field, JsonNode text, int most) {
        if (text.asText("").isBlank()) {
            throw ApiException.invalid(field, "This field is required");
        }
        text(field, text, most);
    }
}
