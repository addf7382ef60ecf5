package reminderbot.specification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscordSpecificationTest {

    private static final String DESCRIPTION = """
            {
              "paths": {
                "/channels/{channel_id}/messages": {
                  "parameters": [{"name": "channel_id", "in": "path", "schema": {"type": "string"}}],
                  "get": {
                    "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}],
                    "responses": {"200": {"content": {"application/json": {"schema": {
                      "type": "array", "items": {"$ref": "#/components/schemas/Message"}}}}}}
                  },
                  "post": {
                    "requestBody": {"required": true, "content": {"application/json": {"schema": {
                      "$ref": "#/components/schemas/Message"}}}},
                    "responses": {
                      "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Message"}}}},
                      "4XX": {"$ref": "#/components/responses/Refused"}
                    }
                  }
                },
                "/channels/{channel_id}/{thing}": {"get": {"responses": {"204": {}}}}
              },
              "components": {
                "responses": {"Refused": {"content": {"application/json": {"schema": {
                  "$ref": "#/components/schemas/Refusal"}}}}},
                "schemas": {
                  "Message": {"type": "object", "required": ["text"], "properties": {
                    "text": {"type": "string"},
                    "part": {"oneOf": [
                      {"type": "object", "required": ["type", "label"],
                       "properties": {"type": {"enum": [1]}, "label": {"type": "string"}}},
                      {"type": "object", "properties": {"type": {"enum": [2]}}}]}}},
                  "Error": {"type": "object", "required": ["code"], "properties": {"code": {"type": "integer"}}},
                  "Refusal": {"type": "object", "allOf": [
                    {"$ref": "#/components/schemas/Error"},
                    {"type": "object", "properties": {"errors": {"type": "string"}}}]}
                }
              }
            }
            """;

    private static final String MESSAGES = "/channels/17/messages";

    @TempDir
    private Path folder;

    private DiscordSpecification discord;

    @BeforeEach
    void read() throws IOException {
        discord = DiscordSpecification.read(Files.writeString(folder.resolve("description.json"), DESCRIPTION));
    }

    @Test
    void what_is_described_has_no_faults() {
        assertThat(discord.faults(post("{'text': 'x', 'part': {'type': 2}}", 200, "{'text': 'x'}")))
                .isEmpty();
        assertThat(discord.faults(post("{'text': 'x'}", 403, "{'code': 50013, 'errors': 'why'}")))
                .isEmpty();
        assertThat(discord.faults(get(MESSAGES, Map.of("limit", "100"), 200, "[{'text': 'x'}]")))
                .isEmpty();
    }

    @Test
    void a_field_that_is_not_described_is_a_fault_at_any_depth() {
        assertThat(discord.faults(post("{'text': 'x', 'txet': 'x'}", 200, "{'text': 'x'}")))
                .singleElement()
                .asString()
                .contains("request", "txet");
        assertThat(discord.faults(
                        post("{'text': 'x'}", 200, "{'text': 'x', 'part': {'type': 1, 'label': '', 'a': 1}}")))
                .singleElement()
                .asString()
                .contains("answer", "/part", "'a'");
        assertThat(discord.faults(post("{'text': 'x'}", 400, "{'code': 1, 'reason': 'x'}")))
                .singleElement()
                .asString()
                .contains("reason");
    }

    @Test
    void of_several_shapes_the_likeliest_is_told_of() {
        assertThat(discord.faults(post("{'text': 'x', 'part': {'type': 1}}", 200, "{'text': 'x'}")))
                .singleElement()
                .asString()
                .contains("label", "not found");
    }

    @Test
    void a_wrong_or_missing_value_is_a_fault() {
        assertThat(discord.faults(post("{'text': 17}", 200, "{'text': 'x'}"))).hasSize(1);
        assertThat(discord.faults(post("{'text': 'x'}", 200, "{}"))).hasSize(1);
        assertThat(discord.faults(post("", 200, "{'text': 'x'}"))).hasSize(1);
        assertThat(discord.faults(post("{'text': 'x'}", 200, ""))).hasSize(1);
    }

    @Test
    void a_query_must_be_described_by_name_and_value() {
        assertThat(discord.faults(get(MESSAGES, Map.of("limit", "101"), 200, "[]")))
                .hasSize(1);
        assertThat(discord.faults(get(MESSAGES, Map.of("limit", "many"), 200, "[]")))
                .hasSize(1);
        assertThat(discord.faults(get(MESSAGES, Map.of("size", "1"), 200, "[]")))
                .hasSize(1);
    }

    @Test
    void requests_and_statuses_must_be_described() {
        assertThat(discord.faults(get("/guilds/17", Map.of(), 200, "{}"))).hasSize(1);
        assertThat(discord.faults(get(MESSAGES, Map.of(), 201, "[]"))).hasSize(1);
        assertThat(discord.faults(get(MESSAGES, Map.of(), 404, "{'code': 1}"))).hasSize(1);
    }

    @Test
    void a_fixed_path_goes_before_one_with_names() {
        assertThat(discord.faults(get("/channels/17/pins", Map.of(), 204, ""))).isEmpty();
        assertThat(discord.faults(get(MESSAGES, Map.of(), 204, ""))).hasSize(1);
    }

    @Test
    void of_a_failed_server_or_a_cut_connection_only_the_request_is_judged() {
        assertThat(discord.faults(post("{'text': 'x'}", 503, "{'any': 1}"))).isEmpty();
        assertThat(discord.faults(post("{'text': 17}", 0, ""))).hasSize(1);
    }

    @Test
    void what_jda_is_known_to_write_differently_is_taken() {
        List<String> faults = discord.faults(
                post("{'text': 'x', 'nsfw': false, 'part': {'type': 1, 'label': '', 'autocomplete': false}}", 503, ""));

        assertThat(faults).isEmpty();
        assertThat(discord.faults(post("{'text': 'x', 'nsfw': true}", 503, ""))).hasSize(1);
    }

    private static Exchange post(String body, int status, String answer) {
        return new Exchange("POST", MESSAGES, Map.of(), json(body), status, json(answer));
    }

    private static Exchange get(String path, Map<String, String> query, int status, String answer) {
        return new Exchange("GET", path, query, MissingNode.getInstance(), status, json(answer));
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (IOException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }
}
